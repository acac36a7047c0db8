import { readFile, stat } from "node:fs/promises";
import { ballotsSheet } from "./ballots-sheet.ts";
import { byteKind } from "./byte-kind.ts";
import { type ChosenTable, chooseTables } from "./choose-tables.ts";
import { Interview } from "./interview.ts";
import { longBallots } from "./long-ballots.ts";
import type { RawBallots } from "./raw-ballot.ts";
import type { ScoreSheetReading, SheetOptions, SheetScale } from "./score-sheet.ts";
import type { SheetProblem, SheetTables } from "./sheet-cell.ts";
import { isFilled } from "./sheet-cell.ts";
import { checkScale, inferScale } from "./sheet-scale.ts";
import { type TableShape, tableShape } from "./table-shape.ts";
import { readTextTable } from "./text-table.ts";
import { readTotalsSheet } from "./totals.ts";
import { withTurnedScores } from "./turned-scales.ts";
import { MOST_BYTES, unpackGzip } from "./unpack.ts";
import { wideBallots } from "./wide-ballots.ts";

/**
 * Reads ballots or totals from a text table (CSV, TSV, also in gzip) or a workbook (XLSX, ODS).
 *
 * @param options.onStep - is told what is being done, for a person who waits
 * @returns the sheet; else everything that is wrong with the file at once, and every question that only a person can answer
 */
export async function readScoreSheet(
  path: string,
  options: SheetOptions & { readonly onStep?: (step: ReadingStep) => void } = {},
): Promise<ScoreSheetReading> {
  const tell = options.onStep ?? (() => {});
  tell("file");
  const bytes = await readBytes(path);
  if ("found" in bytes) return refused(bytes);
  tell("cells");
  const tables = await tablesOf(bytes);
  if ("found" in tables) return refused(tables);
  tell("scores");
  return readTables(tables, options);
}

/** The parts of the work, in their order. */
export const READING_STEPS = ["file", "cells", "scores"] as const;
export type ReadingStep = (typeof READING_STEPS)[number];

function refused(...problems: readonly SheetProblem[]): ScoreSheetReading {
  return { ok: false, problems, questions: [] };
}

async function readBytes(path: string): Promise<Uint8Array | SheetProblem> {
  const expected = "a CSV file or an XLSX workbook with scores";
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES)
      return { place: "1:1", found: `a file of ${Math.round(size / 1e6)} MB`, expected };
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reasons: Record<string, string> = {
      ENOENT: "no such file",
      EISDIR: "a folder",
      EACCES: "a file that we may not read",
    };
    return { place: "1:1", found: reasons[String(code)] ?? String(error), expected };
  }
}

async function tablesOf(bytes: Uint8Array): Promise<SheetTables | SheetProblem> {
  const kind = byteKind(bytes);
  if (kind.kind === "gzip") {
    const unpacked = unpackGzip(bytes);
    if ("found" in unpacked) return unpacked;
    // A gzip file can hold itself; nobody packs a sheet twice.
    if (byteKind(unpacked).kind !== "gzip") return tablesOf(unpacked);
    return { place: "1:1", found: "a gzip file within a gzip file", expected: "a sheet in it" };
  }
  if (kind.kind === "other")
    return {
      place: "1:1",
      found: kind.found,
      expected: "an XLSX or ODS workbook, or a CSV file (a spreadsheet program saves as these)",
    };
  // Most sheets are CSV: the reader of workbooks is loaded when one comes.
  const tables =
    kind.kind === "zip"
      ? await (await import("./workbook-tables.ts")).readWorkbookTables(bytes)
      : readTextTable(bytes);
  if ("found" in tables) return tables;
  return unfitSize(tables) ?? tables;
}

/** As many as a spreadsheet has. */
const MOST_COLUMNS = 16_384;

function unfitSize({ tables }: SheetTables): SheetProblem | null {
  const wide = tables.flatMap(({ rows }) => rows.find((row) => row.length > MOST_COLUMNS) ?? []);
  if (wide.length > 0) {
    const found = `a row of ${wide.length} cells`;
    return { place: wide[0]?.place ?? "1:1", found, expected: `at most ${MOST_COLUMNS}` };
  }
  const filled = tables.map(({ rows }) => rows.filter(isFilled));
  if (filled.some((rows) => rows.length > 1)) return null;
  const row = filled.find((rows) => rows.length > 0)?.[0];
  return {
    place: row?.[0]?.place ?? "1:1",
    found: row === undefined ? "an empty file" : "a header and no rows under it",
    expected: "a header and at least one row of scores",
  };
}

function readTables(
  { tables, notes, hides }: SheetTables,
  options: SheetOptions,
): ScoreSheetReading {
  const interview = new Interview(options.answers ?? {});
  if (hides === true && asksAboutHiding(interview) === "stop") return refused(HIDING);
  const chosen = chooseTables(tables, interview);
  if (chosen === null) return { ok: false, problems: [], questions: interview.open };
  const shapes = chosen.tables.map((table) => {
    const { region, round, expert } = table;
    const context = { interview, known: options.known, round };
    return { table, shape: tableShape(region, expert ? { ...context, expert } : context) };
  });
  if (interview.open.length > 0) return { ok: false, problems: [], questions: interview.open };
  const above = [...notes, ...chosen.notes];
  const [first] = shapes;
  const reading =
    first?.shape?.form === "totals"
      ? totals(first.shape.region, options, { interview, count: shapes.length })
      : ballots(shapes, options, interview);
  if (interview.open.length > 0)
    return { ok: false, problems: problemsOf(reading), questions: interview.open };
  if (!reading.ok) return reading;
  const said = [...above, ...reading.sheet.notes, ...interview.notes];
  return { ok: true, sheet: { ...reading.sheet, notes: said } };
}

function asksAboutHiding(interview: Interview): string | null {
  return interview.ask({
    id: "hidden",
    place: "1:1",
    cell: "",
    text: "The ODS workbook hides rows, columns or sheets, and we cannot tell which. Do they count?",
    choices: [
      { id: "read", text: "Yes: read everything" },
      { id: "stop", text: "No: stop, so that it can be saved as XLSX or without them" },
    ],
  });
}

const HIDING: SheetProblem = {
  place: "1:1",
  found: "an ODS workbook that hides rows, columns or sheets",
  expected: "the same as XLSX, or without what is hidden",
};

function problemsOf(reading: ScoreSheetReading): readonly SheetProblem[] {
  return reading.ok ? [] : reading.problems;
}

function totals(
  region: ChosenTable["region"],
  options: SheetOptions,
  { interview, count }: { readonly interview: Interview; readonly count: number },
): ScoreSheetReading {
  if (count > 1)
    return refused({
      place: region.header[0]?.place ?? "1:1",
      found: `totals in ${count} sheets`,
      expected: "totals of one round; answer that one sheet counts (--answer sheets=first)",
    });
  const sheet = readTotalsSheet(region, interview);
  if ("form" in sheet) return checkScale(sheet, options.scale);
  // What an answer is needed for looks wrong until it is given.
  return refused(...(interview.open.length > 0 ? [] : sheet));
}

interface ShapedTable {
  readonly table: ChosenTable;
  readonly shape: TableShape;
}

function ballots(
  shapes: readonly ShapedTable[],
  options: SheetOptions,
  interview: Interview,
): ScoreSheetReading {
  const parts = shapes.map(rawBallots);
  const raw = {
    head: parts[0]?.head ?? "1:1",
    ballots: parts.flatMap((part) => part.ballots),
    problems: parts.flatMap((part) => part.problems),
    notes: parts.flatMap((part) => part.notes),
  };
  if (raw.ballots.length === 0 && raw.problems.length > 0) return refused(...raw.problems);
  const { sheet, problems, halfPoints } = ballotsSheet(raw, options, interview);
  if (problems.length > 0 || interview.open.length > 0)
    return { ok: false, problems, questions: interview.open };
  const stated = halfPoints ? withHalfPoints(options.scale) : options.scale;
  const scale = stated ?? inferScale(sheet);
  const legend = shapes.flatMap(({ table: { region } }) =>
    [...region.titles, region.header].flatMap((row) => row.filter(({ text }) => text !== "")),
  );
  return checkScale(withTurnedScores(sheet, { scale, legend, interview }), stated);
}

function rawBallots({ table, shape }: ShapedTable): RawBallots {
  if (shape?.form === "wide") return wideBallots(table.region, shape.layout);
  return longBallots(table.region, table.round);
}

function withHalfPoints(scale: SheetScale | undefined): SheetScale | undefined {
  return scale === undefined ? undefined : { ...scale, step: 0.5 };
}
