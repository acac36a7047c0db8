import { anchor } from "./anchor.ts";
import { describePictures } from "./describe-pictures.ts";
import { listFacts } from "./list-facts.ts";

/** A page of the site as it was printed, and where it stands inside its language. */
interface PrintedPage {
  readonly html: string;
  readonly path: string;
  /** Tag of its language, which is the folder it lies in. */
  readonly tag: string;
  /** By how much its title steps down in the document; 0 where the page becomes a part of its own. */
  readonly lower: number;
  /** By how much all other headings do; like the title where left out. */
  readonly lowerOthers?: number | undefined;
}

/** What stands between `<main>` and `</main>`, or a part of it. */
type Choose = (main: string) => string;

/**
 * What a page of the site says, as a section of one document: without navigation, unfolded, with names that no other
 * page uses, and with links that lead to places in the document. Works on our own markup, whose texts are escaped.
 *
 * @throws RangeError when the page has no content between `<main>` and `</main>`
 */
export function siteSection(printed: PrintedPage, choose: Choose = (main) => main): string {
  const { html, path, tag, lower, lowerOthers = lower } = printed;
  const [, main] = /<main id="content"[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new RangeError(`siteSection requires a page with <main>: ${path}`);
  const name = anchor(path);
  const text = described(unfolded(asSeen(withoutScreenParts(choose(main)))));
  const inPlace = lowered(named(text, name), { title: lower, others: lowerOthers });
  return `<section class="section" id="${name}">${linked(inPlace, { path, tag })}</section>`;
}

/** Ways to other pages, findings beside a ranking, files to keep, and tables behind pictures, which stand elsewhere in the document. */
function withoutScreenParts(html: string): string {
  return html
    .replace(/<(nav|aside)[ >][\s\S]*?<\/\1>/g, "")
    .replace(/<p class="keep">[\s\S]*?<\/p>/g, "")
    .replace(/<p class="(?:hint )?keys">[\s\S]*?<\/p>/g, "")
    .replace(/<p class="hint sideways">[\s\S]*?<\/p>/g, "")
    .replace(/<figcaption>[\s\S]*?<\/figcaption>/g, (caption) =>
      caption.replace(/<details>[\s\S]*<\/details>/, ""),
    )
    .replace(/ tabindex="0"/g, "");
}

/** A name that is cut short for the eye and whole for the ear: paper has the one that is seen. */
function asSeen(html: string): string {
  return html
    .replace(/<span class="unseen">[^<]*<\/span>/g, "")
    .replaceAll('<span aria-hidden="true">', "<span>");
}

/** What only structure says on a screen is said to who hears the paper. */
function described(html: string): string {
  return listFacts(describePictures(html));
}

/** What is folded on a screen lies open on paper. */
function unfolded(html: string): string {
  return html
    .replace(/<(\/?)details\b/g, "<$1div")
    .replace(/<(\/?)summary\b/g, '<$1div data-was="summary"')
    .replaceAll('</div data-was="summary"', "</div");
}

/** Gives every name on the page the page's own in front, and follows it wherever it is meant. */
function named(html: string, name: string): string {
  const all = (names: string) =>
    names
      .split(" ")
      .map((one) => `${name}.${one}`)
      .join(" ");
  return html
    .replace(
      / (id|for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g,
      (_, attribute, names) => ` ${attribute}="${all(names)}"`,
    )
    .replace(/ href="#([^"]+)"/g, (_, place) => ` href="#${name}.${place}"`)
    .replace(/url\(#([^)]+)\)/g, (_, place) => `url(#${name}.${place})`);
}

const LOWEST = 6;

function lowered(html: string, by: { readonly title: number; readonly others: number }): string {
  return html.replace(/<(\/?)h([1-6])\b/g, (_, close, level) => {
    const down = level === "1" ? by.title : by.others;
    return `<${close}h${Math.min(LOWEST, Number(level) + down)}`;
  });
}

/** A link to a page of the same language leads to its place in the document; one to a file or another language leads nowhere. */
function linked(html: string, from: { readonly path: string; readonly tag: string }): string {
  return html.replace(/ href="([^"#][^"]*)"/g, (whole, address) => {
    if (/^[a-z]+:/.test(address)) return whole;
    const [folder, ...rest] = absolute(`${from.tag}/${from.path}`, address).split("/");
    const target = rest.join("/");
    return folder === from.tag && /\.html(?:#|$)/.test(target) ? ` href="#${anchor(target)}"` : "";
  });
}

/** The path from the root of the site that a relative address means. */
function absolute(from: string, address: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of address.split("/")) {
    if (step === "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}
