import { deflateSync, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from "pdf-lib";
import { type GlyphWidth, glyphWidth } from "./glyph-width.ts";

/** How wide a glyph of a named font is, in sizes of the font. */
export type WidthIn = (font: string, glyph: number) => number;

/**
 * Lets every cluster of a printed document end where its letters end. A Khmer subscript is drawn below the letter
 * before it, and readers such as pdftotext take the place of the last glyph for the end of the cluster: they see a blank
 * where the letter is wider. Nothing that is drawn moves.
 */
export function closeClusters(document: PDFDocument): void {
  const widths = new Map<PDFObject, GlyphWidth>();
  for (const page of document.getPages()) {
    const widthIn = fontsOf(page, widths);
    for (const ref of contentsOf(page)) {
      const stream = document.context.lookup(ref);
      if (!(stream instanceof PDFRawStream)) continue;
      const before = inflateSync(stream.contents).toString("latin1");
      const after = clustersClosed(before, widthIn);
      if (after !== before) document.context.assign(ref, packed(stream, after));
    }
  }
}

function fontsOf(page: PDFPage, widths: Map<PDFObject, GlyphWidth>): WidthIn {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return (name, glyph) => {
    const font = fonts?.lookup(PDFName.of(name), PDFDict);
    if (font === undefined) throw new RangeError(`closeClusters requires the font ${name}`);
    const width = widths.get(font) ?? glyphWidth(font);
    widths.set(font, width);
    return width(glyph);
  };
}

function contentsOf(page: PDFPage): readonly PDFRef[] {
  const contents = page.node.get(PDFName.of("Contents"));
  const all = contents instanceof PDFArray ? contents.asArray() : [contents];
  return all.filter((one) => one instanceof PDFRef);
}

/** Packed again as Chromium packs it. */
function packed(stream: PDFRawStream, content: string): PDFRawStream {
  const bytes = deflateSync(Buffer.from(content, "latin1"));
  const dict = stream.dict.clone();
  dict.set(PDFName.of("Length"), dict.context.obj(bytes.length));
  return PDFRawStream.of(dict, bytes);
}

const FONT = /\/(\w+) ([\d.]+) Tf/g;
const CLUSTER = "/Span<</ActualText ";
const FONT_OR_CLUSTER = /\/\w+ [\d.]+ Tf|\/Span<<\/ActualText <[\dA-F]+> >> BDC\n[\s\S]*?EMC\n/g;

/**
 * A page as it is drawn, with each cluster's last glyph as wide as it takes to reach the end of the cluster.
 *
 * @param content - operators as Chromium writes them, where each glyph is put in its place by `Td`
 */
export function clustersClosed(content: string, widthIn: WidthIn): string {
  let font = { name: "", size: 0 };
  return content.replace(FONT_OR_CLUSTER, (found) => {
    for (const [, name = "", size] of found.matchAll(FONT)) font = { name, size: Number(size) };
    if (!found.startsWith(CLUSTER)) return found;
    return closed(found, (glyph) => widthIn(font.name, glyph) * font.size);
  });
}

const GLYPH = /(?:(-?[\d.]+) -?[\d.]+ Td )?<([\dA-F]+)> Tj/g;
/** In points: less than this is rounding; readers see a blank from a tenth of the size on. */
const SMALLEST = 0.05;

/** The advance of a glyph counts for the next one only where that is not put in its place; here it always is. */
function closed(cluster: string, widthOf: (glyph: number) => number): string {
  const shown = [...cluster.matchAll(GLYPH)];
  let from = 0;
  const glyphs = shown.map(([, step = "0", code = ""], index) => {
    from += index === 0 ? 0 : Number(step);
    const width = widthOf(Number.parseInt(code, 16));
    return { width, end: from + width };
  });
  const last = shown.at(-1);
  const end = glyphs.at(-1)?.end;
  const letters = glyphs.filter(({ width }) => width > 0);
  if (last === undefined || end === undefined || letters.length === 0) return cluster;
  const missing = Math.max(...letters.map((letter) => letter.end)) - end;
  if (Math.abs(missing) < SMALLEST) return cluster;
  const [text] = last;
  const before = cluster.slice(0, last.index);
  const after = cluster.slice(last.index + text.length);
  return `${before}${missing.toFixed(3)} Tc ${text} 0 Tc${after}`;
}
