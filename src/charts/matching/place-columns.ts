import type { ChartOptions } from "../chart-options.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";
import type { Column, ColumnItem } from "./matching-data.ts";
import { columnWidth, type MatchingSheet, type Rows, rowsFor } from "./matching-sheet.ts";
import { FOLD_GAP, placeFolded } from "./place-folded.ts";
import { fitName, placeRanked } from "./place-ranked.ts";
import type { PlacedColumn, PlacedItem } from "./placed-column.ts";

const BLOCK_GAP = 24;
const ONE_LINE = 15;
/** Where columns are narrow, lines of a block hold more words in smaller type. */
const NARROW_LINE = 14;
const SLIDE_LINE = 12.5;
const SLIDE_GAP = 12;

interface Place {
  readonly top: number;
  readonly lefts: readonly number[];
  readonly sheet: MatchingSheet;
  /** Whether an item has links and so a box. */
  readonly isLinked: (item: ColumnItem) => boolean;
  /** Ids of the columns that show their tenths. */
  readonly folded: ReadonlySet<string>;
}

/** Scored columns as rows of one height from the top; the others as blocks beside what is selected. */
export function placeColumns(
  columns: readonly Column[],
  place: Place,
  options: ChartOptions,
): readonly PlacedColumn[] {
  const { top, lefts, sheet } = place;
  const lines = (name: number, small: number) =>
    Math.max(
      1,
      ...columns
        .filter((column) => hasRows(column, place))
        .flatMap((column) =>
          column.items.map(
            (item) => fitName(item, { column, name, small, ...place }, options).lines.length,
          ),
        ),
    );
  const rows = rowsFor(
    columns.filter((column) => hasRows(column, place)),
    { sheet, taken: top + 40, lines },
    options,
  );
  const ranked = columns.map((column, index) => {
    if (!column.isRanked) return null;
    const draw = place.folded.has(column.id) ? placeFolded : placeRanked;
    return draw(column, { ...place, left: lefts[index] ?? sheet.margin, rows }, options);
  });
  return columns.map((column, index) => {
    const own = ranked[index];
    if (own !== null && own !== undefined) return own;
    const beside = ranked.slice(index).find((candidate) => candidate !== null) ?? null;
    const left = lefts[index] ?? sheet.margin;
    return placeBlocks(column, { left, index, top, beside, rows, sheet }, typeSetting(options));
  });
}

/** Whether every item of a column has a row of its own. */
function hasRows({ id, isRanked }: Column, { folded }: Pick<Place, "folded">): boolean {
  return isRanked && !folded.has(id);
}

interface BlockPlace {
  readonly left: number;
  readonly index: number;
  readonly top: number;
  readonly beside: PlacedColumn | null;
  readonly rows: Rows;
  readonly sheet: MatchingSheet;
}

/** Blocks spread over the height of what is selected beside them, each at a gap between two rows, never on each other. */
function placeBlocks(
  column: Column,
  { left, index, top, beside, rows, sheet }: BlockPlace,
  type: TypeSetting,
): PlacedColumn {
  const width = columnWidth(column, index, sheet);
  const { size, air, padding } = blockLook(width, sheet);
  const { gap } = rows;
  const pitch = rows.height + gap;
  const inset = index === 0 ? 0 : 12;
  const blocks = column.items.map((item) => ({
    item,
    ...type.wrap(item.title, { size, bold: false }, width - inset - 14),
  }));
  const span = spanBeside(beside, { blocks: blocks.length, pitch }) - gap;
  const items: PlacedItem[] = [];
  let free = top - air;
  for (const [position, block] of blocks.entries()) {
    const height = block.height + padding;
    const ideal = top + (span * (position + 0.5)) / blocks.length;
    const earliest = free + air + height / 2;
    const isFree = beside === null || beside.folds.length > 0;
    const middle = isFree ? Math.max(ideal, earliest) : atGap(ideal, earliest, { top, pitch, gap });
    items.push({
      item: block.item,
      lines: block.lines,
      size,
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
    rows,
    folds: [],
  };
}

/** The height that the blocks spread over: that of what is linked beside them. */
function spanBeside(
  beside: PlacedColumn | null,
  { blocks, pitch }: { readonly blocks: number; readonly pitch: number },
): number {
  if (beside === null) return Math.max(blocks, 1) * pitch;
  const linked = beside.items.filter((item) => item.isLinked);
  if (beside.folds.length === 0) return Math.max(linked.length, 1) * pitch;
  const folds = beside.folds.filter(({ items }) => items.some((item) => item.selected !== "no"));
  return folds.reduce((sum, { height }) => sum + height + FOLD_GAP, 0);
}

/** Type of a block and the air around it. */
function blockLook(width: number, { height }: MatchingSheet) {
  if (height !== undefined) return { size: SLIDE_LINE, air: SLIDE_GAP, padding: 8 };
  return { size: width < 200 ? NARROW_LINE : ONE_LINE, air: BLOCK_GAP, padding: 16 };
}

/** The gap between two rows nearest to the ideal height that is not above the earliest one. */
function atGap(
  ideal: number,
  earliest: number,
  { top, pitch, gap }: { readonly top: number; readonly pitch: number; readonly gap: number },
): number {
  const nearest = Math.round((ideal - top) / pitch);
  const first = Math.ceil((earliest - top + gap / 2) / pitch - 1e-9);
  return top + Math.max(nearest, first) * pitch - gap / 2;
}
