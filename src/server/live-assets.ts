import { cutFont } from "#ballot/assets/cut-font.ts";
import { hashedName } from "#ballot/assets/hashed-name.ts";
import { liveStylesheet } from "#pages/live/live-stylesheet.ts";
import { type FontFile, icon } from "#pages/stylesheet.ts";

/** A file that every page may ask for; its address changes with its bytes. */
export interface Asset {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

const LATIN = "U+20-7E,U+A0-FF,U+2013-2014,U+2018-201D,U+2026,U+203A,U+2190-2193";
const KHMER = "U+1780-17FF,U+19E0-19FF,U+200B-200D,U+25CC";

const FONTS: readonly (FontFile & { readonly source: string })[] = ([400, 700] as const).flatMap(
  (weight) => [
    font("Noto Sans", weight, { packageName: "noto-sans", script: "latin", range: LATIN }),
    font("Noto Sans Khmer", weight, {
      packageName: "noto-sans-khmer",
      script: "khmer",
      range: KHMER,
    }),
  ],
);

const STYLE = liveStylesheet(FONTS);

export const LIVE_STYLESHEET: Asset = {
  path: `/assets/${hashedName("live", "css", STYLE)}`,
  mediaType: "text/css; charset=utf-8",
  bytes: () => new TextEncoder().encode(STYLE),
};

/** Everything under /assets/ that the pages of the server need. */
export const LIVE_ASSETS: readonly Asset[] = [
  LIVE_STYLESHEET,
  {
    path: "/assets/icon.svg",
    mediaType: "image/svg+xml",
    bytes: () => new TextEncoder().encode(icon()),
  },
  ...FONTS.map(({ name, source, range }) => ({
    path: `/assets/fonts/${name}`,
    mediaType: "font/woff2",
    bytes: once(() => cutFont(source, charactersIn(range))),
  })),
];

function font(
  family: FontFile["family"],
  weight: FontFile["weight"],
  {
    packageName,
    script,
    range,
  }: { readonly packageName: string; readonly script: string; readonly range: string },
) {
  const source = `${packageName}/files/${packageName}-${script}-${weight}`;
  // The number is that of our own changes to the font.
  const name = hashedName(`${packageName}-${weight}`, "woff2", `1 ${source} ${range}`);
  return { name, family, weight, range, source };
}

/** Every character of a range as CSS writes it, such as "U+20-7E,U+2026". */
function charactersIn(range: string): string {
  return range
    .split(",")
    .flatMap((run) => {
      const [first = 0, last = first] = run
        .slice(2)
        .split("-")
        .map((point) => Number.parseInt(point, 16));
      return Array.from({ length: last - first + 1 }, (_, offset) =>
        String.fromCodePoint(first + offset),
      );
    })
    .join("");
}

/** What was made the first time that it was asked for. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
