import type { Column } from "./parse-table.ts";

/** Rows as a comma-separated table, one line each, in the order of the columns; an optional column that no row fills is left out. */
export function printTable(columns: readonly Column[], rows: readonly object[]): string {
  const used = columns.filter(
    ({ name, optional }) => optional !== true || rows.some((row) => Reflect.get(row, name) != null),
  );
  const lines = rows.map((row) => used.map(({ name }) => cellOf(Reflect.get(row, name))).join(","));
  return [used.map(({ name }) => name).join(","), ...lines, ""].join("\n");
}

function cellOf(value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
