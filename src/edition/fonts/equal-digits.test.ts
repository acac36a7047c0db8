import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { Blob, Face, Font } from "harfbuzzjs";
import { describe, expect, it } from "vitest";
import { equalDigits } from "./equal-digits.ts";

const DIGITS = [..."០១២៣៤៥៦៧៨៩"];
const fontFile = async (name: string) =>
  convert(await readFile(createRequire(import.meta.url).resolve(name)), "sfnt");
const glyphsOf = (sfnt: Uint8Array) => {
  const font = new Font(new Face(new Blob(sfnt)));
  return DIGITS.map((digit) => {
    const glyph = font.glyph(digit.codePointAt(0) ?? 0) ?? 0;
    const { xBearing = 0, width = 0 } = font.glyphExtents(glyph) ?? {};
    return { advance: font.glyphHAdvance(glyph), left: xBearing, width };
  });
};
const LETTERS = [..."កខគឃងចឆជឈញ។៕៛"];
const advances = (sfnt: Uint8Array) => {
  const font = new Font(new Face(new Blob(sfnt)));
  return LETTERS.map((letter) => font.glyphHAdvance(font.glyph(letter.codePointAt(0) ?? 0) ?? 0));
};

// The ink of ៣ is 666 thousandths of an em wide in the regular and 720 in the bold weight, and a
// tenth of an em is white.
describe.each([
  [400, 766],
  [700, 820],
])("Khmer digits of weight %d", async (weight, place) => {
  const whole = await fontFile(
    `@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-${weight}-normal.woff2`,
  );
  const before = glyphsOf(whole);
  const after = glyphsOf(equalDigits(whole));

  it("are all equally wide", () => {
    expect(new Set(before.map(({ advance }) => advance)).size).toBeGreaterThan(3);
    expect(after.map(({ advance }) => advance)).toEqual(DIGITS.map(() => place));
  });

  it("keep their shapes, each in the middle of its place", () => {
    expect(after.map(({ width }) => width)).toEqual(before.map(({ width }) => width));
    for (const { left, width } of after) {
      const right = place - left - width;
      expect(right - left === 0 || right - left === 1).toBe(true);
      expect(left).toBeGreaterThan(40);
    }
  });

  it("are all that changes", () => {
    expect(advances(equalDigits(whole))).toEqual(advances(whole));
  });
});

it("a font without Khmer digits stays as it is", async () => {
  const latin = await fontFile("@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2");
  expect(equalDigits(latin)).toBe(latin);
});
