import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { firstBelowCut } from "../ranking/ranking-data.ts";
import { typeSetting } from "../type-setting.ts";
import type { Column, ColumnItem, Connection } from "./matching-data.ts";
import { tenthOf, tight } from "./matching-sheet.ts";
import type { RankedPlace } from "./place-ranked.ts";
import type { PlacedColumn, PlacedFold, PlacedItem } from "./placed-column.ts";
import { RIBBONS_FROM } from "./ribbons.ts";

/** Longer rankings than this fold into their tenths. */
const FOLDED_FROM = 100;
/** Between two rows, and from the edge of a column to its text. */
export const FOLD_GAP = 8;
const FOLD_TYPE = 13;

/**
 * The columns of which a sheet shows tenths: the long ones, unless single links are drawn to their rows.
 *
 * @param channels - links from each column to the next
 */
export function foldedColumns(
  columns: readonly Column[],
  channels: readonly (readonly Connection[])[],
): ReadonlySet<string> {
  const isDense = (links: readonly Connection[] | undefined) =>
    links === undefined || links.length === 0 || links.length > RIBBONS_FROM;
  const folded = columns.filter(
    ({ isRanked, items }, index) =>
      isRanked &&
      items.length > FOLDED_FROM &&
      isDense(channels[index - 1]) &&
      isDense(channels[index]),
  );
  return new Set(folded.map(({ id }) => id));
}

/** A row for every tenth, with the name of its first item; ribbons meet it over its whole height. */
export function placeFolded(
  column: Column,
  place: RankedPlace,
  options: ChartOptions,
): PlacedColumn {
  const { left, top, rows, sheet, isLinked } = place;
  const pitch = FOLD_TYPE * tight(typeSetting(options));
  const groups = tenthsOf(column).map((group) => ({
    ...group,
    ...saidOf(group, sheet.ranked - 2 * FOLD_GAP, options),
  }));
  const height = Math.ceil(Math.max(...groups.map(({ texts }) => texts.length)) * pitch + 10);
  const folds: PlacedFold[] = [];
  const items: PlacedItem[] = [];
  let cut: number | null = null;
  let end = top - FOLD_GAP;
  for (const { isBelow, ...group } of groups) {
    const isCut: boolean = isBelow && cut === null && folds.length > 0;
    const start: number = end + (isCut ? rows.air : FOLD_GAP);
    if (isCut) cut = start - rows.air / 2;
    const middle = start + height / 2;
    folds.push({ ...group, pitch, middle, height });
    for (const item of group.items)
      items.push({ item, lines: [], size: FOLD_TYPE, middle, height, isLinked: isLinked(item) });
    end = start + height;
  }
  const edges = { left, right: left + sheet.ranked, nameLeft: left + FOLD_GAP, bottom: end };
  return { column, ...edges, items, cut, rows: { ...rows, isList: true }, folds };
}

/** What a row says: its places, its scores, its first item, how many follow. */
function saidOf(
  { items, from }: Group,
  room: number,
  options: ChartOptions,
): Pick<PlacedFold, "texts" | "score"> {
  const type = typeSetting(options);
  const number = (value: number) => formatNumber(value, options.language, 1);
  const [first, last] = [items[0], items.at(-1)];
  const range = `${number(from + 1)}–${number(from + items.length)}`;
  const score = `${number(last?.score ?? 0)}–${number(first?.score ?? 0)}`;
  const width = (text: string, bold: boolean) => type.width(text, { size: FOLD_TYPE, bold });
  const shares = width(range, true) + width(score, false) + 12 <= room;
  const names = type.wrap(first?.title ?? "", { size: FOLD_TYPE, bold: false }, room).lines;
  const rest = MATCHING_WORDS[options.language].more(items.length - 1);
  return {
    score: shares ? score : "",
    texts: [
      { text: range, look: "range" },
      ...(shares ? [] : [{ text: score, look: "rest" } as const]),
      ...names.map((text) => ({ text, look: "name" }) as const),
      ...(items.length === 1 ? [] : [{ text: rest, look: "rest" } as const]),
    ],
  };
}

interface Group {
  readonly items: readonly ColumnItem[];
  readonly from: number;
  readonly isBelow: boolean;
}

/** The items of every tenth; those on either side of the cut apart. */
function tenthsOf({ items, cut }: Column): readonly Group[] {
  const below = firstBelowCut(items, cut);
  const groups = new Map<string, Group>();
  for (const [row, item] of items.entries()) {
    const isBelow = below > 0 && row >= below;
    const key = `${tenthOf(row, items.length)} ${isBelow}`;
    const group = groups.get(key) ?? { items: [], from: row, isBelow };
    groups.set(key, { ...group, items: [...group.items, item] });
  }
  return [...groups.values()];
}
