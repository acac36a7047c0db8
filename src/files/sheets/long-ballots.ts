import { type BallotColumn, ballotColumn, isSummaryName } from "./column-names.ts";
import type { RawBallot, RawBallots } from "./raw-ballot.ts";
import { type SheetRegion, titleNotes } from "./region.ts";
import { type SheetCell, type SheetProblem, type SheetRow, shown } from "./sheet-cell.ts";

const REQUIRED = ["expert", "item", "criterion", "score"] as const;

/** Reads ballots, one a row: the columns round, expert, group, item, criterion, score in any order; round and group may be missing. */
export function longBallots(region: SheetRegion, round: number): RawBallots {
  const { header, body } = region;
  const problems = headerProblems(header);
  const columns = columnIndexes(header);
  const head = header[columns.score ?? 0]?.place ?? "1:1";
  if (problems.length > 0) return { head, ballots: [], problems, notes: [] };
  const rows = body.filter((row) => !isSummaryRow(row, columns));
  const left = body.length - rows.length;
  const ballots = rows.map((row) => {
    problems.push(...rowProblems(row, columns));
    return ballotOf(row, columns, round);
  });
  return {
    head,
    ballots,
    problems,
    notes: [...titleNotes(region), ...region.notes, ...leftOutNotes(left)],
  };
}

/** The sentence about rows that add others up; nothing where there are none. */
export function leftOutNotes(rows: number): string[] {
  return rows > 0 ? [`Left out, sums and averages: ${rows} ${rows === 1 ? "row" : "rows"}.`] : [];
}

/** `Total` under a list of ballots names no item. */
function isSummaryRow(row: SheetRow, { item, criterion }: Columns): boolean {
  const isNameless = [item, criterion].every((column) => (row[column ?? -1]?.text ?? "") === "");
  return isNameless && isSummaryName(row.find(({ text }) => text !== "")?.text ?? "");
}

type Columns = Readonly<Partial<Record<BallotColumn, number>>>;

/** Where each column of ballots stands in a header; the first of two. */
export function columnIndexes(header: SheetRow): Columns {
  const columns: Partial<Record<BallotColumn, number>> = {};
  for (const [index, { text }] of header.entries()) {
    const column = ballotColumn(text);
    if (column !== null) columns[column] ??= index;
  }
  return columns;
}

function headerProblems(header: SheetRow): SheetProblem[] {
  const kinds = header.map(({ text }) => ballotColumn(text));
  const missing = REQUIRED.filter((name) => !kinds.includes(name));
  const place = header[0]?.place ?? "1:1";
  const expected = `${REQUIRED.join(", ")} (and, if you like, round and group)`;
  const names = header.map(({ text }) => text.toLowerCase()).filter((name) => name !== "");
  if (missing.length > 0)
    return [
      {
        place,
        found: `the columns ${names.join(", ")}; missing: ${missing.join(", ")}`,
        expected,
      },
    ];
  return header
    .filter((_, index) => kinds[index] !== null && kinds.indexOf(kinds[index] ?? null) < index)
    .map((cell) => ({ place: cell.place, found: `the column ${shown(cell)} twice`, expected }));
}

function rowProblems(row: SheetRow, columns: Columns): SheetProblem[] {
  const problems: SheetProblem[] = [];
  const cellOf = (column: BallotColumn) => row[columns[column] ?? -1];
  const refuse = (column: BallotColumn, expected: string) =>
    problems.push({
      place: cellOf(column)?.place ?? row[0]?.place ?? "1:1",
      found: shown(cellOf(column)),
      expected,
    });
  for (const column of ["expert", "item", "criterion"] as const)
    if ((cellOf(column)?.text ?? "") === "") refuse(column, `the name of the ${column}`);
  const round = cellOf("round");
  if (round !== undefined && round.text !== "" && !isRound(round))
    refuse("round", "the number of a round, such as 1");
  return problems;
}

function isRound({ number }: SheetCell): boolean {
  return number !== null && Number.isInteger(number) && number >= 1;
}

function ballotOf(row: SheetRow, columns: Columns, round: number): RawBallot {
  const nothing = { text: "", number: null, place: row[0]?.place ?? "1:1" };
  const cellOf = (column: BallotColumn) => row[columns[column] ?? -1] ?? nothing;
  return {
    round: cellOf("round").number ?? round,
    expert: cellOf("expert"),
    group: cellOf("group").text,
    item: cellOf("item"),
    criterion: cellOf("criterion"),
    cell: cellOf("score"),
  };
}
