import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { Blob, Face } from "harfbuzzjs";
import subsetFont from "subset-font";
import type { FontFile } from "#pages/stylesheet.ts";
import { equalDigits } from "./equal-digits.ts";
import { unicodeRange } from "./unicode-range.ts";

/** A font that an edition carries: what the stylesheet says of it, and its bytes. */
export interface SubsetFont {
  readonly file: FontFile;
  readonly bytes: Uint8Array;
}

/** Where the fonts come from, in the order a browser tries them. */
const SOURCES = [
  { family: "Noto Sans", subset: "latin" },
  { family: "Noto Sans", subset: "latin-ext" },
  { family: "Noto Sans", subset: "greek" },
  { family: "Noto Sans Khmer", subset: "khmer" },
] as const;
const WEIGHTS = [400, 700] as const;

/** Whoever reads may also type, so that what stands on a keyboard is always there. */
const TYPED = charactersBetween(0x20, 0x7e);
const KHMER = charactersBetween(0x1780, 0x17ff);
const IS_KHMER = /[\u1780-\u17ff]/u;

/**
 * The fonts of an edition, cut to the characters that it uses and all that shaping makes of them; without hinting, which
 * is half of a font's weight and which today's screens do not use. A script of which a text holds one letter comes whole.
 *
 * @param text - everything that the edition says
 * @returns one file per family, subset and weight that has any of the characters
 */
export async function subsetFonts(text: string): Promise<readonly SubsetFont[]> {
  const wanted = new Set([...text, ...TYPED, ...(IS_KHMER.test(text) ? KHMER : [])]);
  const cut: SubsetFont[] = [];
  for (const weight of WEIGHTS) {
    const left = new Set(wanted);
    for (const source of SOURCES) {
      const font = await cutFont({ ...source, weight }, left);
      if (font !== null) cut.push(font);
    }
  }
  return cut;
}

/** Takes from the characters that are left what one font has: a character in two ranges would be fetched twice. */
async function cutFont(
  { family, subset, weight }: (typeof SOURCES)[number] & { readonly weight: 400 | 700 },
  left: Set<string>,
): Promise<SubsetFont | null> {
  const name = `${family.toLowerCase().replaceAll(" ", "-")}-${subset}-${weight}`;
  const file = await readFile(sourceOf(family, `${name}-normal.woff2`));
  const whole = equalDigits(await convert(file, "sfnt"));
  const covered = charactersIn(whole);
  const kept = [...left].filter((character) => covered.has(codePointOf(character)));
  for (const character of kept) left.delete(character);
  if (kept.length === 0) return null;
  return {
    file: { name: `${name}.woff2`, family, weight, range: unicodeRange(kept.map(codePointOf)) },
    bytes: await subsetFont(whole, kept.join(""), { targetFormat: "woff2", noHinting: true }),
  };
}

function sourceOf(family: string, file: string): string {
  const { resolve } = createRequire(import.meta.url);
  return resolve(`@fontsource/${family.toLowerCase().replaceAll(" ", "-")}/files/${file}`);
}

function charactersIn(font: Uint8Array): ReadonlySet<number> {
  return new Set(new Face(new Blob(font)).collectUnicodes());
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function charactersBetween(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    String.fromCodePoint(first + offset),
  );
}
