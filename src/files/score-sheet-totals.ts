import { type SheetCell, type SheetGrid, type SheetProblem, shown } from "./score-sheet-grid.ts";
import type { SheetTotal, SheetWithoutScale } from "./score-sheet-shape.ts";
import { columnsOf, type TotalsColumns } from "./score-sheet-totals-columns.ts";

/** First cells of a row under the items that adds them up; it is no item. */
const SUMMARY_ROWS =
  /^(?:(?:grand |sub)?total|sum|average|mean|median|maximum|minimum|max|min|សរុប|មធ្យម)$/i;

/** Reads totals: items in rows, criteria in columns; a code and a sum column may stand beside them. */
export function readTotalsSheet({ rows, notes }: SheetGrid): SheetWithoutScale | SheetProblem[] {
  const headerIndex = Math.max(0, rows.findIndex(isHeader));
  const columns = columnsOf(rows[headerIndex] ?? [], rows.slice(headerIndex + 1));
  if (!("items" in columns)) return columns;
  const body = rows.slice(headerIndex + 1);
  const summaries = body.filter((row) => isSummary(row, columns));
  const items = body.filter((row) => !isSummary(row, columns));
  const problems = [
    ...items.flatMap((row) => rowProblems(row, columns)),
    ...duplicates(items, columns),
  ];
  if (items.length === 0)
    problems.push({
      place: body[0]?.[0]?.place ?? "1:1",
      found: "no item",
      expected: "one item a row",
    });
  if (problems.length > 0) return problems;
  return {
    form: "totals",
    items: items.map((row) => ({ title: textOf(row, columns.items), code: codeOf(row, columns) })),
    criteria: columns.criteria.map(({ title }) => title),
    ballots: [],
    totals: items.flatMap((row) => totalsOf(row, columns)),
    notes: [...notes, ...columns.notes, ...skippedNotes(rows.slice(0, headerIndex), summaries)],
  };
}

/** A title above the table fills one cell; the header fills more. */
function isHeader(row: readonly SheetCell[]): boolean {
  return row.filter(({ text }) => text !== "").length > 1;
}

function isSummary(row: readonly SheetCell[], { items, code }: TotalsColumns): boolean {
  const name = textOf(row, items) || (code === null ? "" : textOf(row, code));
  return SUMMARY_ROWS.test(name);
}

function textOf(row: readonly SheetCell[], column: number): string {
  return row[column]?.text ?? "";
}

function codeOf(row: readonly SheetCell[], { code }: TotalsColumns): string | null {
  return code === null || textOf(row, code) === "" ? null : textOf(row, code);
}

function rowProblems(row: readonly SheetCell[], columns: TotalsColumns): SheetProblem[] {
  const place = row[0]?.place ?? "1:1";
  const problems = columns.criteria.flatMap(({ index, title }): SheetProblem[] => {
    const cell = row[index];
    if (cell?.number != null && cell.number >= 0) return [];
    const expected = `a total of “${title}”, 0 or more`;
    return [{ place: cell?.place ?? place, found: shown(cell), expected }];
  });
  if (textOf(row, columns.items) === "")
    problems.push({
      place: row[columns.items]?.place ?? place,
      found: "an empty cell",
      expected: "the name of an item",
    });
  return problems.length > 0 ? problems : wrongSum(row, columns);
}

function wrongSum(
  row: readonly SheetCell[],
  { sum, criteria, items }: TotalsColumns,
): SheetProblem[] {
  const cell = sum === null ? undefined : row[sum];
  if (cell === undefined || cell.text === "") return [];
  const added = criteria.reduce((total, { index }) => total + (row[index]?.number ?? 0), 0);
  if (cell.number !== null && Math.abs(cell.number - added) < 1e-6) return [];
  const expected = `${Number(added.toFixed(6))}, the sum of the row “${textOf(row, items)}”`;
  return [{ place: cell.place, found: shown(cell), expected }];
}

function duplicates(
  rows: readonly (readonly SheetCell[])[],
  { items }: TotalsColumns,
): SheetProblem[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row) => {
    const cell = row[items];
    if (cell === undefined || cell.text === "") return [];
    const first = seen.get(cell.text.toLowerCase());
    seen.set(cell.text.toLowerCase(), first ?? cell.place);
    if (first === undefined) return [];
    const found = `${shown(cell)} a second time`;
    return [
      { place: cell.place, found, expected: `each item once (the first stands at ${first})` },
    ];
  });
}

function totalsOf(row: readonly SheetCell[], { items, criteria }: TotalsColumns): SheetTotal[] {
  return criteria.map(({ index, title }) => ({
    item: textOf(row, items),
    criterion: title,
    total: row[index]?.number ?? 0,
  }));
}

function skippedNotes(
  above: readonly (readonly SheetCell[])[],
  summaries: readonly (readonly SheetCell[])[],
): string[] {
  const places = (rows: readonly (readonly SheetCell[])[]) =>
    rows
      .map((row) => `${shown(row.find(({ text }) => text !== ""))} at ${row[0]?.place}`)
      .join(", ");
  return [
    ...(above.length > 0 ? [`Left out above the header: ${places(above)}.`] : []),
    ...(summaries.length > 0 ? [`Left out, no items: ${places(summaries)}.`] : []),
  ];
}
