import markdownIt from "markdown-it";
import { METHOD_GROUPS } from "#wording/pages/method-titles.ts";

const NAMES = new Set<string>(Object.values(METHOD_GROUPS).flat());

/**
 * A method page of our own documents as HTML inside an edition: links between methods stay, those into the program or
 * other documents become plain words, pictures are drawn in the page, and what may be wide scrolls by keyboard too.
 *
 * @param pictures - SVG text by the address that the Markdown gives
 */
export function methodHtml(markdown: string, pictures: ReadonlyMap<string, string>): string {
  const reader = markdownIt({ html: false, linkify: false, typographer: false });
  const { rules } = reader.renderer;
  rules.link_open = (tokens, index) => {
    const address = addressInEdition(`${tokens[index]?.attrGet("href") ?? ""}`);
    if (address === null) return "<span>";
    return `<a href="${reader.utils.escapeHtml(address)}">`;
  };
  rules.link_close = (tokens, index) => (isDropped(tokens, index) ? "</span>" : "</a>");
  rules.image = (tokens, index) => {
    const token = tokens[index];
    const label = reader.utils.escapeHtml(token?.content ?? "");
    const svg = pictures.get(`${token?.attrGet("src") ?? ""}`);
    return svg === undefined ? label : picture(svg, label);
  };
  const about = (tokens: Tokens, index: number) =>
    `tabindex="0" role="group" aria-label="${reader.utils.escapeHtml(headingOver(tokens, index))}"`;
  rules.table_open = (tokens, index) =>
    `<div class="scroll" ${about(tokens, index)}><table class="data">`;
  rules.table_close = () => "</table></div>";
  rules.th_open = (tokens, index) => (isEmpty(tokens, index) ? "<td>" : '<th scope="col">');
  rules.th_close = (tokens, index) => (isEmpty(tokens, index - 2) ? "</td>" : "</th>");
  rules.td_open = (tokens, index) => (isFirst(tokens, index) ? '<th scope="row">' : "<td>");
  rules.td_close = (tokens, index) => (isFirst(tokens, index - 2) ? "</th>" : "</td>");
  rules.code_block = (tokens, index) =>
    `<pre ${about(tokens, index)}><code>${reader.utils.escapeHtml(tokens[index]?.content ?? "")}</code></pre>\n`;
  return reader
    .render(markdown)
    .replace(/<p>(<span class="drawing[\s\S]*?<\/svg><\/span>)<\/p>/g, "$1");
}

type Tokens = Parameters<
  NonNullable<ReturnType<typeof markdownIt>["renderer"]["rules"]["text"]>
>[0];

/** What a table or a formula is about, to whom lands on it by keyboard: its heading, or what was said just before. */
function headingOver(tokens: Tokens, at: number): string {
  const before = tokens.slice(0, at);
  const heading = before.findLastIndex(({ type }) => type === "heading_open");
  const said = heading < 0 ? before.findLast(({ type }) => type === "inline") : before[heading + 1];
  return (said?.children ?? []).map(({ content }) => content).join("");
}

/** Whether the cell that opens here heads its row. */
function isFirst(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.type === "tr_open";
}

/** A corner heads nothing. */
function isEmpty(tokens: Tokens, at: number): boolean {
  return tokens[at + 1]?.content === "";
}

/** Whether the link that ends here was one that leads nowhere in an edition. */
function isDropped(tokens: Tokens, end: number): boolean {
  const open = tokens.slice(0, end).findLast(({ type }) => type === "link_open");
  return addressInEdition(`${open?.attrGet("href") ?? ""}`) === null;
}

/** Where a link of the documents leads inside an edition; null where that has no such page. */
function addressInEdition(href: string): string | null {
  if (/^https?:\/\//.test(href)) return href;
  const [, name = "", place = ""] = /^([\w-]+)(?:\.km)?\.md(#[\w-]+)?$/.exec(href) ?? [];
  if (name === "README") return "../methods.html";
  return NAMES.has(name) ? `${name}.html${place}` : null;
}

function picture(svg: string, label: string): string {
  const [, width = "1600"] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
  return `<span class="drawing only" style="--width:${width}px" tabindex="0" role="group" aria-label="${label}">${svg.trim()}</span>`;
}
