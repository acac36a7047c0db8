import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import { expect, it } from "vitest";
import { equalDigits } from "./equal-digits.ts";
import { type SubsetFont, subsetFonts } from "./subset-fonts.ts";

const KHMER_TEXT = "ផែនទីបង្ហាញផ្លូវបច្ចេកវិទ្យាឌីជីថល ស្ត្រី ខ្ញុំ ញ៉ាំ ស្រ្តុ គណៈកម្មការ បង្ហាញ សេចក្តីសម្រេច ២០២៣";

const shapedWith = (font: Uint8Array, text: string) => {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(new Font(new Face(new Blob(font))), buffer);
  return buffer
    .getGlyphInfosAndPositions()
    .map(({ cluster, codepoint, xAdvance, xOffset, yOffset }) => ({
      missing: codepoint === 0,
      cluster,
      xAdvance,
      xOffset,
      yOffset,
    }));
};
const named = (fonts: readonly SubsetFont[], part: string) => {
  const font = fonts.find(({ file }) => file.name.includes(part));
  if (font === undefined) throw new Error(`No font ${part}`);
  return font;
};

it("a subset shapes Khmer exactly as the whole font does", async () => {
  const { bytes } = named(await subsetFonts(KHMER_TEXT), "khmer-400");
  const whole = createRequire(import.meta.url).resolve(
    "@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal.woff2",
  );
  const [cut, full] = await Promise.all([
    convert(bytes, "sfnt"),
    convert(await readFile(whole), "sfnt"),
  ]);
  const even = equalDigits(full);
  for (const word of KHMER_TEXT.split(" ")) {
    expect(shapedWith(cut, word)).toEqual(shapedWith(even, word));
    expect(shapedWith(cut, word).some(({ missing }) => missing)).toBe(false);
  }
});

it("a character stands in one range of its family and weight only, so that no font is fetched for a blank", async () => {
  const fonts = await subsetFonts(`${KHMER_TEXT} χ² ρ Σ ᵢ A – «»`);
  for (const weight of [400, 700]) {
    const points = fonts
      .filter(({ file }) => file.weight === weight)
      .flatMap(({ file }) => file.range.split(","))
      .flatMap((range) => {
        const [first = "", last = first] = range.slice(2).split("-");
        const from = Number.parseInt(first, 16);
        return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, at) => from + at);
      });
    expect(new Set(points).size).toBe(points.length);
  }
});

it("an edition in English alone carries no Khmer and no Greek", async () => {
  const names = (await subsetFonts("Roadmap")).map(({ file }) => file.name);
  expect(names).toEqual(["noto-sans-latin-400.woff2", "noto-sans-latin-700.woff2"]);
});

it("the same text gives the same bytes", async () => {
  const [one, other] = await Promise.all([subsetFonts("ខ្មែរ"), subsetFonts("ខ្មែរ")]);
  expect(one.map(({ bytes }) => base64(bytes))).toEqual(other.map(({ bytes }) => base64(bytes)));
});

function base64(bytes: Uint8Array): string {
  return globalThis.Buffer.from(bytes).toString("base64");
}
