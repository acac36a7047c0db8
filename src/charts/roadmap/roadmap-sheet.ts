import type { ChartOptions } from "../chart-options.ts";
import { type Format, formatOf } from "../frame.ts";
import type { TypeSetting } from "../type-setting.ts";

/** Where the columns left of the years stand. */
export interface NameColumns {
  readonly left: number;
  readonly rankRight: number;
  readonly name: number;
  readonly scoreRight: number;
  /** Middle of the places of the bars. */
  readonly disc: number;
}

/** The sheet of a roadmap, whose years take what its names leave. */
export interface RoadmapSheet extends Format {
  readonly columns: NameColumns;
  readonly timeLeft: number;
  /** Size of a product's name, and its widest line. */
  readonly nameSize: number;
  /** Where the sheet ends; a longer roadmap takes lower rows. */
  readonly longest: number;
  /** A slide has fewer marks, and larger ones: what the page beside it says is left out. */
  readonly terse: boolean;
}

/** How bars are drawn at a height of row. */
export interface RowStyle {
  /** From one row of a single line to the next. */
  readonly pitch: number;
  /** Height of its bar. */
  readonly bar: number;
  /** Size of a name in its bar, and of one that needs two lines. */
  readonly name: number;
  readonly small: number;
  readonly numeral: number;
  /** Feasibility at each horizon, and the gutter for arrows. */
  readonly hasNumerals: boolean;
  /** Air above and below the bars of a lane. */
  readonly padding: number;
}

/** A3 upright and A4 upright as multiples of their width. */
const PAPER = Math.SQRT2;
const FULL_PITCH = 36;
/** A sheet so wide is printed on A3, where five points are 7 units; elsewhere they are 9.5. */
const A3 = 1600;
/** Below the first a bar loses its numerals, below the second its name. */
const NUMERALS_FROM = 24;
export const LOWEST_PITCH = 14;

/** The least type of a slide. */
export const SLIDE_TYPE = 11.5;

/** Names of products take two lines at most where they are as long as names usually are; on a slide one. */
const NAMES = {
  wide: { nameEnd: 248, nameSize: 14.5 },
  page: { nameEnd: 226, nameSize: 14 },
  column: { nameEnd: 234, nameSize: 13.5 },
  slide: { nameEnd: 316, nameSize: SLIDE_TYPE },
  phone: { nameEnd: 200, nameSize: 14.5 },
} as const;

export function roadmapSheet(options: ChartOptions): RoadmapSheet {
  const format = formatOf(options);
  const { width, margin } = format;
  const wide = width >= 1600;
  const column = (offset: number) => margin + offset;
  const { nameEnd, nameSize } = NAMES[options.width ?? "wide"];
  const discAt = column(nameEnd + (wide ? 38 : 30));
  return {
    ...format,
    columns: {
      left: margin,
      rankRight: column(wide ? 20 : 18),
      name: column(wide ? 30 : 26),
      scoreRight: column(nameEnd),
      disc: discAt,
    },
    timeLeft: discAt + (wide ? 32 : 30),
    nameSize,
    longest: format.height ?? width * (options.width === "column" ? 2.4 : PAPER),
    terse: format.height !== undefined,
  };
}

/** Rows at full size. */
export const FULL_ROWS: RowStyle = {
  pitch: FULL_PITCH,
  bar: 27,
  name: 15,
  small: 13,
  numeral: 13,
  hasNumerals: true,
  padding: 10,
};

/**
 * Rows at a share of their full size: names and numerals, below 24 units names only, below 14 nothing legible.
 *
 * @param share - 0–1
 * @returns null where no name would be legible
 */
export function rowStyle(
  share: number,
  type: TypeSetting,
  { width, terse }: Pick<RoadmapSheet, "width" | "terse">,
): RowStyle | null {
  if (share >= 1 && !terse) return FULL_ROWS;
  const pitch = FULL_PITCH * share;
  if (terse) return slideRows(Math.min(pitch, 30), type);
  if (pitch < LOWEST_PITCH) return null;
  const hasNumerals = pitch >= NUMERALS_FROM;
  const bar = hasNumerals ? pitch * 0.8 : pitch - 3;
  const name = Math.min(15, (bar - 3) / (type.ascent + type.descent));
  if (name < (width >= A3 ? 7.2 : 9.6)) return null;
  const small = Math.min(13, name);
  return { pitch, bar, name, small, numeral: small, hasNumerals, padding: 10 * share };
}

/** Between two bars of a slide. */
const SLIDE_GAP = 1.8;

/** On a slide the names fill their bars, and numerals stay away; rows lower than the least type are not drawn lower. */
function slideRows(pitch: number, { ascent, descent }: TypeSetting): RowStyle {
  const em = ascent + descent;
  const bar = Math.max(pitch - SLIDE_GAP, SLIDE_TYPE * em + 2);
  const name = Math.min(13, (bar - 2) / em);
  const look = { name, small: name, numeral: name, hasNumerals: false };
  return { pitch: bar + SLIDE_GAP, bar, ...look, padding: 2 };
}
