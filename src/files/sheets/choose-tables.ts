import { nameKey } from "./clean-text.ts";
import { isExpertName, roundOfName } from "./column-names.ts";
import type { Interview } from "./interview.ts";
import type { NamedAt } from "./raw-ballot.ts";
import { regionOf, type SheetRegion } from "./region.ts";
import { isFilled, type SheetTable, shown } from "./sheet-cell.ts";

/** A table that is read, with what its sheet stands for. */
export interface ChosenTable {
  readonly region: SheetRegion;
  readonly round: number;
  readonly expert?: NamedAt;
}

export interface ChosenTables {
  readonly tables: readonly ChosenTable[];
  readonly notes: readonly string[];
}

/** Chooses which sheets of a workbook are read and what each stands for; null where a question is open. */
export function chooseTables(
  tables: readonly SheetTable[],
  interview: Interview,
): ChosenTables | null {
  const filled = tables.filter(({ rows }) => rows.filter(isFilled).length > 1);
  const visible = withoutHiddenSheets(filled, interview);
  if (visible === null) return null;
  const shownTables = visible.map((table) => withoutHiddenParts(table, interview));
  if (shownTables.some((table) => table === null)) return null;
  const open = shownTables.filter((table) => table !== null);
  const [first] = open;
  if (first === undefined) return { tables: [], notes: [] };
  const regions = open.map(regionOf);
  const alike = regions.filter((region) => isAlike(region, regions[0]));
  if (alike.length > 1) return severalTables(alike, interview, regions);
  const others = tables
    .filter((table) => !table.isHidden && table.name !== first.name && table.rows.some(isFilled))
    .map(({ name }) => `“${name}”`);
  const notes =
    others.length === 0
      ? []
      : [`Read from the sheet “${first.name}”; not read: ${others.join(", ")}.`];
  return { tables: regions.slice(0, 1).map((region) => ({ region, round: 1 })), notes };
}

function isAlike(region: SheetRegion, first: SheetRegion | undefined): boolean {
  const key = ({ header }: SheetRegion) => header.map(({ text }) => nameKey(text)).join("\n");
  return first !== undefined && key(region) === key(first);
}

function severalTables(
  alike: readonly SheetRegion[],
  interview: Interview,
  all: readonly SheetRegion[],
): ChosenTables | null {
  const names = alike.map(({ name }) => name ?? "");
  const rounds = names.map(roundOfName);
  const meaning = meaningOf(alike, interview);
  if (meaning === null) return null;
  const left = all.filter((region) => !alike.includes(region)).map(({ name }) => `“${name}”`);
  const rest = left.length === 0 ? [] : [`Not read: the sheets ${left.join(", ")}.`];
  const list = names.map((name) => `“${name}”`).join(", ");
  if (meaning === "first")
    return {
      tables: alike.slice(0, 1).map((region) => ({ region, round: 1 })),
      notes: [`Read from the sheet “${names[0]}” alone.`],
    };
  if (meaning === "rounds")
    return {
      tables: alike.map((region, index) => ({ region, round: rounds[index] ?? index + 1 })),
      notes: [`Each sheet is a round: ${list}.`, ...rest],
    };
  return {
    tables: alike.map((region, index) => ({ region, round: 1, expert: expertOf(region, index) })),
    notes: [`Each sheet is one expert's: ${list}.`, ...rest],
  };
}

function expertOf({ name, header }: SheetRegion, index: number): NamedAt {
  return { text: name ?? `Sheet ${index + 1}`, place: header[0]?.place ?? "1:1" };
}

function meaningOf(alike: readonly SheetRegion[], interview: Interview) {
  const names = alike.map(({ name }) => name ?? "");
  const rounds = names.map(roundOfName);
  if (rounds.every((round) => round !== null) && new Set(rounds).size === rounds.length)
    return "rounds";
  if (names.every(isExpertName)) return "experts";
  const [first] = alike;
  return interview.ask({
    id: "sheets",
    place: first?.header[0]?.place ?? "1:1",
    cell: shown(first?.header[0]),
    text: `Several sheets hold the same table: ${names.map((name) => `“${name}”`).join(", ")}. What is a sheet?`,
    choices: [
      { id: "rounds", text: "A round, in this order" },
      { id: "experts", text: "One expert's scores" },
      { id: "first", text: `A copy; only “${names[0]}” counts` },
    ],
  });
}

/** A sheet that nobody sees may hold a draft, or half of the panel. */
function withoutHiddenSheets(
  tables: readonly SheetTable[],
  interview: Interview,
): readonly SheetTable[] | null {
  const hidden = tables.filter(({ isHidden }) => isHidden);
  const [first] = hidden;
  if (first === undefined) return tables;
  const answer = interview.ask({
    id: "hidden-sheets",
    place: first.rows[0]?.[0]?.place ?? `${first.name}!A1`,
    cell: shown(first.rows.find(isFilled)?.find(({ text }) => text !== "")),
    text: `The workbook has hidden sheets: ${hidden.map(({ name }) => `“${name}”`).join(", ")}. Do they count?`,
    choices: [
      { id: "leave-out", text: "Leave them out" },
      { id: "read", text: "Read them like the others" },
    ],
  });
  if (answer === null) return null;
  return answer === "read" ? tables : tables.filter(({ isHidden }) => !isHidden);
}

function withoutHiddenParts(table: SheetTable, interview: Interview): SheetTable | null {
  const rows = isRead({ table, part: "rows", indexes: table.hiddenRows }, interview);
  const columns = isRead({ table, part: "columns", indexes: table.hiddenColumns }, interview);
  if (rows === null || columns === null) return null;
  const leave = new Set(rows ? [] : table.hiddenRows);
  const keptRows = table.rows.filter((_, index) => !leave.has(index));
  const keep = new Set(columns ? [] : table.hiddenColumns);
  return { ...table, rows: keptRows.map((row) => row.filter((_, column) => !keep.has(column))) };
}

interface HiddenPart {
  readonly table: SheetTable;
  readonly part: "rows" | "columns";
  readonly indexes: readonly number[];
}

function isRead({ table, part, indexes }: HiddenPart, interview: Interview): boolean | null {
  const [index] = indexes;
  if (index === undefined) return true;
  const cells =
    part === "rows" ? (table.rows[index] ?? []) : table.rows.flatMap((row) => row[index] ?? []);
  const cell = cells.find(({ text }) => text !== "");
  const answer = interview.ask({
    id: `hidden-${part}`,
    place: cell?.place ?? `${table.name}!A1`,
    cell: shown(cell),
    text: `The sheet “${table.name}” has ${indexes.length} hidden ${part}. Do they count?`,
    choices: [
      { id: "leave-out", text: "Leave them out" },
      { id: "read", text: "Read them like the others" },
    ],
  });
  return answer === null ? null : answer === "read";
}
