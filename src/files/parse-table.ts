import { CsvError, parse } from "csv-parse/sync";
import { unwantedCharacter } from "#record/unwanted-character.ts";
import { type PositionInText, positionInText } from "./position-in-text.ts";

/** A column of a table: what stands in its cells, and what an empty cell means. */
export interface Column {
  readonly name: string;
  readonly holds: "whole number" | "number" | "text";
  /** "nothing" reads as null, "left out" as no value at all, "kept" as an empty text; "refused" asks for a value. */
  readonly empty: "refused" | "nothing" | "left out" | "kept";
  /** A column that the file may do without. */
  readonly optional?: boolean;
}

export interface TableRow {
  readonly cells: Readonly<Record<string, string | number | null>>;
  /** Position of a cell; of the row where the column is not there. */
  readonly locate: (column: string | undefined) => PositionInText;
}

export interface TableFault {
  readonly found: string;
  readonly expected: string;
  readonly position: PositionInText;
  /** Index of the row and name of the column; null where the fault is not in a row. */
  readonly cell: readonly [row: number] | readonly [row: number, column: string] | null;
}

/** The rows of a comma-separated table, with every cell's line and column, and all that is wrong with it. */
export interface ParsedTable {
  readonly rows: readonly TableRow[];
  readonly faults: readonly TableFault[];
}

/** Reads a comma-separated table whose first line names exactly the given columns, in any order. */
export function parseTable(text: string, columns: readonly Column[]): ParsedTable {
  const lines = linesOf(text);
  if (!Array.isArray(lines)) return { rows: [], faults: [lines] };
  const header = lines[0];
  const faults = headerFaults(header, columns);
  if (header === undefined || faults.length > 0) return { rows: [], faults };
  const rows: TableRow[] = [];
  for (const [index, line] of lines.slice(1).entries()) {
    const { row, faults: rowFaults } = rowOf({ header: header.cells, line, columns, index });
    rows.push(row);
    faults.push(...rowFaults);
  }
  return { rows, faults };
}

interface Line {
  readonly cells: readonly string[];
  readonly positions: readonly PositionInText[];
}

function linesOf(text: string): Line[] | TableFault {
  try {
    const records = parse(text, {
      info: true,
      raw: true,
      record_delimiter: "\n",
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; raw: string; info: { lines: number } }[];
    return records.map(({ record, raw, info }) => ({
      cells: record,
      positions: cellPositions(raw.replace(/^\n+|\n+$/g, ""), info.lines),
    }));
  } catch (error) {
    return unreadable(error, text);
  }
}

/** Where each cell begins; `lastLine` is the line on which the row ends. */
function cellPositions(raw: string, lastLine: number): PositionInText[] {
  let line = lastLine - (raw.split("\n").length - 1);
  let column = 1;
  let quoted = false;
  const positions = [{ line, column }];
  for (const character of raw) {
    column += character.length;
    if (character === '"') quoted = !quoted;
    if (character === "\n") [line, column] = [line + 1, 1];
    if (character === "," && !quoted) positions.push({ line, column });
  }
  return positions;
}

function unreadable(error: unknown, text: string): TableFault {
  if (!(error instanceof CsvError)) throw error;
  const expected = "quotation marks around a whole cell, doubled inside it";
  if (error.code === "CSV_QUOTE_NOT_CLOSED") {
    const position = positionInText(text, lastOpening(text));
    return { found: "a quotation mark that is never closed", expected, position, cell: null };
  }
  const line = Number(/at line (\d+)/.exec(error.message)?.[1] ?? 1);
  const position = { line, column: 1 };
  return { found: "a quotation mark inside a cell", expected, position, cell: null };
}

/** The quotation mark that nothing closes; every second one closes the one before. */
function lastOpening(text: string): number {
  const marks = [...text.matchAll(/"/g)].map(({ index }) => index);
  return marks.findLast((_, place) => place % 2 === 0) ?? 0;
}

function headerFaults(header: Line | undefined, columns: readonly Column[]): TableFault[] {
  const names = columns.map(({ name }) => name);
  const expected = `the columns ${names.join(",")}`;
  const fault = (found: string, index = 0): TableFault => ({
    found,
    expected,
    position: header?.positions[index] ?? { line: 1, column: 1 },
    cell: null,
  });
  if (header === undefined) return [fault("an empty file")];
  const [only = "", ...others] = header.cells;
  if (others.length === 0 && /[;\t]/.test(only))
    return [fault(`columns apart by ${only.includes(";") ? "semicolons" : "tabs"}, not commas`)];
  const missing = columns
    .filter(({ name, optional }) => optional !== true && !header.cells.includes(name))
    .map(({ name }) => `"${name}"`);
  const wrong = header.cells.flatMap((name, index) => {
    if (!names.includes(name)) return [fault(`an unknown column "${name}"`, index)];
    return header.cells.indexOf(name) < index ? [fault(`"${name}" again`, index)] : [];
  });
  return [...(missing.length === 0 ? [] : [fault(`no column ${missing.join(", ")}`)]), ...wrong];
}

interface RowContext {
  readonly header: readonly string[];
  readonly line: Line;
  readonly columns: readonly Column[];
  readonly index: number;
}

function rowOf({ header, line, columns, index }: RowContext) {
  const start = line.positions[0] ?? { line: 1, column: 1 };
  const locate = (column: string | undefined) =>
    (column === undefined ? undefined : line.positions[header.indexOf(column)]) ?? start;
  const faults: TableFault[] = [];
  if (line.cells.length !== header.length)
    faults.push({
      found: `${line.cells.length} cells`,
      expected: `${header.length}, one for each column`,
      position: start,
      cell: [index],
    });
  const cells: Record<string, string | number | null> = {};
  for (const column of columns.filter(({ name }) => header.includes(name))) {
    const { name } = column;
    const read = cellOf(line.cells[header.indexOf(name)] ?? "", column);
    if (read.value !== undefined) cells[name] = read.value;
    if ("found" in read)
      faults.push({
        found: read.found,
        expected: read.expected,
        position: locate(name),
        cell: [index, name],
      });
  }
  return {
    row: { cells, locate },
    faults: line.cells.length === header.length ? faults : faults.slice(0, 1),
  };
}

type Cell =
  | { readonly value: string | number | null | undefined }
  | { readonly value: undefined; readonly found: string; readonly expected: string };

function cellOf(text: string, { holds, empty }: Column): Cell {
  if (text === "" && empty === "refused")
    return { value: undefined, found: "an empty cell", expected: `a ${holds}` };
  if (text === "") return { value: OF_EMPTY[empty as "nothing" | "left out" | "kept"] };
  const character = unwantedCharacter(text, "many");
  if (character !== null)
    return { value: undefined, found: `the control character ${character.name}`, expected: "text" };
  if (holds === "text") return { value: text };
  const pattern = holds === "number" ? /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i : /^\d+$/;
  if (pattern.test(text)) return { value: Number(text) };
  const example = holds === "number" ? "a number such as 4 or 3.5" : "a whole number";
  return { value: undefined, found: `"${text}"`, expected: example };
}

const OF_EMPTY = { nothing: null, "left out": undefined, kept: "" } as const;
