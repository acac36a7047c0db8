import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { firstBelowCut } from "../ranking/ranking-data.ts";
import { typeSetting } from "../type-setting.ts";
import type { Column, ColumnItem } from "./matching-data.ts";
import {
  type MatchingSheet,
  type Rows,
  rowOffsets,
  SHORT_RANKING,
  tenthOf,
  tight,
} from "./matching-sheet.ts";
import type { PlacedColumn, PlacedItem } from "./placed-column.ts";

export interface RankedPlace {
  readonly left: number;
  readonly top: number;
  readonly rows: Rows;
  readonly sheet: MatchingSheet;
  readonly isLinked: (item: ColumnItem) => boolean;
}

/** A row that no line reaches needs no more than its name. */
const LOWEST_ROW = 30;

/** Rows below each other in rank order; what has a box stands on heights that other columns share. */
export function placeRanked(
  column: Column,
  place: RankedPlace,
  options: ChartOptions,
): PlacedColumn {
  const { left, top, rows, sheet, isLinked } = place;
  const below = firstBelowCut(column.items, column.cut);
  const count = column.items.length;
  const { name, small } = rows;
  const items: PlacedItem[] = [];
  let cut: number | null = null;
  let end = top;
  for (const [index, item] of column.items.entries()) {
    const fit = fitName(item, { column, name, small, sheet, isLinked }, options);
    const isCut = index > 0 && index === below;
    const start = end + (isCut ? rows.air : gapAbove(index, count, rows));
    if (isCut) cut = start - rows.air / 2;
    const height = rowHeight(item, { fit, place }, options);
    items.push({ item, ...fit, middle: start + height / 2, height, isLinked: isLinked(item) });
    end = start + height;
  }
  return {
    column,
    left,
    right: left + sheet.ranked,
    nameLeft: left + rowOffsets(column, name, sheet.ranked).name,
    items,
    cut,
    bottom: end,
    rows,
    folds: [],
  };
}

function gapAbove(index: number, count: number, { gap, tenthGap }: Rows): number {
  if (index === 0) return 0;
  const begins = count > SHORT_RANKING && tenthOf(index, count) !== tenthOf(index - 1, count);
  return begins ? gap + tenthGap : gap;
}

interface Fitted {
  readonly fit: ReturnType<typeof fitName>;
  readonly place: RankedPlace;
}

/** A box is as high as every other; a name without one takes what it needs. */
function rowHeight(
  item: ColumnItem,
  { fit, place: { rows, isLinked } }: Fitted,
  options: ChartOptions,
): number {
  if (rows.isList || isLinked(item) || item.selected === "tied") return rows.height;
  const needed = Math.ceil(fit.lines.length * fit.size * tight(typeSetting(options)) + 4);
  return Math.min(rows.height, Math.max(LOWEST_ROW, needed));
}

interface NameRoom {
  readonly sheet: MatchingSheet;
  readonly isLinked: (item: ColumnItem) => boolean;
  readonly column: Column;
  readonly name: number;
  readonly small: number;
}

/** The name in one line, else smaller in as many as it needs. */
export function fitName(item: ColumnItem, room: NameRoom, options: ChartOptions) {
  const type = typeSetting(options);
  const { column, name, small, sheet } = room;
  const bold = room.isLinked(item);
  const dagger = item.isDecided ? " †" : "";
  const score = type.width(formatNumber(item.score ?? 0, options.language) + dagger, {
    size: name,
    bold: true,
  });
  const width = sheet.ranked - rowOffsets(column, name, sheet.ranked).name - score - 26;
  if (type.width(item.title, { size: name, bold }) <= width)
    return { lines: [item.title], size: name };
  return { lines: type.wrap(item.title, { size: small, bold }, width).lines, size: small };
}
