import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { WIDE } from "../frame.ts";
import { firstBelowCut } from "../ranking/ranking-data.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";
import type { Column, ColumnItem } from "./matching-data.ts";

/** An item with its place; `lines` are its title in the size it fits. */
export interface PlacedItem {
  readonly item: ColumnItem;
  readonly lines: readonly string[];
  readonly size: number;
  readonly middle: number;
  readonly height: number;
  /** Selected, or nobody selects: it has a box and links. */
  readonly isLinked: boolean;
}

export interface PlacedColumn {
  readonly column: Column;
  readonly left: number;
  readonly right: number;
  readonly nameLeft: number;
  readonly items: readonly PlacedItem[];
  /** Height of the line between in and out; null without one. */
  readonly cut: number | null;
  readonly bottom: number;
}

const RANKED_WIDTH = 320;
const GAP = 6;
const CUT_AIR = 56;
const BLOCK_GAP = 24;
const ONE_LINE = 15;
const SMALL = 13;

/** Width of a column: a scored one holds rank, name and score; the first of the others is the narrowest. */
export function columnWidth(column: Column, index: number): number {
  if (column.isRanked) return RANKED_WIDTH;
  return index === 0 ? 200 : 242;
}

interface Place {
  readonly top: number;
  readonly lefts: readonly number[];
}

/** Scored columns as rows of one height from the top; the others as blocks beside what is selected. */
export function placeColumns(
  columns: readonly Column[],
  { top, lefts }: Place,
  options: ChartOptions,
): readonly PlacedColumn[] {
  const type = typeSetting(options);
  const rowHeight = commonRowHeight(columns, options);
  const ranked = columns.map((column, index) =>
    column.isRanked
      ? placeRanked(column, { left: lefts[index] ?? WIDE.margin, top, rowHeight }, options)
      : null,
  );
  return columns.map((column, index) => {
    const own = ranked[index];
    if (own !== null && own !== undefined) return own;
    const beside = ranked.slice(index).find((candidate) => candidate !== null) ?? null;
    return placeBlocks(
      column,
      { left: lefts[index] ?? WIDE.margin, index, top, beside, pitch: rowHeight + GAP },
      type,
    );
  });
}

function commonRowHeight(columns: readonly Column[], options: ChartOptions): number {
  const type = typeSetting(options);
  const rows = columns
    .filter((column) => column.isRanked)
    .flatMap((column) => column.items.map((item) => fitName(item, column, options)));
  const heights = rows.map(({ lines, size }) => lines.length * size * tight(type) + 10);
  return Math.max(options.language === "km" ? 46 : 42, ...heights);
}

/** Lines of a name in a row stand closer than on a page. */
export function tight(type: TypeSetting): number {
  return type.ascent + type.descent + 0.12;
}

/** The name in one line, else smaller in as many as it needs. */
function fitName(item: ColumnItem, column: Column, options: ChartOptions) {
  const type = typeSetting(options);
  const bold = item.selected === "yes" || item.selected === null;
  const dagger = item.isDecided ? " †" : "";
  const score = type.width(formatNumber(item.score ?? 0, options.language) + dagger, {
    size: 15,
    bold: true,
  });
  const room = RANKED_WIDTH - nameOffset(column) - score - 26;
  if (type.width(item.title, { size: ONE_LINE, bold }) <= room)
    return { lines: [item.title], size: ONE_LINE };
  return { lines: type.wrap(item.title, { size: SMALL, bold }, room).lines, size: SMALL };
}

function nameOffset(column: Column): number {
  return column.hasSteps ? 66 : 42;
}

interface RankedPlace {
  readonly left: number;
  readonly top: number;
  readonly rowHeight: number;
}

function placeRanked(
  column: Column,
  { left, top, rowHeight }: RankedPlace,
  options: ChartOptions,
): PlacedColumn {
  const below = firstBelowCut(column.items, column.cut);
  const items = column.items.map((item, index): PlacedItem => {
    const air = below >= 0 && index >= below ? CUT_AIR - GAP : 0;
    const middle = top + index * (rowHeight + GAP) + air + rowHeight / 2;
    const isLinked = item.selected === "yes" || item.selected === null;
    return { item, ...fitName(item, column, options), middle, height: rowHeight, isLinked };
  });
  const cut = below > 0 ? top + below * (rowHeight + GAP) - GAP + CUT_AIR / 2 : null;
  const bottom = (items.at(-1)?.middle ?? top) + rowHeight / 2;
  return {
    column,
    left,
    right: left + RANKED_WIDTH,
    nameLeft: left + nameOffset(column),
    items,
    cut,
    bottom,
  };
}

interface BlockPlace {
  readonly left: number;
  readonly index: number;
  readonly top: number;
  readonly beside: PlacedColumn | null;
  readonly pitch: number;
}

/** Blocks spread over the height of what is selected beside them, each at a gap between two rows, never on each other. */
function placeBlocks(
  column: Column,
  { left, index, top, beside, pitch }: BlockPlace,
  type: TypeSetting,
): PlacedColumn {
  const width = columnWidth(column, index);
  const inset = index === 0 ? 0 : 12;
  const blocks = column.items.map((item) => ({
    item,
    ...type.wrap(item.title, { size: ONE_LINE, bold: false }, width - inset - 14),
  }));
  const linked = beside?.items.filter((item) => item.isLinked).length ?? blocks.length;
  const span = Math.max(linked, 1) * pitch - GAP;
  const items: PlacedItem[] = [];
  let free = top - BLOCK_GAP;
  for (const [position, block] of blocks.entries()) {
    const height = block.height + 16;
    const ideal = top + (span * (position + 0.5)) / blocks.length;
    const earliest = free + BLOCK_GAP + height / 2;
    const middle =
      beside === null ? Math.max(ideal, earliest) : atGap(ideal, earliest, { top, pitch });
    items.push({
      item: block.item,
      lines: block.lines,
      size: ONE_LINE,
      middle,
      height,
      isLinked: true,
    });
    free = middle + height / 2;
  }
  return {
    column,
    left,
    right: left + width,
    nameLeft: left + inset,
    items,
    cut: null,
    bottom: free,
  };
}

/** The gap between two rows nearest to the ideal height that is not above the earliest one. */
function atGap(
  ideal: number,
  earliest: number,
  { top, pitch }: { readonly top: number; readonly pitch: number },
): number {
  const nearest = Math.round((ideal - top) / pitch);
  const first = Math.ceil((earliest - top + GAP / 2) / pitch - 1e-9);
  return top + Math.max(nearest, first) * pitch - GAP / 2;
}
