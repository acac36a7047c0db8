import { raw } from "hono/html";
import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { PRINT_WORDS } from "#wording/documents/print-words.ts";
import { type Edition, openPage, type Page } from "../edition.ts";
import { roadmapName } from "../layout.tsx";
import { stylesheet } from "../stylesheet.ts";
import { CaptionLists, Contents, type PageNumbers } from "./contents.tsx";
import { Cover, notice } from "./cover.tsx";
import { Imprint } from "./imprint.tsx";
import { type Heading, nameHeadings } from "./name-headings.ts";
import { type Captioned, numberCaptions } from "./number-captions.ts";
import { pageReferences } from "./page-references.ts";
import { PAPER_STYLE, partStyle, runningStyle } from "./paper-style.ts";
import { type PrintPart, printParts } from "./print-parts.tsx";
import { settleLinks } from "./settle-links.ts";

/**
 * A document as HTML, to be printed again once the pages of its places are known.
 *
 * @param numbers - page of each named place; empty for the first pass
 * @param fontFaces - the fonts as a stylesheet that asks no file and no host
 */
export type PrintDocument = (numbers: PageNumbers, fontFaces: string) => string;

/** A whole edition as one document in reading order, for paper. */
export function printDocument(edition: Edition): PrintDocument {
  const page = openPage(edition, "print.html");
  const { about, parts } = printParts(edition);
  const named = nameHeadings(parts.map(inPart).join("\n"));
  const { html, captioned } = numberCaptions(named.html, (kind, number) =>
    OFFICE_WORDS[page.language][kind](number, "").trim(),
  );
  const { language } = page;
  const style = [
    stylesheet([]),
    PAPER_STYLE,
    runningStyle({ name: roadmapName(page), notice: notice(page), language }),
    ...parts.map(({ head }, index) => partStyle(head, index)),
  ].join("");
  return (numbers, fontFaces) => {
    const body = front(page, { about, numbers, captioned, headings: named.headings }) + html;
    const settled = settleLinks(whole(page, { style: fontFaces + style, body }));
    return pageReferences(settled, (place) => {
      const number = numbers.get(place);
      return number === undefined
        ? null
        : PRINT_WORDS[language].onPage(page.digits(String(number)));
    });
  };
}

/** Each part begins a page and names itself in the head of its pages; abbreviations follow the lists before them. */
function inPart({ html }: PrintPart, index: number): string {
  if (html.includes('id="abbreviations"')) return `<div class="part flowing">${html}</div>`;
  return `<div class="part" style="--part:${index};page:part-${index}">${html}</div>`;
}

interface Front {
  readonly about: string;
  readonly numbers: PageNumbers;
  readonly headings: readonly Heading[];
  readonly captioned: readonly Captioned[];
}

/** What stands before the first part. */
function front(page: Page, { about, numbers, headings, captioned }: Front): string {
  const pages = (
    <>
      <Cover page={page} />
      <Imprint page={page} about={about} />
      <Contents page={page} numbers={numbers} headings={headings} />
      <CaptionLists page={page} numbers={numbers} captioned={captioned} />
    </>
  );
  return pages.toString();
}

function whole(
  page: Page,
  { style, body }: { readonly style: string; readonly body: string },
): string {
  const document = (
    <html lang={page.tag}>
      <head>
        <meta charset="utf-8" />
        <title>{roadmapName(page)}</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <main>{raw(body)}</main>
      </body>
    </html>
  );
  return `<!doctype html>\n${document.toString()}\n`;
}
