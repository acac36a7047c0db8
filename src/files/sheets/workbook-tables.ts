import type { Sheet } from "hucre/xlsx";
import { cleanText } from "./clean-text.ts";
import { exactNumber } from "./exact-number.ts";
import type { SheetCell, SheetProblem, SheetRow, SheetTable, SheetTables } from "./sheet-cell.ts";
import { inspectArchive } from "./unpack.ts";

/** Reads the cells of every sheet of an XLSX or ODS workbook; formulas count as the value they last had. */
export async function readWorkbookTables(bytes: Uint8Array): Promise<SheetTables | SheetProblem> {
  const archive = inspectArchive(bytes);
  if ("found" in archive) return archive;
  const { kind, hides } = archive;
  const sheets = await sheetsOf(bytes, kind);
  if (sheets === null)
    return {
      place: "1:1",
      found: "a workbook that is damaged, protected or of another kind",
      expected: "an XLSX workbook that opens without a password, or a CSV file",
    };
  return { tables: sheets.map(tableOf), notes: [], hides };
}

async function sheetsOf(bytes: Uint8Array, kind: "xlsx" | "ods"): Promise<readonly Sheet[] | null> {
  try {
    if (kind === "ods") return (await (await import("hucre/ods")).readOds(bytes)).sheets;
    return (await (await import("hucre/xlsx")).readXlsx(bytes)).sheets;
  } catch {
    // The library throws for every kind of damage, from a torn archive to bad XML; no bug of ours can hide in one call.
    return null;
  }
}

function tableOf(sheet: Sheet): SheetTable {
  const rows = sheet.rows.map((values, row) =>
    Array.from(values, (value, column) => new WorkbookCell(sheet, { row, column, value })),
  );
  // A merged header speaks for every column that it spans.
  const isUsed = (row: SheetRow | undefined) => row?.some(({ text }) => text !== "") ?? false;
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([index, { hidden }]) =>
    hidden === true && isUsed(rows[index]) ? [index] : [],
  );
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, index) =>
    column?.hidden === true && rows.some((row) => (row[index]?.text ?? "") !== "") ? [index] : [],
  );
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  return { name: sheet.name, rows, hiddenRows, hiddenColumns, isHidden };
}

type Value = Sheet["rows"][number][number];

class WorkbookCell implements SheetCell {
  readonly text: string;
  readonly number: number | null;
  readonly trouble?: string;
  readonly #sheet: string;
  readonly #row: number;
  readonly #column: number;

  constructor(
    sheet: Sheet,
    {
      row,
      column,
      value,
    }: { readonly row: number; readonly column: number; readonly value: Value },
  ) {
    [this.#sheet, this.#row, this.#column] = [sheet.name, row, column];
    const detail = sheet.cells?.get(`${row},${column}`);
    const trouble = troubleOf(value, detail);
    this.text = trouble?.text ?? cleanText(String(value ?? ""));
    this.number =
      trouble !== null ? null : typeof value === "number" ? value : exactNumber(this.text);
    if (trouble !== null) this.trouble = trouble.why;
  }

  get place(): string {
    return `${this.#sheet}!${columnLetters(this.#column)}${this.#row + 1}`;
  }
}

type Detail = { readonly type: string; readonly formula?: string } | undefined;

function troubleOf(value: Value, detail: Detail): { text: string; why: string } | null {
  if (value instanceof Date) return { text: `the date ${dayOf(value)}`, why: A_DATE };
  if (detail?.type === "error" || ERROR.test(typeof value === "string" ? value : ""))
    return { text: String(value), why: "an error that a formula left" };
  if (detail?.formula !== undefined && value === null)
    return { text: `=${detail.formula}`, why: "a formula without a stored value" };
  if (typeof value !== "boolean") return null;
  return { text: value ? "TRUE" : "FALSE", why: "a yes or no, not a number" };
}

const A_DATE = "a date; a spreadsheet makes one of 4-5 or 3/4";

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "?" : date.toISOString().slice(0, 10);
}

const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)$|^Err:\d+$/;

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
