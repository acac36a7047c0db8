import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";

/** Gives every link of a printed document the words that a reader hears for it: those of its text, or its address. */
export function nameLinks(document: PDFDocument, html: string): void {
  const texts = linkTexts(html);
  for (const page of document.getPages()) {
    const notes = page.node.lookupMaybe(PDFName.of("Annots"), PDFArray);
    for (const link of notes?.asArray() ?? []) {
      const dict = document.context.lookup(link, PDFDict);
      const target = targetOf(dict);
      if (target === undefined) continue;
      dict.set(PDFName.of("Contents"), PDFHexString.fromText(texts.get(target) ?? target));
    }
  }
}

const LINK = /<a\b([^>]*) href="#([^"]+)"([^>]*)>([\s\S]*?)<\/a>/g;

/** The first words that lead to each place. */
function linkTexts(html: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [, before = "", place = "", after = "", inside = ""] of html.matchAll(LINK)) {
    const [, label] = / aria-label="([^"]+)"/.exec(before + after) ?? [];
    const text = asText(label ?? inside);
    if (text !== "" && !texts.has(place)) texts.set(place, text);
  }
  return texts;
}

const NOT_READ = /<span class="(?:dots|page)"[^>]*>[^<]*<\/span>|<title>[^<]*<\/title>/g;

function asText(html: string): string {
  return html
    .replace(NOT_READ, "")
    .replace(/<\/?(?:text|tspan|small|br)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();
}

/** The name of a place in the document, or an address elsewhere. */
function targetOf(link: PDFDict): string | undefined {
  const place = link.lookup(PDFName.of("Dest"));
  if (place instanceof PDFName) return place.decodeText();
  const address = link.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  return address instanceof PDFString ? address.asString() : undefined;
}
