import { type FileChild, Paragraph } from "docx";
import type { Page } from "#pages/edition.ts";
import type { FigureTable } from "#pages/figure.ts";
import { matchingTable, roadmapTable } from "#pages/figure-tables.ts";
import { wordedTable } from "#pages/worded-table.ts";
import { resolveChapter } from "#results/text-references.ts";
import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { READ_ME_WORDS } from "#wording/documents/read-me-words.ts";
import { chapterBlocks } from "./chapter-blocks.ts";
import { readChapter } from "./chapter-tokens.ts";
import { dataTable } from "./data-table.ts";
import { abbreviationRows, decisionRows, rankingRows } from "./document-tables.ts";
import type { NamedPicture } from "./named-picture.ts";
import { caption, heading, paragraph, run } from "./paragraphs.ts";
import { pictureBlock } from "./pictures.ts";

/** Counts tables and pictures through a document. */
export interface Counted {
  tables: number;
  figures: number;
}

/** Title, who answers for it, edition, what it is for, and the message. */
export function frontBlocks(page: Page): readonly FileChild[] {
  const { roadmap } = page.record;
  const words = READ_ME_WORDS[page.language];
  const said = (text: Readonly<Record<string, string>> | undefined) =>
    text === undefined ? [] : [paragraph(page.say(text))];
  return [
    new Paragraph({ style: "Title", children: [run(page.say(roadmap.title))] }),
    ...(roadmap.fictional ? [paragraph(words.fictional)] : []),
    paragraph(`${page.say(roadmap.publisher)}, ${page.say(roadmap.country)}`),
    paragraph(
      `${words.versionText(roadmap.edition.number, page.results.phlov)} ${words.dateText(roadmap.edition.date)}`,
    ),
    ...said(roadmap.notice),
    paragraph(OFFICE_WORDS[page.language].forComments),
    ...said(roadmap.headline),
    ...said(roadmap.summary),
  ];
}

/** The chapters, each from a new page, with what the record says put in. */
export function chapterSections(page: Page): readonly FileChild[] {
  const { record, results, language, tag } = page;
  return record.chapters
    .filter((chapter) => chapter.language === tag)
    .sort((one, other) => one.number - other.number)
    .flatMap((chapter) => [
      heading(chapter.title, 1),
      ...(chapter.review === "unreviewed-draft" ? [paragraph(page.words.document.draft)] : []),
      ...chapterBlocks(
        readChapter((print) =>
          resolveChapter(chapter.markdown, { record, results, language }, print),
        ),
      ),
    ]);
}

/** Every picture with its caption, and the roadmap and the matching as tables below. */
export function pictureBlocks(
  page: Page,
  pictures: readonly NamedPicture[],
  counted: Counted,
): readonly FileChild[] {
  const words = OFFICE_WORDS[page.language];
  const tables: Readonly<Record<string, (page: Page) => FigureTable>> = {
    roadmap: (page) => wordedTable(page, roadmapTable(page)),
    matching: (page) => wordedTable(page, matchingTable(page)),
  };
  const isDrawn = pictures.every(({ png }) => png !== null);
  const blocks = pictures.flatMap((picture) => {
    counted.figures += 1;
    const table = tables[picture.name]?.(page);
    return [
      pictureBlock(picture, page.language),
      caption(words.figure(counted.figures, picture.title), "below"),
      paragraph(picture.description),
      ...(table === undefined ? [] : captioned(page, picture.title, { table, counted })),
    ];
  });
  return isDrawn ? blocks : [paragraph(words.onlySvg), ...blocks];
}

/** Rankings with how firm they are, findings, decisions and abbreviations. */
export function tableBlocks(page: Page, counted: Counted): readonly FileChild[] {
  const { document, finding, frame } = page.words;
  const table = (title: string, rows: FigureTable) =>
    rows.rows.length === 0 ? [] : captioned(page, title, { table: rows, counted });
  return [
    heading(frame.assessments, 1),
    ...page.results.assessments.flatMap((assessment) => [
      heading(page.say(assessment.title), 2),
      ...(assessment.cut === null ? [] : [paragraph(page.say(assessment.cut.sentence))]),
      ...table(page.say(assessment.title), rankingRows(page, assessment)),
    ]),
    heading(finding.title, 1),
    paragraph(page.findings.length === 0 ? finding.none : finding.lead(page.findings.length)),
    ...page.findings.flatMap(({ title, message, remedy }) => [
      heading(page.say(title), 2),
      paragraph(page.say(message)),
      paragraph(`${finding.remedy}: ${page.say(remedy)}`),
    ]),
    ...section(frame.decisions, table(frame.decisions, decisionRows(page))),
    ...section(document.abbreviations, table(document.abbreviations, abbreviationRows(page))),
  ];
}

function section(title: string, blocks: readonly FileChild[]): readonly FileChild[] {
  return blocks.length === 0 ? [] : [heading(title, 1), ...blocks];
}

function captioned(
  page: Page,
  title: string,
  { table, counted }: { readonly table: FigureTable; readonly counted: Counted },
): readonly FileChild[] {
  counted.tables += 1;
  const words = OFFICE_WORDS[page.language];
  return [caption(words.table(counted.tables, title), "above"), dataTable(table), paragraph("")];
}
