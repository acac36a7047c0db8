import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";

/** An element of the structure of a document. */
interface Tag {
  readonly kind: string;
  /** Kinds of what it holds; a place on a page has none. */
  readonly parts: readonly string[];
  /** What is said instead of showing it. */
  readonly alt: string;
  /** How many links have their place in it. */
  readonly links: number;
}

/** Everything that the structure of a document says, in the order in which it is read. */
export function tagsOf(document: PDFDocument): readonly Tag[] {
  const tags: Tag[] = [];
  const read = (element: PDFDict) => {
    const parts = partsOf(element);
    const links = parts.filter((part) => part.has(PDFName.of("Obj"))).length;
    tags.push({ kind: kindOf(element), parts: parts.map(kindOf), alt: altOf(element), links });
    for (const part of parts) if (kindOf(part) !== "") read(part);
  };
  read(document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict));
  return tags;
}

/** Every link on the pages of a document. */
export function linksOf(document: PDFDocument): readonly PDFDict[] {
  const links = document.getPages().flatMap((page) => page.node.Annots()?.asArray() ?? []);
  return links.map((link) => document.context.lookup(link, PDFDict));
}

function kindOf(element: PDFDict): string {
  return element.lookupMaybe(PDFName.of("S"), PDFName)?.decodeText() ?? "";
}

function altOf(element: PDFDict): string {
  const alt = element.lookup(PDFName.of("Alt"));
  return alt instanceof PDFHexString || alt instanceof PDFString ? alt.decodeText() : "";
}

function partsOf(element: PDFDict): readonly PDFDict[] {
  const held = element.lookup(PDFName.of("K"));
  const all = held instanceof PDFArray ? held.asArray() : [held];
  return all.map((part) => element.context.lookup(part)).filter((part) => part instanceof PDFDict);
}
