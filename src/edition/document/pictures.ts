import { type FileChild, ImageRun, Paragraph } from "docx";
import type { Language } from "#wording/language.ts";
import { letters } from "./column-widths.ts";
import type { NamedPicture } from "./named-picture.ts";

/** What a page of A4 has between its margins, in the pixels that Word counts: 96 an inch. */
const [WIDEST, HIGHEST] = [642, 960];

/** What the caption takes, and a line of the words under it; Khmer stands in higher lines. */
const CAPTION = { en: 40, km: 56 } as const;
const LINE = { en: 26, km: 42 } as const;
const LETTERS_A_LINE = 78;
/** A picture of which there is more to say keeps its size, and the words go on overleaf. */
const MOST_LINES = 5;

/** A file of one clear point, for programs that draw no SVG: the table below says the same. */
const CLEAR_POINT = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);

/** A picture as Word draws it, with words for those who do not see it. */
export function pictureBlock(
  { svg, png, title, description }: NamedPicture,
  language: Language,
): FileChild {
  const size = sizeOf(svg);
  const highest = HIGHEST - heightOfWords(description, language);
  const scale = Math.min(WIDEST / size.width, highest / size.height);
  return new Paragraph({
    keepNext: true,
    // The height of a line would cut it off.
    spacing: { line: 240, lineRule: "auto" },
    children: [
      new ImageRun({
        type: "svg",
        data: Buffer.from(svg),
        fallback: { type: "png", data: png === null ? CLEAR_POINT : Buffer.from(png) },
        transformation: {
          width: Math.round(size.width * scale),
          height: Math.round(size.height * scale),
        },
        altText: { name: title, title, description },
      }),
    ],
  });
}

/** A picture leaves the room for its caption and its words, which else would stand alone on the next page. */
function heightOfWords(description: string, language: Language): number {
  const lines = Math.ceil(letters(description) / LETTERS_A_LINE);
  return CAPTION[language] + Math.min(lines, MOST_LINES) * LINE[language];
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width ?? WIDEST), height: Number(height ?? HIGHEST) };
}
