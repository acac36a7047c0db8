import { PDFArray, PDFDict, PDFName, PDFNumber } from "pdf-lib";

/** How wide the glyph of a code is, in sizes of its font. */
export type GlyphWidth = (code: number) => number;

/** The widths that a font of a PDF states for its glyphs; those drawn as pictures state them in a measure of their own. */
export function glyphWidth(font: PDFDict): GlyphWidth {
  const composite = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.lookup(0, PDFDict);
  return composite === undefined ? simpleWidth(font) : compositeWidth(composite);
}

const PER_SIZE = 1000;

function simpleWidth(font: PDFDict): GlyphWidth {
  const first = font.lookup(PDFName.of("FirstChar"), PDFNumber).asNumber();
  const widths = numbers(font.lookup(PDFName.of("Widths"), PDFArray));
  const matrix = font.lookupMaybe(PDFName.of("FontMatrix"), PDFArray);
  const unit = matrix?.lookup(0, PDFNumber).asNumber() ?? 1 / PER_SIZE;
  return (code) => (widths[code - first] ?? 0) * unit;
}

function compositeWidth(font: PDFDict): GlyphWidth {
  const standard = font.lookupMaybe(PDFName.of("DW"), PDFNumber)?.asNumber() ?? PER_SIZE;
  const listed = font.lookupMaybe(PDFName.of("W"), PDFArray);
  const widths = new Map(listed === undefined ? [] : listedWidths(listed));
  return (code) => (widths.get(code) ?? standard) / PER_SIZE;
}

/** What a list of `first [width width …]` and `first last width` says of each code. */
function* listedWidths(listed: PDFArray): Generator<readonly [number, number]> {
  for (let place = 0; place < listed.size(); place += 2) {
    const first = listed.lookup(place, PDFNumber).asNumber();
    const next = listed.lookup(place + 1);
    if (next instanceof PDFArray) {
      for (const [index, width] of numbers(next).entries()) yield [first + index, width];
      continue;
    }
    const last = listed.lookup(place + 1, PDFNumber).asNumber();
    const width = listed.lookup(place + 2, PDFNumber).asNumber();
    for (let code = first; code <= last; code += 1) yield [code, width];
    place += 1;
  }
}

function numbers(list: PDFArray): readonly number[] {
  return Array.from({ length: list.size() }, (_, index) =>
    list.lookup(index, PDFNumber).asNumber(),
  );
}
