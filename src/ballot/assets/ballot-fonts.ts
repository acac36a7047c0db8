import { cutFont } from "./cut-font.ts";
import { hashedName } from "./hashed-name.ts";

/** A font of the expert's pages, cut to few letters and without hinting, which is half of a font's weight. */
export interface BallotFont {
  readonly family: string;
  /** As CSS writes it: one weight, or the range that one file stands for. */
  readonly weight: string;
  readonly file: string;
  readonly range: string;
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, offset) =>
    String.fromCodePoint(first + offset),
  ).join("");

const LATIN = `${between(0x20, 0x7e)}\u00a0·«»–—‘’“”…▾→`;
const KHMER = `${between(0x1780, 0x17ff)}\u200b\u200c\u200d\u25cc`;
const LABEL = "ភាសាខ្មែរ";

/**
 * English pages take Latin in two weights and the one Khmer word of the language switch; Khmer pages take Khmer in two
 * weights and Latin in one, because 60 kB is all there is for a first page on a weak line.
 */
export const BALLOT_FONTS: readonly BallotFont[] = [
  font("Noto Sans", { weight: "400", from: "noto-sans/files/noto-sans-latin-400", text: LATIN }),
  font("Noto Sans", { weight: "700", from: "noto-sans/files/noto-sans-latin-700", text: LATIN }),
  font("Noto Sans One", {
    weight: "400 700",
    from: "noto-sans/files/noto-sans-latin-400",
    text: LATIN,
  }),
  font("Noto Sans Khmer", {
    weight: "400",
    from: "noto-sans-khmer/files/noto-sans-khmer-khmer-400",
    text: KHMER,
  }),
  font("Noto Sans Khmer", {
    weight: "700",
    from: "noto-sans-khmer/files/noto-sans-khmer-khmer-700",
    text: KHMER,
  }),
  font("Khmer Label", {
    weight: "400",
    from: "noto-sans-khmer/files/noto-sans-khmer-khmer-400",
    text: LABEL,
  }),
];

/** The fonts as CSS declares them. */
export function fontFaces(): string {
  return BALLOT_FONTS.map(
    ({ family, weight, file, range }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${file}) format("woff2");unicode-range:${range}}`,
  ).join("");
}

interface Cut {
  readonly weight: string;
  readonly from: string;
  readonly text: string;
}

/** Named by what goes into it, so that pages can be written before it is cut; cut once, when first asked for. */
function font(family: string, { weight, from, text }: Cut): BallotFont {
  const holder: { cut?: Promise<Uint8Array<ArrayBuffer>> } = {};
  const bytes = () => {
    holder.cut ??= cutFont(from, text);
    return holder.cut;
  };
  return {
    family,
    weight,
    file: hashedName("letters", "woff2", `2 ${from} ${text}`),
    range: rangeOf(text),
    bytes,
  };
}

function rangeOf(text: string): string {
  const points = [...new Set(text)]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && point === run[1] + 1) run[1] = point;
    else runs.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ""}`)
    .join();
}
