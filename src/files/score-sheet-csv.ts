import { CsvError, parse } from "csv-parse/sync";
import {
  cleanText,
  exactNumber,
  type SheetCell,
  type SheetGrid,
  type SheetProblem,
} from "./score-sheet-grid.ts";

const DELIMITERS = [",", ";", "\t"] as const;

/** Reads the cells of a text table; the delimiter (comma, semicolon or tab) is the one its first lines use most. */
export function readCsvGrid(bytes: Uint8Array): SheetGrid | SheetProblem {
  const text = decode(bytes);
  if (text === null)
    return {
      place: "1:1",
      found: "bytes that are no text",
      expected: "a CSV file in UTF-8, or an XLSX workbook",
    };
  const delimiter = delimiterOf(text);
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      raw: true,
      record_delimiter: "\n",
      relax_column_count: true,
    }) as unknown as { record: string[]; raw: string }[];
    return { rows: rowsOf(records, delimiter), notes: [] };
  } catch (error) {
    return unreadable(error);
  }
}

function decode(bytes: Uint8Array): string | null {
  // Excel's "Unicode text" is UTF-16 with this mark in front.
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text.replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

function delimiterOf(text: string): string {
  const head = text
    .split("\n", 10)
    .join("\n")
    .replace(/"[^"]*"/g, "");
  const uses = DELIMITERS.map((delimiter) => head.split(delimiter).length);
  return DELIMITERS[uses.indexOf(Math.max(...uses))] ?? ",";
}

function rowsOf(records: readonly { record: string[]; raw: string }[], delimiter: string) {
  let line = 1;
  const decimalSign = delimiter === ";" ? "," : ".";
  return records.map(({ record, raw }) => {
    const places = cellPlaces(raw, line, delimiter);
    line += raw.split("\n").length - 1;
    return record.map((value, index): SheetCell => {
      const text = cleanText(value);
      const number = exactNumber(text) ?? exactNumber(text, decimalSign);
      return { text, number, place: places[index] ?? `${line}:1` };
    });
  });
}

/** Line and column, counted from 1, at which each cell of a row begins. */
function cellPlaces(raw: string, firstLine: number, delimiter: string): string[] {
  let [line, column, quoted] = [firstLine, 1, false];
  const places = [`${line}:${column}`];
  for (const character of raw) {
    column += 1;
    if (character === '"') quoted = !quoted;
    if (character === "\n") [line, column] = [line + 1, 1];
    if (character === delimiter && !quoted) places.push(`${line}:${column}`);
  }
  return places;
}

function unreadable(error: unknown): SheetProblem {
  if (!(error instanceof CsvError)) throw error;
  return {
    place: `${Number(error.lines ?? 1)}:1`,
    found:
      error.code === "CSV_QUOTE_NOT_CLOSED"
        ? "a quotation mark that is never closed"
        : "a quotation mark inside a cell",
    expected: "quotation marks around a whole cell, doubled inside it",
  };
}
