import type PptxGenJS from "pptxgenjs";
import type { TOKENS } from "#charts/tokens.ts";
import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { RANKING_WORDS } from "#wording/charts-ranking.ts";
import { OFFICE_WORDS } from "#wording/documents/office-words.ts";
import { PRINT_WORDS } from "#wording/documents/print-words.ts";
import { SLIDE_WORDS } from "#wording/documents/slide-words.ts";
import { pick } from "#wording/language.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import { PAGE_WORDS } from "#wording/pages/page-words.ts";
import { fitText, LINE } from "./fit-text.ts";
import { type RankingRow, rankingRows } from "./ranking-rows.ts";
import type { SheetBody } from "./sheet.ts";
import { drawShape, hex, named, type SlideBox, type SlidePen, writeText } from "./slide-pen.ts";
import { fontOf, languageTag } from "./slide-type.ts";

type Ranking = Extract<SheetBody, { kind: "ranking" }> & { readonly tag: string };
type TableRow = PptxGenJS.default.TableCell[];

/** Rows that are still read from the back of a room; Khmer stands in higher lines. */
const MOST_ROWS = { en: 16, km: 15 } as const;
const [HEAD, NOTE, HIGHEST_ROW] = [0.36, 0.32, 0.42];
/** Inches of place, score and outcome; the name and the bar share the rest. */
const [PLACE, SCORE, OUTCOME] = [0.85, 1.3, 2];
const NAME_SHARE = 0.6;
const [LARGEST, SMALLEST] = [16, 9];
const CELL = 0.06;

/** A ranking as a table with a bar in each row and the cut between in and out. */
export function drawRanking(pen: SlidePen, ranking: Ranking, box: SlideBox): void {
  const { rows, below } = rankingRows(ranking.assessment, MOST_ROWS[pen.language]);
  const rowH = Math.min(HIGHEST_ROW, (box.h - HEAD - NOTE) / rows.length);
  const room = ((rowH - 0.02) * 72) / LINE[pen.language];
  const size = Math.max(SMALLEST, Math.min(LARGEST, Math.floor(room)));
  const columns = columnsOf(ranking.assessment, box);
  const table = { ...ranking, rows, size, columns, rowH, box };
  pen.slide.addTable([headRow(pen, table), ...rows.map((row) => tableRow(pen, row, table))], {
    ...{ x: box.x, y: box.y, colW: [...columns], autoPage: false },
    rowH: [HEAD, ...rows.map(() => rowH)],
    objectName: named(
      pen,
      "Table",
      SLIDE_WORDS[pen.language].table(
        pick(ranking.assessment.title, ranking.tag),
        ranking.assessment.items.length,
      ),
    ),
  } as PptxGenJS.default.TableProps);
  for (const [index, row] of rows.entries())
    if (row.kind === "item") drawBar(pen, row.item, { ...table, y: box.y + HEAD + index * rowH });
  const bottom = box.y + HEAD + rows.length * rowH + 0.06;
  writeText(pen, noteOf(pen, ranking, below), {
    ...{ x: box.x, y: bottom, w: box.w, h: NOTE - 0.06, size: 11, color: "soft", name: "Note" },
  });
}

interface Table extends Ranking {
  readonly rows: readonly RankingRow[];
  /** In points. */
  readonly size: number;
  /** Inches of place, name, score, bar and outcome. */
  readonly columns: readonly number[];
  readonly rowH: number;
  readonly box: SlideBox;
}

function columnsOf({ cut }: AssessmentResult, { w }: SlideBox): readonly number[] {
  const outcome = cut === null ? [] : [OUTCOME];
  const rest = w - PLACE - SCORE - (outcome[0] ?? 0);
  return [PLACE, rest * NAME_SHARE, SCORE, rest * (1 - NAME_SHARE), ...outcome];
}

function headRow(pen: SlidePen, { assessment }: Table): TableRow {
  const words = PAGE_WORDS[pen.language];
  const heads = [words.ranking.place, PRINT_WORDS[pen.language].item, words.ranking.score, ""];
  const all = assessment.cut === null ? heads : [...heads, words.document.outcome];
  return all.map((text, column) =>
    cell(pen, text, {
      ...{ size: 12, bold: true, color: "soft", align: column === 2 ? "right" : "left" },
      border: [NONE, NONE, { type: "solid", pt: 1.25, color: hex("ink") }, NONE],
    }),
  );
}

function tableRow(pen: SlidePen, row: RankingRow, table: Table): TableRow {
  if (row.kind === "gap") {
    const text = SLIDE_WORDS[pen.language].rowsBetween(row.count);
    return [spanned(pen, `⋮  ${text}`, { ...table, color: "soft" })];
  }
  if (row.kind === "cut") return [spanned(pen, cutText(pen, table), { ...table, color: "note" })];
  return itemRow(pen, row.item, table);
}

function itemRow(pen: SlidePen, item: ItemResult, { assessment, tag, size, columns }: Table) {
  const { language } = pen;
  const outcome = finalSelection(item);
  const bold = outcome === "yes";
  const color = outcome === "no" ? "soft" : "ink";
  const office = OFFICE_WORDS[language];
  const said = { yes: office.selected, no: office.notSelected, tied: office.tied };
  const one = (text: string, width: number) =>
    cell(pen, oneLine(pen, text, { width, size, bold }), { size, bold, color, align: "left" });
  const decided = item.decision === null ? "" : " †";
  return [
    one(formatPlace(item.rank, item.tied, language), PLACE),
    one(pick(item.title, tag), columns[1] ?? 0),
    cell(pen, formatNumber(item.score, language), { size, bold, color, align: "right" }),
    one("", 1),
    ...(assessment.cut === null
      ? []
      : [one(outcome === null ? "–" : `${said[outcome]}${decided}`, OUTCOME)]),
  ];
}

/** A text on one line: cut where it does not find room, for the whole stands in the notes. */
function oneLine(
  pen: SlidePen,
  text: string,
  { width, size, bold }: { readonly width: number; readonly size: number; readonly bold: boolean },
): string {
  const height = (size * LINE[pen.language] * 1.1) / 72;
  return fitText(text, { width: width - 2 * CELL, height, sizes: [size], bold }, pen).text;
}

function spanned(
  pen: SlidePen,
  text: string,
  { color, columns, size }: Table & { readonly color: "soft" | "note" },
): PptxGenJS.default.TableCell {
  const dashed = { type: "dash", pt: 1.5, color: hex("note") } as const;
  const made = cell(pen, text, {
    ...{ size: Math.min(12, size), bold: color === "note", color, align: "left" },
    ...(color === "note" ? { border: [dashed, NONE, dashed, NONE] as const } : {}),
  });
  return { ...made, options: { ...made.options, colspan: columns.length } };
}

function cutText({ language }: SlidePen, { assessment: { cut, items } }: Table): string {
  const words = RANKING_WORDS[language];
  if (cut === null) return "";
  const where =
    cut.threshold === null
      ? words.cutFirst(cut.count ?? 0, items.length)
      : words.cutThreshold(cut.threshold);
  if (cut.tied.length > 0) return `${where}; ${words.tied}`;
  return cut.margin === null ? where : `${where}; ${words.points(cut.margin)}`;
}

const NONE = { type: "none" } as const;
type Border = { type: "none" | "solid" | "dash"; pt?: number; color?: string };

interface CellLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: keyof typeof TOKENS;
  readonly align: "left" | "right";
  readonly border?: readonly [Border, Border, Border, Border];
}

function cell(pen: SlidePen, text: string, look: CellLook): PptxGenJS.default.TableCell {
  const { size, bold, color, align } = look;
  const hairline = { type: "solid", pt: 0.5, color: hex("line") } as const;
  const [top, right, bottom, left] = look.border ?? [NONE, NONE, hairline, NONE];
  return {
    text,
    options: {
      ...{ fontSize: size, bold, color: hex(color), align, valign: "middle" },
      ...{ fontFace: fontOf(text), lang: languageTag(pen.language) },
      margin: [0, CELL, 0, CELL],
      border: [top, right, bottom, left],
    },
  };
}

/** As long as the score beside the highest; filled where selected. */
function drawBar(
  pen: SlidePen,
  item: ItemResult,
  { y, assessment, from, columns, rowH, box, tag }: Table & { readonly y: number },
): void {
  const [place = 0, name = 0, score = 0, width = 0] = columns;
  const highest = Math.max(...assessment.items.map((one) => one.score));
  const share = highest > from ? (item.score - from) / (highest - from) : 0;
  const outcome = finalSelection(item);
  const h = rowH * 0.46;
  drawShape(pen, "rect", {
    ...{ x: box.x + place + name + score + 0.14, y: y + (rowH - h) / 2 },
    ...{ w: Math.max(0.02, (width - 0.34) * share), h, name: "Bar" },
    fill: outcome === "no" ? "line" : "soft",
    ...(outcome === "tied" ? ({ fill: "note-bg", line: "note" } as const) : {}),
    says: SLIDE_WORDS[pen.language].scoreOf(
      pick(item.title, tag),
      formatNumber(item.score, pen.language),
    ),
  });
}

/** How to read the table, and how much of it stands elsewhere. */
function noteOf({ language }: SlidePen, { assessment }: Ranking, below: number): string {
  const decisions = assessment.items.some(({ decision }) => decision !== null);
  const more = below > 0 ? `… ${SLIDE_WORDS[language].inWorkbook(below)}. ` : "";
  return `${more}${RANKING_WORDS[language].note({ shares: false, intervals: false, decisions })}`;
}
