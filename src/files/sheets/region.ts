import { nameKey } from "./clean-text.ts";
import { ballotColumn } from "./column-names.ts";
import { isFilled, type SheetCell, type SheetRow, type SheetTable, shown } from "./sheet-cell.ts";

/** The part of a sheet that is the table: its head, what stands above it, and its rows. */
export interface SheetRegion {
  readonly name: string | null;
  readonly titles: readonly SheetRow[];
  /** The upper row of a head of two rows, every merged cell repeated over the columns that it spans. */
  readonly upper: SheetRow | null;
  readonly header: SheetRow;
  readonly body: readonly SheetRow[];
  readonly notes: readonly string[];
}

/** A head stands among the first rows; below that nobody looks for it. */
const DEEPEST_HEAD = 40;

/** Finds the table in a sheet that has at least two filled rows. */
export function regionOf({ name, rows }: SheetTable): SheetRegion {
  const filled = rows.filter(isFilled);
  const at = headIndex(filled);
  const [first = [], second = []] = filled.slice(at);
  const isDouble = filled.length > at + 2 && isSecondRowOfHead(first, second);
  const header = isDouble ? joined(first, second) : first;
  const below = filled.slice(at + (isDouble ? 2 : 1));
  const body = below.filter((row) => !isSameRow(row, header));
  const repeats = below.length - body.length;
  return {
    name,
    titles: filled.slice(0, at),
    upper: isDouble ? spread(first, second) : null,
    header,
    body,
    notes: repeats === 0 ? [] : [`Left out: the header, ${repeats} more times among the rows.`],
  };
}

/** The sentence about the rows above the head; nothing where there are none. */
export function titleNotes({ titles }: SheetRegion): string[] {
  const places = titles
    .map((row) => `${shown(row.find(({ text }) => text !== ""))} at ${row[0]?.place}`)
    .join(", ");
  return titles.length === 0 ? [] : [`Left out above the header: ${places}.`];
}

function headIndex(rows: readonly SheetRow[]): number {
  const head = rows.slice(0, DEEPEST_HEAD);
  const long = head.findIndex((row) => new Set(ballotColumnsOf(row)).size >= 3);
  if (long >= 0) return long;
  const widest = Math.max(...head.map(widthOf));
  const found = head.findIndex((row, index) => {
    const width = widthOf(row);
    if (width < 2 || isLabelled(row)) return false;
    return width * 2 >= widest || isSecondRowOfHead(row, head[index + 1] ?? []);
  });
  return Math.max(0, found);
}

function ballotColumnsOf(row: SheetRow): string[] {
  return row.flatMap(({ text }) => ballotColumn(text) ?? []);
}

function widthOf(row: SheetRow): number {
  return row.filter(({ text }) => text !== "").length;
}

/** `Date: | 21 July 2023` above a table. */
function isLabelled(row: SheetRow): boolean {
  const [first, ...others] = row.filter(({ text }) => text !== "");
  return others.length === 1 && /[:៖]$/.test(first?.text ?? "");
}

/** Two rows are one head where only one of them names the first column and the upper one leaves gaps or repeats itself. */
function isSecondRowOfHead(upper: SheetRow, lower: SheetRow): boolean {
  const text = (row: SheetRow, column: number) => row[column]?.text ?? "";
  if ((text(upper, 0) === "") === (text(lower, 0) === "")) return false;
  const columns = lower.flatMap((cell, column) => (column > 0 && cell.text !== "" ? [column] : []));
  const isHead = (cell: SheetCell | undefined) =>
    cell === undefined || cell.number === null || text(lower, 0) === "";
  const isTexts = columns.every((column) => isHead(lower[column]) && upper[column]?.number == null);
  const above = columns.map((column) => text(upper, column));
  const named = above.filter((name) => name !== "");
  const isShared = named.length < columns.length || new Set(named).size < named.length;
  return columns.length > 1 && isTexts && named.length > 0 && isShared;
}

function spread(upper: SheetRow, lower: SheetRow): SheetRow {
  let last: SheetCell | undefined;
  return lower.map((cell, column) => {
    const own = upper[column];
    if (column > 0 && own !== undefined && own.text !== "") last = own;
    return column > 0 && cell.text !== "" && last !== undefined ? last : (own ?? cell);
  });
}

/** The lower row, and the upper one where the lower says nothing. */
function joined(upper: SheetRow, lower: SheetRow): SheetRow {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, column) => {
    const [above, below] = [upper[column], lower[column]];
    return (below?.text ?? "") === "" ? (above ?? below) : below;
  }).filter((cell) => cell !== undefined);
}

function isSameRow(row: SheetRow, header: SheetRow): boolean {
  return (
    row[0]?.text === header[0]?.text &&
    row.length === header.length &&
    row.every(({ text }, column) => nameKey(text) === nameKey(header[column]?.text ?? ""))
  );
}
