import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import type { Measure } from "#charts/measure.ts";
import { equalDigits } from "./fonts/equal-digits.ts";

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

/** A run of Khmer with its joiners, or a run of anything else: shaping never crosses from one to the other. */
const RUN =
  /(?:[\u1780-\u17ff\u19e0-\u19ff]|\u200c|\u200d|\u25cc)+|(?:(?!\u200c|\u200d|\u25cc)[^\u1780-\u17ff\u19e0-\u19ff])+/gu;
/** Width, in em, of a character that none of the pinned fonts holds. */
const MISSING_WIDTH = 0.6;

/**
 * Text widths from the pinned fonts, shaped as a browser shapes them, so that a picture has the same bytes on every machine.
 *
 * @returns a measure that keeps what it has measured
 */
export async function createMeasure(): Promise<Measure> {
  const [regular, bold] = await Promise.all([load(FONT_FILES.regular), load(FONT_FILES.bold)]);
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font.bold ? "bold" : "regular"} ${text}`;
    const width = known.get(key) ?? widthInEm(text, font.bold ? bold : regular);
    known.set(key, width);
    return width * font.size;
  };
}

async function load(names: readonly string[]): Promise<readonly Font[]> {
  const { resolve } = createRequire(import.meta.url);
  const files = names.map(async (name) =>
    equalDigits(await convert(await readFile(resolve(name)), "sfnt")),
  );
  return (await Promise.all(files)).map((data) => new Font(new Face(new Blob(data))));
}

function widthInEm(text: string, fonts: readonly Font[]): number {
  const runs = text.replaceAll("\u200b", "").match(RUN) ?? [];
  return runs.reduce((width, run) => width + runWidthInEm(run, fonts), 0);
}

function runWidthInEm(run: string, fonts: readonly Font[]): number {
  for (const font of fonts) {
    const glyphs = shaped(run, font);
    if (glyphs.every((glyph) => glyph.codepoint !== 0)) return advance(glyphs) / font.face.upem;
  }
  const characters = [...run];
  if (characters.length === 1) return MISSING_WIDTH;
  return characters.reduce((width, character) => width + runWidthInEm(character, fonts), 0);
}

function shaped(run: string, font: Font) {
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}

function advance(glyphs: readonly { readonly xAdvance?: number }[]): number {
  return glyphs.reduce((width, glyph) => width + (glyph.xAdvance ?? 0), 0);
}
