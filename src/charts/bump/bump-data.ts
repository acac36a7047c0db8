import { BUMP_WORDS, type BumpFinding, type BumpKind } from "#wording/charts-bump.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatPlace } from "#wording/numbers.ts";
import type { ChartTable } from "../chart-table.ts";

/** An item's place in one column. */
export interface BumpPlace {
  readonly item: string;
  readonly rank: number;
  readonly tied: boolean;
}

/** One order of the items: a method, a weighting or a round. */
export interface BumpColumn {
  readonly title: string;
  readonly places: readonly BumpPlace[];
  /** Ids selected in it; null where it has no cut. */
  readonly selected: readonly string[] | null;
}

export interface BumpData {
  readonly id: string;
  readonly kind: BumpKind;
  readonly items: readonly {
    readonly id: string;
    readonly title: Readonly<Record<string, string>>;
  }[];
  /** Left to right; the first gives the order in which tied items stand. */
  readonly columns: readonly BumpColumn[];
  readonly source?: string | undefined;
}

/** How an item fares at the cuts of the columns that have one. */
export type Fate = "in" | "out" | "crossing" | "none";

/** Whether an item is selected everywhere, nowhere, or here and not there. */
export function fateOf({ columns }: BumpData, id: string): Fate {
  const ins = columns.flatMap(({ selected }) => (selected === null ? [] : [selected.includes(id)]));
  if (ins.length === 0) return "none";
  if (ins.every((isIn) => isIn)) return "in";
  return ins.some((isIn) => isIn) ? "crossing" : "out";
}

/** Which items cross the cut, and which moves furthest. */
export function bumpFinding(data: BumpData, language: Language): BumpFinding {
  const { columns, items, kind } = data;
  const moves = items.flatMap(({ id, title }) => {
    const ranks = columns.flatMap(({ places }) =>
      places.filter(({ item }) => item === id).map(({ rank }) => rank),
    );
    const span = { best: Math.min(...ranks), worst: Math.max(...ranks) };
    return ranks.length === 0 ? [] : [{ name: pick(title, language), ...span, id }];
  });
  const [furthest] = [...moves].sort(
    (a, b) => b.worst - b.best - (a.worst - a.best) || (a.id < b.id ? -1 : 1),
  );
  const isMoving = furthest !== undefined && furthest.worst > furthest.best;
  return {
    kind,
    items: items.length,
    columns: columns.length,
    crossing: slotsOf(data, 0)
      .filter((id) => fateOf(data, id) === "crossing")
      .map((id) => pick(items.find((item) => item.id === id)?.title ?? {}, language)),
    hasCut: columns.some(({ selected }) => selected !== null),
    furthest: isMoving ? furthest : null,
    partial: allItems(data)
      .filter((id) => columns.some(({ places }) => places.every(({ item }) => item !== id)))
      .map((id) => pick(items.find((item) => item.id === id)?.title ?? {}, language)),
  };
}

/** The items in the order of the first column; then those that have no place in it. */
function allItems(data: BumpData): readonly string[] {
  const first = slotsOf(data, 0);
  const others = data.items.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...others.sort((a, b) => (a < b ? -1 : 1))];
}

/** Orders that were asked for once: every line of a picture asks again, and with a thousand lines that was a minute. */
const known = new WeakMap<BumpData["columns"], readonly (readonly string[])[]>();

/** The items of a column from top to bottom; on a shared place as in the column before, in the first by id. */
export function slotsOf({ columns }: Pick<BumpData, "columns">, column: number): readonly string[] {
  const orders = known.get(columns) ?? columnOrders(columns);
  known.set(columns, orders);
  return orders[column] ?? [];
}

function columnOrders(columns: BumpData["columns"]): readonly (readonly string[])[] {
  let before = new Map<string, number>();
  return columns.map(({ places }) => {
    const at = (id: string) => before.get(id) ?? -1;
    const order = [...places]
      .sort((a, b) => a.rank - b.rank || at(a.item) - at(b.item) || (a.item < b.item ? -1 : 1))
      .map(({ item }) => item);
    before = new Map(order.map((item, index) => [item, index]));
    return order;
  });
}

/** Places of every item in every column. */
export function bumpTable(data: BumpData, language: Language): ChartTable {
  const place = (column: BumpColumn, id: string) => {
    const found = column.places.find(({ item }) => item === id);
    return found === undefined ? null : formatPlace(found.rank, found.tied, "en");
  };
  return {
    head: [BUMP_WORDS[language].item, ...data.columns.map(({ title }) => title)],
    rows: allItems(data).map((id) => [
      pick(data.items.find((item) => item.id === id)?.title ?? {}, language),
      ...data.columns.map((column) => place(column, id)),
    ]),
  };
}
