import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { convert } from "fontverter";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import { expect, it } from "vitest";
import { widthInEm } from "./width-in-em.ts";

const { resolve } = createRequire(import.meta.url);
const latin = await open("noto-sans/files/noto-sans-latin-400-normal.woff2");
const khmer = await open("noto-sans-khmer/files/noto-sans-khmer-khmer-700-normal.woff2");
const CHAPTERS = "examples/cambodia-digitaltech-2023/text";

async function open(file: string): Promise<Font> {
  const font = await convert(readFileSync(resolve(`@fontsource/${file}`)), "sfnt");
  return new Font(new Face(new Blob(font)));
}

/** The width of a run shaped whole. */
function shapedWhole(run: string, font: Font): number {
  const buffer = new Buffer();
  buffer.addText(run);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const advance = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return advance / font.face.upem;
}

function runsOf(language: string, run: RegExp): readonly string[] {
  const folder = join(CHAPTERS, language);
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return [...new Set(text.join("\n").replaceAll("\u200b", "").match(run) ?? [])];
}

it.each([
  ["English", latin, runsOf("en", /[ -~]+/g)],
  ["Khmer", khmer, runsOf("km", /[\u1780-\u17ff]+/g)],
])("gives every %s line of a book the width it has when it is shaped whole", (_, font, runs) => {
  const widthOf = widthInEm([font]);
  expect(runs.length).toBeGreaterThan(100);
  for (const run of runs) expect([run, widthOf(run)]).toEqual([run, shapedWhole(run, font)]);
});

it("kerns two Khmer clusters and shapes a torn one as it stands", () => {
  const widthOf = widthInEm([khmer]);
  expect(widthOf("រីកែ")).toBeGreaterThan(widthOf("រី") + widthOf("កែ"));
  for (const torn of ["្ងន់ប្តូ", "ប្តូ្", "ោះឆ្នោត"]) expect(widthOf(torn)).toBe(shapedWhole(torn, khmer));
});

it("takes a run from the first font that holds all of it, and counts a missing character as three fifths", () => {
  const widthOf = widthInEm([latin, khmer]);
  expect(widthOf("5G ខ្មែរ")).toBeCloseTo(shapedWhole("5G ", latin) + shapedWhole("ខ្មែរ", khmer), 9);
  expect(widthOf("中文")).toBe(1.2);
});
