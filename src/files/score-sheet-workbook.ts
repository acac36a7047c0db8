import { type CellValue, cellRef, readXlsx, type Sheet } from "hucre/xlsx";
import {
  cleanText,
  exactNumber,
  type SheetCell,
  type SheetGrid,
  type SheetProblem,
} from "./score-sheet-grid.ts";

/** Reads the cells of the first visible sheet of an XLSX workbook that holds anything; formulas count as the value they last had. */
export async function readWorkbookGrid(bytes: Uint8Array): Promise<SheetGrid | SheetProblem> {
  const sheets = await visibleSheets(bytes);
  if ("found" in sheets) return sheets;
  const [first, ...others] = sheets.filter(({ rows }) => rows.some((row) => row.some(isFilled)));
  if (first === undefined) return { rows: [], notes: [] };
  const names = others.map(({ name }) => `“${name}”`).join(", ");
  return {
    rows: first.rows.map((row, index) => cellsOf(first, row, index)),
    notes: names === "" ? [] : [`Read from the sheet “${first.name}”; not read: ${names}.`],
  };
}

async function visibleSheets(bytes: Uint8Array): Promise<readonly Sheet[] | SheetProblem> {
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true,
    });
    return sheets;
  } catch {
    // The library throws for every kind of damage, from a torn archive to bad XML; no bug of ours can hide in one call.
    return {
      place: "1:1",
      found: "a workbook that is damaged, protected or of another kind",
      expected: "an XLSX workbook that opens without a password, or a CSV file",
    };
  }
}

function cellsOf(sheet: Sheet, row: readonly CellValue[], rowIndex: number): SheetCell[] {
  return Array.from(row, (value, column) =>
    cellOf(value ?? null, `${sheet.name}!${cellRef(rowIndex, column)}`),
  );
}

function cellOf(value: CellValue, place: string): SheetCell {
  if (value instanceof Date)
    return { text: `the date ${value.toISOString().slice(0, 10)}`, number: null, place };
  const text = cleanText(String(value ?? ""));
  return { text, number: typeof value === "number" ? value : exactNumber(text), place };
}

function isFilled(value: CellValue): boolean {
  return value !== null && String(value).trim() !== "";
}
