import { isSummaryName } from "./column-names.ts";
import type { Interview } from "./interview.ts";
import { type SheetRegion, titleNotes } from "./region.ts";
import type { SheetTotal, SheetWithoutScale } from "./score-sheet.ts";
import { type SheetProblem, type SheetRow, shown } from "./sheet-cell.ts";
import { withWholeNumbers } from "./thousands.ts";
import { columnsOf, type TotalsColumns } from "./totals-columns.ts";

/** Reads totals: items in rows, criteria in columns; a code and a sum column may stand beside them. */
export function readTotalsSheet(
  region: SheetRegion,
  interview: Interview,
): SheetWithoutScale | SheetProblem[] {
  const columns = columnsOf(region);
  if (!("items" in columns)) return columns;
  const body = withWholeNumbers(region.body, interview);
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
    cells: [],
    namePlaces: new Map(
      items.map((row) => [textOf(row, columns.items), row[columns.items]?.place ?? "1:1"]),
    ),
    totals: items.flatMap((row) => totalsOf(row, columns)),
    notes: [...columns.notes, ...titleNotes(region), ...region.notes, ...summaryNotes(summaries)],
  };
}

function isSummary(row: SheetRow, { items, code }: TotalsColumns): boolean {
  const name = textOf(row, items) || (code === null ? "" : textOf(row, code));
  return isSummaryName(name);
}

function textOf(row: SheetRow, column: number): string {
  return row[column]?.text ?? "";
}

function codeOf(row: SheetRow, { code }: TotalsColumns): string | null {
  return code === null || textOf(row, code) === "" ? null : textOf(row, code);
}

function rowProblems(row: SheetRow, columns: TotalsColumns): SheetProblem[] {
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

function wrongSum(row: SheetRow, { sum, criteria, items }: TotalsColumns): SheetProblem[] {
  const cell = sum === null ? undefined : row[sum];
  if (cell === undefined || cell.text === "") return [];
  const added = criteria.reduce((total, { index }) => total + (row[index]?.number ?? 0), 0);
  if (cell.number !== null && Math.abs(cell.number - added) < 1e-6) return [];
  const expected = `${Number(added.toFixed(6))}, the sum of the row “${textOf(row, items)}”`;
  return [{ place: cell.place, found: shown(cell), expected }];
}

function duplicates(rows: readonly SheetRow[], { items }: TotalsColumns): SheetProblem[] {
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

function totalsOf(row: SheetRow, { items, criteria }: TotalsColumns): SheetTotal[] {
  return criteria.map(({ index, title }) => ({
    item: textOf(row, items),
    criterion: title,
    total: row[index]?.number ?? 0,
  }));
}

function summaryNotes(summaries: readonly SheetRow[]): string[] {
  const places = summaries
    .map((row) => `${shown(row.find(({ text }) => text !== ""))} at ${row[0]?.place}`)
    .join(", ");
  return summaries.length > 0 ? [`Left out, no items: ${places}.`] : [];
}
