import { PRINT_WORDS } from "#wording/documents/print-words.ts";
import { assessmentTitle } from "../assessment-title.ts";
import { CHANGES_PATH } from "../changes-page.tsx";
import { type Edition, openPage, type Page } from "../edition.ts";
import { type EditionPage, editionPages } from "../edition-pages.ts";
import { matchingTable, roadmapTable } from "../figure-tables.ts";
import { DataTable } from "../parts/data-table.tsx";
import { wordedTable } from "../worded-table.ts";
import { anchor } from "./anchor.ts";
import { behindRanking } from "./behind-ranking.ts";
import { ItemsInBrief } from "./items-in-brief.tsx";
import { plain } from "./number-captions.ts";
import { shortenTables } from "./shorten-tables.ts";
import { siteSection } from "./site-section.ts";

/** What a printed edition says. */
interface PrintParts {
  /** What the site says of the edition, for the imprint. */
  readonly about: string;
  /** The rest in reading order. */
  readonly parts: readonly PrintPart[];
}

/** What begins on a new page. */
export interface PrintPart {
  /** HTML with a heading of the first level for each section. */
  readonly html: string;
  /** What stands in the head of its pages. */
  readonly head: string;
}

/** What a printed edition holds, as HTML. */
export function printParts(edition: Edition): PrintParts {
  const page = openPage(edition, "print.html");
  const site = siteOf(page, edition);
  const shortened = (html: string) =>
    shortenTables(html, (shown, all) =>
      PRINT_WORDS[page.language].shortened(page.number(shown), page.number(all)),
    );
  const { frame, structure } = page.words;
  const data = page.record.chart === null ? "" : (<PictureData page={page} />).toString();
  const parts = [
    ...site
      .page("sources.html", { lowerOthers: -1 }, abbreviations)
      .map((part) => part.replace('id="sources"', 'id="abbreviations"')),
    together(
      site.within("chapters").map((chapter) => site.section(chapter)),
      frame.chapters,
    ),
    ...site.group("stages", largeLast),
    ...site.group("assessments", (main) => largeLast(behindRanking(main).shown)),
    (<ItemsInBrief page={page} />).toString(),
    ...site.page("findings.html"),
    ...site.page("decisions.html"),
    ...site.page(CHANGES_PATH),
    ...site.page("methods.html", { lowerOthers: 1 }).map(withoutGap),
    ...behindRankings(page, site).map(shortened),
    shortened(data),
    together(
      site.within("annexes").map((annex) => site.section(annex)),
      structure.annexes,
    ),
    ...site.page("sources.html", {}, references),
  ].map((part) => (typeof part === "string" ? { html: part, head: titleOf(part) } : part));
  const about = site.page("edition.html", {}, (main) => main.replace(/<h1>[\s\S]*?<\/h1>/, ""));
  return { about: about.join(""), parts: parts.filter(({ html }) => html.includes("<h1")) };
}

/** Sections of a few paragraphs, which follow each other on a page. */
function together(sections: readonly string[], head: string): PrintPart {
  return { html: sections.join("\n"), head };
}

function titleOf(part: string): string {
  return plain(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(part)?.[1] ?? "");
}

const ABBREVIATIONS = /<section id="abbreviations">[\s\S]*?<\/section>/;

/** Abbreviations stand before the text that uses them; what else a part is made of stays away. */
function abbreviations(main: string): string {
  return ABBREVIATIONS.exec(main)?.[0] ?? "";
}

/** References; the committees have an annex of their own. */
function references(main: string): string {
  return main
    .replace(ABBREVIATIONS, "")
    .replace(/<section>(?:(?!<section)[\s\S])*?annexes\/committees[\s\S]*?<\/section>/, "");
}

const LARGE =
  /<figure class="picture" id="figure-(?:roadmap|matching|importance-feasibility|ranking-|investment-|coverage)[\s\S]*?<\/figure>/g;

/**
 * Pictures that fill a sheet stand at the end of their section, so that its text is not torn, the lowest first, which may
 * still stand below the text; none has a table below.
 */
function largeLast(main: string): string {
  const large = [...(main.match(LARGE) ?? [])].sort(
    (one, other) => heightOf(one) - heightOf(other),
  );
  const text = large.reduce((rest, figure) => rest.replace(figure, () => ""), main);
  return text + large.map((figure) => figure.replace(TABLE_BELOW, "")).join("");
}

/** How high a picture is, in widths of it. */
function heightOf(figure: string): number {
  const [, width = "1", height = "1"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(figure) ?? [];
  return Number(height) / Number(width);
}

const TABLE_BELOW = /<span class="below">[\s\S]*?<\/span>/;

type Site = ReturnType<typeof siteOf>;
type Steps = Pick<Parameters<typeof siteSection>[0], "lowerOthers">;

/** The pages of the site as sections of the document. */
function siteOf({ tag }: Page, edition: Edition) {
  const pages = editionPages(edition);
  const section = (
    { path, print }: EditionPage,
    { lower = 0, ...steps }: Steps & { readonly lower?: number } = {},
    choose?: (main: string) => string,
  ) => siteSection({ html: print(), path, tag, lower, ...steps }, choose);
  const page = (path: string, steps?: Steps, choose?: (main: string) => string) =>
    pages.filter((one) => one.path === path).map((one) => section(one, steps, choose));
  const within = (folder: string) =>
    pages.filter(({ path }) => path.startsWith(`${folder}/`) && path !== `${folder}/index.html`);
  /** The list of a folder as a part, its pages below. */
  const group = (folder: string, choose?: (main: string) => string) => {
    const below = within(folder).map((one) => section(one, { lower: 1 }, choose));
    const list = page(`${folder}/index.html`, { lowerOthers: 1 }).map(withoutGap);
    return below.length === 0 ? [] : [[...list, ...below].join("\n")];
  };
  return { page, within, group, section };
}

/** Headings that look a level lower, so that the contents leave them out, are still heard as the next below the title. */
function withoutGap(section: string): string {
  return section.replace(
    /<h([3-6])\b/g,
    (heading, level) => `${heading} aria-level="${level - 1}"`,
  );
}

/** What stands behind each ranking, as an appendix. */
function behindRankings(page: Page, site: Site): readonly string[] {
  const below = page.results.assessments.flatMap((assessment) => {
    const path = `assessments/${assessment.id}.html`;
    const printed = site.within("assessments").find((one) => one.path === path);
    if (printed === undefined) return [];
    const title = (<h2>{assessmentTitle(page, assessment)}</h2>).toString();
    const behind = site.section(printed, { lowerOthers: 1 }, (main) => behindRanking(main).behind);
    return [title + behind.replace(/ id="[^"]+"/, "")];
  });
  const { behind, behindLead } = PRINT_WORDS[page.language];
  const head = (
    <>
      <h1>{behind}</h1>
      <p class="lead">{behindLead}</p>
    </>
  );
  return below.length === 0 ? [] : [head.toString() + below.join("\n")];
}

/** The two large pictures in rows, for those who read them otherwise. */
function PictureData({ page }: { readonly page: Page }) {
  const { chart } = page.record;
  if (chart === null) return null;
  const words = PRINT_WORDS[page.language];
  return (
    <section class="section" id={anchor("pictures.html")}>
      <h1>{words.pictureData}</h1>
      <p class="lead">{words.pictureDataLead}</p>
      <DataTable caption={page.say(chart.title)} table={wordedTable(page, roadmapTable(page))} />
      {chart.matching !== undefined && (
        <DataTable
          caption={page.words.document.matching}
          table={wordedTable(page, matchingTable(page))}
        />
      )}
    </section>
  );
}
