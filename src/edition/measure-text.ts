import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { Blob, Face, Font } from "harfbuzzjs";
import type { Measure } from "#charts/measure.ts";
import { equalDigits } from "./fonts/equal-digits.ts";
import { widthInEm } from "./width-in-em.ts";

/** Fonts by weight in the order a browser tries them: "Noto Sans", then "Noto Sans Khmer". */
const FONT_FILES = {
  regular: [
    "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2",
    "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2",
    "@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2",
  ],
  bold: [
    "@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2",
    "@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2",
    "@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-700-normal.woff2",
  ],
} as const;

/**
 * Text widths from the pinned fonts, shaped as a browser shapes them, so that a picture has the same bytes on every machine.
 *
 * @returns a measure that keeps what it has measured
 */
export async function createMeasure(): Promise<Measure> {
  const regular = widthInEm(await load(FONT_FILES.regular));
  const bold = widthInEm(await load(FONT_FILES.bold));
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.bold ? "bold" : "regular"} ${text}`;
    const width = known.get(key) ?? (font.bold ? bold : regular)(text);
    known.set(key, width);
    return width * font.size;
  };
}

/** One after another: what a font was unpacked into is written over by the next. */
async function load(names: readonly string[]): Promise<readonly Font[]> {
  const { resolve } = createRequire(import.meta.url);
  const fonts: Font[] = [];
  for (const name of names) {
    const data = equalDigits(await convert(await readFile(resolve(name)), "sfnt"));
    fonts.push(new Font(new Face(new Blob(data))));
  }
  return fonts;
}
