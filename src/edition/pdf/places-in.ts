import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber } from "pdf-lib";

/** The number of the page on which each named place of a document stands, counted from 1. */
export function placesIn(document: PDFDocument): ReadonlyMap<string, number> {
  const pages = document.getPages();
  const numbers = new Map(pages.map(({ ref }, index) => [ref.toString(), index + 1]));
  const places = new Map<string, number>();
  const named = document.catalog.lookupMaybe(PDFName.of("Dests"), PDFDict);
  for (const [name, place] of named?.entries() ?? []) {
    const target = document.context.lookup(place, PDFArray);
    const number = numbers.get(target.get(0).toString());
    const page = pages[(number ?? 0) - 1];
    if (number === undefined || page === undefined) continue;
    places.set(name.decodeText(), isAtEnd(target, page.getSize()) ? number + 1 : number);
  }
  return places;
}

/** Height of the text on A4 between the margins that the paper style sets, in points. */
const TEXT_HEIGHT = ((297 - 23 - 22) * 72) / 25.4;
/** Nothing that is read stands lower than this above the end of the text. */
const LEAST = 6;
/** Wider pages fold out, and have captions at their foot. */
const A4_WIDTH = 600;

/**
 * Whether a place lies where the text of its page ends: a table that has no room there begins on the next page, and
 * Chromium says of its caption where the table would have begun. It counts heights from the top of the text.
 */
function isAtEnd(
  target: PDFArray,
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  const top = target.lookupMaybe(3, PDFNumber)?.asNumber() ?? height;
  return width < A4_WIDTH && height - top > TEXT_HEIGHT - LEAST;
}
