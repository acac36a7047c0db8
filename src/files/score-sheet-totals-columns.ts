import { type SheetCell, type SheetProblem, shown } from "./score-sheet-grid.ts";

/** What the columns of a sheet of totals hold, by their index. */
export interface TotalsColumns {
  readonly items: number;
  readonly code: number | null;
  readonly sum: number | null;
  readonly criteria: readonly { readonly index: number; readonly title: string }[];
  readonly notes: readonly string[];
}

const CODE = /^(?:code|id|no\.?|nr\.?|number|#|№|ល\.?រ\.?|លេខ|លេខកូដ)$/i;
const SUM =
  /^(?:(?:grand |overall )?total(?: score| points)?|(?:overall )?sum|score|points|សរុប|ពិន្ទុសរុប)$/i;
const RANK = /^(?:rank|ranking|place|ចំណាត់ថ្នាក់|លំដាប់)$/i;

type Row = readonly SheetCell[];

/** Tells the columns of a sheet of totals apart by their header; everything beside item, code, sum and rank is a criterion. */
export function columnsOf(header: Row, body: readonly Row[]): TotalsColumns | SheetProblem[] {
  const filled = header.flatMap((_, index) => (isFilled(index, header, body) ? [index] : []));
  const matching = (pattern: RegExp, among: readonly number[]) =>
    among.find((index) => pattern.test(header[index]?.text ?? "")) ?? null;
  const code = matching(CODE, filled.slice(0, 2));
  const items = filled.find((index) => index !== code) ?? 0;
  const others = filled.filter((index) => index !== code && index !== items);
  const rank = matching(RANK, others);
  const sum = others.filter((index) => index !== rank).length > 1 ? matching(SUM, others) : null;
  const criteria = others
    .filter((index) => index !== rank && index !== sum)
    .map((index) => ({ index, title: header[index]?.text ?? "" }));
  const problems = headerProblems(header, criteria, body);
  if (problems.length > 0) return problems;
  const notes =
    rank === null ? [] : [`The column ${shown(header[rank])} is not read: ranks are computed.`];
  return { items, code, sum, criteria, notes };
}

/** A column without a name and without a number in it is no column. */
function isFilled(index: number, header: Row, body: readonly Row[]): boolean {
  return (header[index]?.text ?? "") !== "" || body.some((row) => (row[index]?.text ?? "") !== "");
}

function headerProblems(
  header: Row,
  criteria: readonly { readonly index: number; readonly title: string }[],
  body: readonly Row[],
): SheetProblem[] {
  const place = header[0]?.place ?? "1:1";
  const expected =
    "items in the first column and one column for each criterion, or the columns expert, item, criterion, score";
  const isOnePerRow = header.some(({ text }) => /^criterion$/i.test(text));
  if (criteria.length === 0 || isOnePerRow)
    return [{ place, found: `the columns ${header.map(({ text }) => text).join(", ")}`, expected }];
  const beyond = body.find((row) => row.slice(header.length).some(({ text }) => text !== ""));
  const unnamed = beyond?.slice(header.length).find(({ text }) => text !== "");
  const titles = criteria.map(({ title }) => title.toLowerCase());
  const wrong = criteria.flatMap(({ index, title }): SheetProblem[] => {
    const at = header[index]?.place ?? place;
    if (title === "")
      return [
        { place: at, found: "a column without a name", expected: "the name of the criterion" },
      ];
    const isSecond =
      titles.indexOf(title.toLowerCase()) !== criteria.findIndex((c) => c.index === index);
    return isSecond
      ? [{ place: at, found: `the column “${title}” twice`, expected: "each criterion once" }]
      : [];
  });
  if (unnamed === undefined) return wrong;
  return [
    ...wrong,
    {
      place: unnamed.place,
      found: `${shown(unnamed)} beyond the last column`,
      expected: `${header.length} cells`,
    },
  ];
}
