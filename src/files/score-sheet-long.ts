import { type SheetCell, type SheetGrid, type SheetProblem, shown } from "./score-sheet-grid.ts";
import type { SheetBallot, SheetWithoutScale } from "./score-sheet-shape.ts";

const COLUMNS = ["round", "expert", "group", "item", "criterion", "score"] as const;
const REQUIRED = ["expert", "item", "criterion", "score"] as const;
type Column = (typeof COLUMNS)[number];

/** Whether the header speaks of ballots, one score a row, rather than of totals. */
export function isLongSheet({ rows }: SheetGrid): boolean {
  const names = namesOf(rows[0] ?? []);
  return names.includes("expert") || (names.includes("criterion") && names.includes("score"));
}

/** Reads ballots: the columns round, expert, group, item, criterion, score in any order; round and group may be missing. */
export function readLongSheet({ rows, notes }: SheetGrid): SheetWithoutScale | SheetProblem[] {
  const [header = [], ...body] = rows;
  const problems = headerProblems(header);
  if (problems.length > 0) return problems;
  const names = namesOf(header);
  const spelling = new FirstSpelling();
  const ballots = body.map((row) => {
    const cell = (column: Column) => row[names.indexOf(column)];
    problems.push(...rowProblems(cell, row[0]?.place ?? "1:1"));
    return ballotOf(cell, spelling);
  });
  problems.push(...duplicates(ballots));
  if (problems.length === 0 && ballots.every(({ score }) => score === null))
    problems.push({
      place: header[names.indexOf("score")]?.place ?? "1:1",
      found: "no score at all",
      expected: "at least one number in the column score",
    });
  return problems.length > 0 ? problems : sheetOf(ballots, notes);
}

function namesOf(header: readonly SheetCell[]): string[] {
  return header.map(({ text }) => text.toLowerCase());
}

function headerProblems(header: readonly SheetCell[]): SheetProblem[] {
  const names = namesOf(header);
  const missing = REQUIRED.filter((name) => !names.includes(name));
  const place = header[0]?.place ?? "1:1";
  const expected = `${REQUIRED.join(", ")} (and, if you like, round and group)`;
  if (missing.length > 0)
    return [
      {
        place,
        found: `the columns ${names.filter((name) => name !== "").join(", ")}; missing: ${missing.join(", ")}`,
        expected,
      },
    ];
  return header
    .filter(
      (_, index) =>
        COLUMNS.some((c) => c === names[index]) && names.indexOf(names[index] ?? "") < index,
    )
    .map((cell) => ({ place: cell.place, found: `the column ${shown(cell)} twice`, expected }));
}

type CellOf = (column: Column) => SheetCell | undefined;

function rowProblems(cell: CellOf, rowPlace: string): SheetProblem[] {
  const problems: SheetProblem[] = [];
  const refuse = (column: Column, expected: string) =>
    problems.push({ place: cell(column)?.place ?? rowPlace, found: shown(cell(column)), expected });
  for (const column of ["expert", "item", "criterion"] as const)
    if ((cell(column)?.text ?? "") === "") refuse(column, `the name of the ${column}`);
  const score = cell("score");
  if (score !== undefined && score.text !== "" && score.number === null)
    refuse("score", "a number, or nothing where the expert abstains");
  const round = cell("round");
  if (round !== undefined && round.text !== "" && !isRound(round.number))
    refuse("round", "the number of a round, such as 1");
  return problems;
}

function isRound(round: number | null): boolean {
  return round !== null && Number.isInteger(round) && round >= 1;
}

function ballotOf(cell: CellOf, spelling: FirstSpelling): SheetBallot {
  const text = (column: Column) => spelling.of(column, cell(column)?.text ?? "");
  return {
    round: cell("round")?.number ?? 1,
    expert: text("expert"),
    group: text("group"),
    item: text("item"),
    criterion: text("criterion"),
    score: cell("score")?.number ?? null,
    place: cell("score")?.place ?? cell("item")?.place ?? "1:1",
  };
}

/** "cloud computing" and "Cloud Computing" are one item, named as it was spelled first. */
class FirstSpelling {
  readonly #spellings = new Map<string, string>();

  of(column: Column, text: string): string {
    const key = `${column} ${text.toLowerCase()}`;
    const first = this.#spellings.get(key);
    if (first === undefined) this.#spellings.set(key, text);
    return first ?? text;
  }
}

function duplicates(ballots: readonly SheetBallot[]): SheetProblem[] {
  const seen = new Map<string, string>();
  return ballots.flatMap(({ round, expert, item, criterion, place }) => {
    const key = JSON.stringify([round, expert, item, criterion]);
    const first = seen.get(key);
    seen.set(key, first ?? place);
    if (first === undefined || item === "") return [];
    const found = `a second score of ${expert} for “${item}”, ${criterion}, round ${round}`;
    return [{ place, found, expected: `one score (the first stands at ${first})` }];
  });
}

function sheetOf(ballots: readonly SheetBallot[], notes: readonly string[]): SheetWithoutScale {
  const rounds = [...new Set(ballots.map(({ round }) => round))].sort((a, b) => a - b);
  const said =
    rounds.length > 1 ? [`The file has rounds ${rounds.join(", ")}; the last one is ranked.`] : [];
  return {
    form: "ballots",
    items: [...new Set(ballots.map(({ item }) => item))].map((title) => ({ title, code: null })),
    criteria: [...new Set(ballots.map(({ criterion }) => criterion))],
    ballots,
    totals: [],
    notes: [...notes, ...said],
  };
}
