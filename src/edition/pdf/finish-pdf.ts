import { createHash } from "node:crypto";
import { type PDFDocument, PDFHexString, PDFName, PDFString } from "pdf-lib";

/** What a document says of itself. */
export interface AboutPdf {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly language: string;
  /** Day of the edition, such as 2023-07-21: no clock is asked. */
  readonly day: string;
  readonly rights: string;
  /** What made it, such as "Phlov 0.1.0". */
  readonly creator: string;
  readonly producer: string;
}

/** Writes title, author, language and XMP into a printed document and takes the time and chance out of it. */
export async function finishPdf(document: PDFDocument, about: AboutPdf): Promise<Uint8Array> {
  const { context, catalog } = document;
  const day = new Date(`${about.day}T00:00:00Z`);
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor(about.author);
  document.setSubject(about.subject);
  document.setCreator(about.creator);
  document.setProducer(about.producer);
  document.setCreationDate(day);
  document.setModificationDate(day);
  document.setLanguage(about.language);
  catalog.set(PDFName.of("PageMode"), PDFName.of("UseOutlines"));
  // The cover is page 1, as the numbers on the sheets count.
  catalog.set(PDFName.of("PageLabels"), context.obj({ Nums: [0, { S: "D" }] }));
  const metadata = context.stream(new TextEncoder().encode(xmp(about)), {
    Type: "Metadata",
    Subtype: "XML",
  });
  catalog.set(PDFName.of("Metadata"), context.register(metadata));
  const hash = createHash("sha256").update(JSON.stringify(about)).digest("hex").slice(0, 32);
  context.trailerInfo.ID = context.obj([PDFHexString.of(hash), PDFHexString.of(hash)]);
  return document.save({ useObjectStreams: true, updateFieldAppearances: false });
}

function xmp(about: AboutPdf): string {
  const language = PDFString.of(about.language).asString();
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(about.title)}</rdf:li><rdf:li xml:lang="${escaped(language)}">${escaped(about.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(about.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(about.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escaped(about.rights)}</rdf:li></rdf:Alt></dc:rights>
<dc:date><rdf:Seq><rdf:li>${about.day}</rdf:li></rdf:Seq></dc:date>
<pdf:Producer>${escaped(about.producer)}</pdf:Producer>
<xmp:CreatorTool>${escaped(about.creator)}</xmp:CreatorTool>
<xmp:CreateDate>${about.day}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${about.day}T00:00:00Z</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
