import markdownIt from "markdown-it";
import { whyNoChapterAddress } from "#record/chapter-address.ts";

/** Two characters for private use stand around the number of a value while the Markdown is read. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];
const IN_TEXT = new RegExp(`${OPEN}(\\d+)${CLOSE}`, "g");
const IN_ADDRESS = new RegExp(`${encodeURI(OPEN)}(\\d+)${encodeURI(CLOSE)}`, "gi");

/**
 * A chapter as HTML. Values of the record are text whatever they hold: never emphasis, a link or a picture.
 * HTML inside Markdown stays text, and nothing is fetched from anywhere.
 *
 * @param markdown - gives the Markdown, with each value put in by the function that it is given
 */
export function chapterHtml(markdown: (print: (value: string) => string) => string): string {
  const values: string[] = [];
  const text = markdown((value) => `${OPEN}${values.push(value) - 1}${CLOSE}`);
  const { render, asText } = chapterReader();
  return render(text)
    .replace(IN_TEXT, (place, index) => asText(values[Number(index)] ?? place))
    .replace(IN_ADDRESS, (place, index) => encodeURIComponent(values[Number(index)] ?? place));
}

function chapterReader() {
  const reader = markdownIt({ html: false, linkify: false, typographer: false });
  reader.validateLink = (address) => whyNoChapterAddress(address) === null;
  // A record holds no pictures: one that came past the check is printed as its words.
  reader.renderer.rules.image = (tokens, index) =>
    reader.utils.escapeHtml(tokens[index]?.content ?? "");
  return { render: (text: string) => reader.render(text), asText: reader.utils.escapeHtml };
}
