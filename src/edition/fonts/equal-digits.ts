import { Blob, Face, Font } from "harfbuzzjs";

const KHMER_DIGITS = "០១២៣៤៥៦៧៨៩";

/**
 * White between two of the widest digit, in em. All as wide as ៣ is with its own white would set ១៧៦ as if it were three
 * numbers; with this the broad ones stand a little closer than in the whole font and the slim ones a little wider.
 */
const WHITE = 0.1;

/** head.flags, bit 1: "left sidebearing point at x = 0", which the moved digits no longer keep. */
const BEARING_IS_LEFT_EDGE = 0b10;

/**
 * A font whose ten Khmer digits are all equally wide, each in the middle of its place, as the Latin digits of Noto Sans
 * are: Noto Sans Khmer has none of one width, and figures under each other would not line up.
 *
 * @param sfnt - a font with TrueType outlines, whose place is set by its left side bearing
 * @returns a copy; the same bytes where the font has no Khmer digits
 * @throws RangeError when a digit shares its advance with the glyphs at the end of the font
 * @see OpenType 1.9.1, hmtx: pairs of advance and left side bearing; head: flags
 */
export function equalDigits(sfnt: Uint8Array): Uint8Array {
  const font = new Font(new Face(new Blob(sfnt)));
  const glyphs = [...KHMER_DIGITS].map((digit) => font.glyph(digit.codePointAt(0) ?? 0) ?? 0);
  if (glyphs.includes(0)) return sfnt;
  const copy = sfnt.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const counted = view.getUint16(tableAt(view, "hhea") + 34);
  if (glyphs.some((glyph) => glyph >= counted))
    throw new RangeError(`equalDigits requires an advance for every digit, got ${counted}`);
  const inks = glyphs.map((glyph) => font.glyphExtents(glyph)?.width ?? 0);
  const place = Math.max(...inks) + Math.round(WHITE * font.face.upem);
  const metrics = tableAt(view, "hmtx");
  for (const [index, glyph] of glyphs.entries()) {
    view.setUint16(metrics + glyph * 4, place);
    view.setInt16(metrics + glyph * 4 + 2, Math.floor((place - (inks[index] ?? 0)) / 2));
  }
  const flags = tableAt(view, "head") + 16;
  view.setUint16(flags, view.getUint16(flags) & ~BEARING_IS_LEFT_EDGE);
  return copy;
}

/** Where a table of a font begins. */
function tableAt(view: DataView, tag: string): number {
  const tables = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + index * 16);
  const found = tables.find((entry) =>
    [...tag].every((letter, index) => view.getUint8(entry + index) === letter.charCodeAt(0)),
  );
  if (found === undefined) throw new RangeError(`equalDigits requires a table ${tag}, got none`);
  return view.getUint32(found + 8);
}
