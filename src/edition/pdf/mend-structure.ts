import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from "pdf-lib";

/**
 * Says in the structure of a printed document what Chromium leaves open: text that lies loose in a box is a paragraph,
 * what holds paragraphs is a division, and what stands in an entry of a list beside its label is its body.
 */
export function mendStructure(document: PDFDocument): void {
  const { context, catalog } = document;
  const root = catalog.lookupMaybe(NAMES.StructTreeRoot, PDFDict);
  if (root === undefined) return;
  // Emphasis has types of its own only since PDF 2.0.
  root.set(NAMES.RoleMap, context.obj({ Em: "Span", Strong: "Span" }));
  for (const part of partsOf(root)) mend(part, false);
}

const NAMES = {
  StructTreeRoot: PDFName.of("StructTreeRoot"),
  RoleMap: PDFName.of("RoleMap"),
  kind: PDFName.of("S"),
  kids: PDFName.of("K"),
  parent: PDFName.of("P"),
  page: PDFName.of("Pg"),
};

/** What holds its text itself; a box around such text inside it means nothing. */
const HOLDS_TEXT: ReadonlySet<string> = new Set([
  "P",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "TH",
  "TD",
  "Link",
  "Lbl",
  "Code",
  "Em",
  "Strong",
]);
const INLINE: ReadonlySet<string> = new Set(["Link", "Em", "Strong", "Code", "Span"]);

function mend(element: PDFDict, isInText: boolean): void {
  const kind = kindOf(element);
  // Inside a picture its description stands for all of it.
  if (kind === "Figure") return;
  const parts = partsOf(element);
  if (kind === "NonStruct") setKind(element, meaningOf(element, isInText));
  const holdsText = isInText || HOLDS_TEXT.has(kindOf(element));
  for (const part of parts) mend(part, holdsText);
  if (kind === "LI") withBody(element);
}

function meaningOf(element: PDFDict, isInText: boolean): string {
  const isRun = holdsContent(element);
  if (isInText) return isRun ? "Span" : "NonStruct";
  return isRun || partsOf(element).every(isInline) ? "P" : "Div";
}

function isInline(element: PDFDict): boolean {
  const kind = kindOf(element);
  return INLINE.has(kind) || (kind === "NonStruct" && holdsContent(element));
}

/** The body of an entry is all that is not its label. */
function withBody(entry: PDFDict): void {
  const { context } = entry;
  const kids = kidsOf(entry);
  const isLabel = (kid: PDFObject) => {
    const part = context.lookup(kid);
    return part instanceof PDFDict && kindOf(part) === "Lbl";
  };
  const ref = refOf(entry, kids);
  if (ref === undefined) return;
  const inside = kids.filter((kid) => !isLabel(kid));
  const body = context.obj({ Type: "StructElem", S: "LBody", P: ref, K: inside });
  const page = entry.get(NAMES.page);
  if (page !== undefined) body.set(NAMES.page, page);
  const bodyRef = context.register(body);
  for (const kid of inside) {
    const part = context.lookup(kid);
    if (part instanceof PDFDict && part.has(NAMES.kind)) part.set(NAMES.parent, bodyRef);
  }
  entry.set(NAMES.kids, context.obj([...kids.filter(isLabel), bodyRef]));
}

/** An element does not know its own reference; its parts do. */
function refOf(element: PDFDict, kids: readonly PDFObject[]): PDFRef | undefined {
  const parts = kids.map((kid) => element.context.lookup(kid));
  const refs = parts.map((part) => (part instanceof PDFDict ? part.get(NAMES.parent) : undefined));
  return refs.find((ref) => ref instanceof PDFRef);
}

function kindOf(element: PDFDict): string {
  return element.lookupMaybe(NAMES.kind, PDFName)?.decodeText() ?? "";
}

function setKind(element: PDFDict, kind: string): void {
  element.set(NAMES.kind, PDFName.of(kind));
}

function kidsOf(element: PDFDict): readonly PDFObject[] {
  const kids = element.get(NAMES.kids);
  if (kids === undefined) return [];
  const all = element.context.lookup(kids);
  return all instanceof PDFArray ? all.asArray() : [kids];
}

/** The elements that an element holds. */
function partsOf(element: PDFDict): readonly PDFDict[] {
  return kidsOf(element)
    .map((kid) => element.context.lookup(kid))
    .filter((kid) => kid instanceof PDFDict)
    .filter((kid) => kid.has(NAMES.kind));
}

/** Whether an element holds letters or lines of a page itself. */
function holdsContent(element: PDFDict): boolean {
  return kidsOf(element).length > partsOf(element).length;
}
