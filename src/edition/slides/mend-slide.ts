/**
 * Writes into the shapes of a slide what the library leaves out: the words that a screen reader says, which shape is
 * the title, which cells of a table are its heads, and a number for each that no other has.
 */
export function mendSlide(xml: string, descriptions: ReadonlyMap<string, string>): string {
  const shape = /<p:cNvPr id="\d+" name="(?<name>[^"]*)"(?: descr="[^"]*")?\s*(?<end>\/?>)/g;
  let number = 1;
  const numbered = xml.replace(shape, (...match) => {
    const { name = "", end = "" }: Readonly<Record<string, string>> = match.at(-1);
    if (name === "") return match[0];
    number += 1;
    const says = descriptions.get(plain(name));
    const words = says === undefined ? "" : ` descr="${escaped(says)}"`;
    return `<p:cNvPr id="${number}" name="${name}"${words}${end}`;
  });
  const heads = /name="Facts \d+"/.test(xml) ? "firstCol" : "firstRow";
  return numbered
    .replace("<a:tblPr/>", `<a:tblPr ${heads}="1"/>`)
    .replace(
      /(name="Title \d+"[^>]*><\/p:cNvPr><p:cNvSpPr)[^>]*><p:nvPr><\/p:nvPr>/,
      '$1><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>',
    );
}

/** Notes in the language that they are written in, a paragraph a line. */
export function mendNotes(xml: string, language: string): string {
  const body =
    /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/;
  return xml.replace(body, (_, text: string) =>
    text
      .split(/[\r\n]+/)
      .map((line) => `<a:p><a:r><a:rPr lang="${language}"/><a:t>${line}</a:t></a:r></a:p>`)
      .join(""),
  );
}

function plain(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Text that no reader of XML takes for markup. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
