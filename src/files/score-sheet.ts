import { readFile } from "node:fs/promises";
import { readCsvGrid } from "./score-sheet-csv.ts";
import type { SheetGrid, SheetProblem } from "./score-sheet-grid.ts";
import { isLongSheet, readLongSheet } from "./score-sheet-long.ts";
import { checkScale, type SheetScale } from "./score-sheet-scale.ts";
import { readTotalsSheet } from "./score-sheet-totals.ts";
import { readWorkbookGrid } from "./score-sheet-workbook.ts";

/** One expert's score, by the names in the file; null abstains. */
export interface SheetBallot {
  readonly round: number;
  readonly expert: string;
  readonly group: string;
  readonly item: string;
  readonly criterion: string;
  readonly score: number | null;
  readonly place: string;
}

export interface SheetTotal {
  readonly item: string;
  readonly criterion: string;
  readonly total: number;
}

/** Scores in a file that is no record: items and criteria are known by their names only. */
export interface ScoreSheet {
  readonly form: "ballots" | "totals";
  readonly items: readonly { readonly title: string; readonly code: string | null }[];
  readonly criteria: readonly string[];
  readonly ballots: readonly SheetBallot[];
  readonly totals: readonly SheetTotal[];
  readonly scale: SheetScale;
  /** How the file was read, one sentence each, for the person to check. */
  readonly notes: readonly string[];
}

export type ScoreSheetReading =
  | { readonly ok: true; readonly sheet: ScoreSheet }
  | { readonly ok: false; readonly problems: readonly SheetProblem[] };

/** What a reader of one form hands over before the scale is known. */
export type SheetWithoutScale = Omit<ScoreSheet, "scale">;

/**
 * Reads ballots (one score a row) or totals (items in rows, criteria in columns) from a CSV file or an XLSX workbook.
 *
 * @param options.scale - lowest and highest score allowed; read from the scores where left out
 * @returns the sheet, or everything that is wrong with the file at once
 */
export async function readScoreSheet(
  path: string,
  options: { readonly scale?: SheetScale | undefined } = {},
): Promise<ScoreSheetReading> {
  const bytes = await readBytes(path);
  if ("found" in bytes) return { ok: false, problems: [bytes] };
  const grid = await readGrid(bytes);
  if ("found" in grid) return { ok: false, problems: [grid] };
  const sheet = isLongSheet(grid) ? readLongSheet(grid) : readTotalsSheet(grid);
  if (Array.isArray(sheet)) return { ok: false, problems: sheet };
  return checkScale(sheet as SheetWithoutScale, options.scale);
}

async function readBytes(path: string): Promise<Uint8Array | SheetProblem> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reasons: Record<string, string> = {
      ENOENT: "no such file",
      EISDIR: "a folder",
      EACCES: "a file that we may not read",
    };
    const found = reasons[String(code)] ?? String(error);
    return { place: "1:1", found, expected: "a CSV file or an XLSX workbook with scores" };
  }
}

async function readGrid(bytes: Uint8Array): Promise<SheetGrid | SheetProblem> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const grid = isArchive ? await readWorkbookGrid(bytes) : readCsvGrid(bytes);
  if ("found" in grid) return grid;
  const rows = grid.rows.filter((row) => row.some(({ text }) => text !== ""));
  if (rows.length > 1) return { ...grid, rows };
  return {
    place: rows[0]?.[0]?.place ?? "1:1",
    found: rows.length === 0 ? "an empty file" : "a header and no rows under it",
    expected: "a header and at least one row of scores",
  };
}
