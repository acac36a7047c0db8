import type { ChartOptions } from "../chart-options.ts";
import { type Format, formatOf } from "../frame.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";
import type { Column } from "./matching-data.ts";

/** The sheet of a matching: how wide its columns are; what is left is for the links. */
export interface MatchingSheet extends Format {
  /** A column with ranks, names and scores. */
  readonly ranked: number;
  /** The first of the other columns, and those after it. */
  readonly first: number;
  readonly block: number;
  /** Where the sheet ends; longer columns take lower rows. */
  readonly longest: number;
}

/** The rows of all ranked columns, which stand on common heights. */
export interface Rows {
  readonly height: number;
  readonly gap: number;
  /** Between the last row above the cut and the first below. */
  readonly air: number;
  /** Between one tenth of the ranking and the next. */
  readonly tenthGap: number;
  /** Size of a name, and of one that needs more than one line. */
  readonly name: number;
  readonly small: number;
  /** Low rows stand without boxes, as a list. */
  readonly isList: boolean;
}

const WIDTHS = {
  wide: { ranked: 320, first: 200, block: 242 },
  page: { ranked: 274, first: 140, block: 178 },
  column: { ranked: 244, first: 150, block: 170 },
  slide: { ranked: 262, first: 134, block: 172 },
  phone: { ranked: 328, first: 328, block: 328 },
} as const;

const BOX = 42;
const GAP = 6;
const AIR = 56;
/** A box lower than this holds no line of a name. */
const LOWEST_BOX = 22;
/** Five points on A4; on a slide the least type. */
const SMALLEST = 9.6;
const SLIDE_TYPE = 11.5;
const LIST_SIZES = [13.5, 12.5, 11.5];
const SMALLEST_LIST = 11;
/** So many rows are read without a gap between their tenths. */
export const SHORT_RANKING = 20;

/** The least that a track, the ends of a channel and a channel of ribbons take. */
const TRACK = 10;
const CHANNEL_ENDS = 27;
const RIBBON_SHARE = 0.4;

/**
 * The sheet with columns narrow enough to leave room for what lies between them.
 *
 * @param tracks - for each channel the number of its tracks, or null where it holds ribbons
 */
export function matchingSheet(
  columns: readonly Column[],
  tracks: readonly (number | null)[],
  options: ChartOptions,
): MatchingSheet {
  const format = formatOf(options);
  const longest = format.height ?? format.width * (options.width === "column" ? 2.2 : Math.SQRT2);
  const widths = WIDTHS[options.width ?? "wide"];
  const sheet = { ...format, ...widths, longest };
  const inner = format.width - 2 * format.margin;
  const taken = columns.reduce((sum, column, index) => sum + columnWidth(column, index, sheet), 0);
  const ribbon = (RIBBON_SHARE * inner) / Math.max(1, columns.length);
  const isSlide = format.height !== undefined;
  const [track, ends] = isSlide ? [7, 20] : [TRACK, CHANNEL_ENDS];
  const needed = tracks.reduce<number>(
    (sum, count) => sum + (count === null ? ribbon : count * track + ends),
    0,
  );
  const share = Math.min(1, (inner - needed) / taken);
  return {
    ...sheet,
    // Whole units, so that hundreds of rows stay light.
    ranked: Math.floor(widths.ranked * share),
    first: Math.floor(widths.first * share),
    block: Math.floor(widths.block * share),
  };
}

/** Width of a column. */
export function columnWidth(column: Column, index: number, sheet: MatchingSheet): number {
  if (column.isRanked) return sheet.ranked;
  return index === 0 ? sheet.first : sheet.block;
}

/** The names' room between rank and score; `lines` asks how many lines the longest takes in it. */
interface RowNeeds {
  readonly sheet: MatchingSheet;
  /** Height that the heads and the foot take. */
  readonly taken: number;
  readonly lines: (size: number, small: number) => number;
}

/** Boxes as high as the longest name needs; where the sheet ends before, lower ones; then lines of a list. */
export function rowsFor(
  columns: readonly Column[],
  { sheet, taken, lines }: RowNeeds,
  options: ChartOptions,
): Rows {
  const type = typeSetting(options);
  const ranked = columns.filter((column) => column.isRanked);
  const count = Math.max(1, ...ranked.map(({ items }) => items.length));
  const isSlide = sheet.height !== undefined;
  const least = { ...type, least: isSlide ? SLIDE_TYPE : SMALLEST };
  const full = boxRows(BOX + (options.language === "km" ? 4 : 0), lines, least);
  const room = sheet.longest - taken;
  const needed = count * (full.height + full.gap) + full.air;
  if (needed <= room) return full;
  const low = boxRows(((full.height + GAP) * room) / needed - 4, lines, least);
  const fits = count * (low.height + low.gap) + low.air <= room * 1.02;
  if (low.height >= LOWEST_BOX && fits) return low;
  const lists = LIST_SIZES.map((size) => listRows(size, lines, type));
  const gaps = count > SHORT_RANKING ? 9 : 0;
  const list = lists.find((rows) => count * rows.height + rows.air + gaps * rows.tenthGap <= room);
  return list ?? listRows(isSlide ? SLIDE_TYPE : SMALLEST_LIST, lines, type);
}

type Lines = RowNeeds["lines"];

function boxRows(height: number, lines: Lines, type: TypeSetting & { least: number }): Rows {
  const em = tight(type);
  const isFull = height >= BOX;
  const name = Math.min(15, (height - 6) / em);
  const small = isFull ? 13 : Math.min(13, name, Math.max(type.least, (height - 4) / (2 * em)));
  const most = lines(name, small);
  const needed = most > 1 ? most * small * em + (isFull ? 10 : 4) : 0;
  return {
    height: Math.max(height, needed),
    gap: isFull ? GAP : 4,
    air: isFull ? AIR : Math.max(40, cutAir(type)),
    tenthGap: 0,
    name,
    small,
    isList: false,
  };
}

/** Whole units, so that hundreds of rows stay light. */
function listRows(size: number, lines: Lines, type: TypeSetting): Rows {
  const most = lines(size, size);
  const em = most > 1 ? tight(type) : type.ascent + type.descent;
  const height = Math.round(most * size * em + 1.8);
  const air = Math.ceil(cutAir(type) / 2) * 2;
  return { height, gap: 0, air, tenthGap: 6, name: size, small: size, isList: true };
}

/** From the left edge of a column to the right edge of its ranks, its squares and its names; closer where columns are narrow. */
export function rowOffsets({ hasSteps }: Column, name: number, ranked: number) {
  if (name >= 14 && ranked < 260) return { rank: 27, square: 33, name: hasSteps ? 56 : 36 };
  if (name < 14) return { rank: 24, square: 28, name: hasSteps ? 44 : 32 };
  return { rank: 32, square: 42, name: hasSteps ? 66 : 42 };
}

/** Two notes, one above the line of the cut and one below. */
function cutAir(type: TypeSetting): number {
  return 2 * type.note * (type.ascent + type.descent + 0.35);
}

/** Lines of a name in a row stand closer than on a page. */
export function tight(type: TypeSetting): number {
  return type.ascent + type.descent + 0.12;
}

/** The tenth of a ranking that a row lies in, from 0. */
export function tenthOf(row: number, count: number): number {
  return count < 20 ? Math.floor((row * 10) / Math.max(10, count)) : Math.floor((row * 10) / count);
}
