import { readFile } from "node:fs/promises";
import { readCsvGrid } from "./score-sheet-csv.ts";
import type { SheetGrid, SheetProblem } from "./score-sheet-grid.ts";
import { isLongSheet, readLongSheet } from "./score-sheet-long.ts";
import { checkScale } from "./score-sheet-scale.ts";
import type { ScoreSheetReading, SheetScale } from "./score-sheet-shape.ts";
import { readTotalsSheet } from "./score-sheet-totals.ts";

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
  return "form" in sheet ? checkScale(sheet, options.scale) : { ok: false, problems: sheet };
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
  // Most sheets are CSV: the reader of workbooks is loaded when one comes.
  const grid = isArchive
    ? await (await import("./score-sheet-workbook.ts")).readWorkbookGrid(bytes)
    : readCsvGrid(bytes);
  if ("found" in grid) return grid;
  const rows = grid.rows.filter((row) => row.some(({ text }) => text !== ""));
  if (rows.length > 1) return { ...grid, rows };
  return {
    place: rows[0]?.[0]?.place ?? "1:1",
    found: rows.length === 0 ? "an empty file" : "a header and no rows under it",
    expected: "a header and at least one row of scores",
  };
}
