/** Rows of a ranking, counted from 0: from the first up to, not with, the last. */
export interface Span {
  readonly from: number;
  readonly until: number;
}

/** More rows than this nobody reads in a picture. */
const MOST = 100;
/** Rows shown of a ranking without a cut. */
const FIRST = 60;
/** As many places above the cut are shown without a gap. */
const UNBROKEN = 48;
/** Rows at the head of a ranking whose cut lies further down, and on either side of that cut. */
const HEAD = 24;
const AROUND = 18;

/**
 * The rows that a picture of a ranking shows: all while they can be read; of more than 100 the head and those around the cut.
 *
 * @param count - rows of the whole ranking
 * @param cut - row of the first item below the cut; -1 where there is none
 * @example
 * excerptOf(16, 8); // => [{ from: 0, until: 16 }]
 * excerptOf(940, 400); // => [{ from: 0, until: 24 }, { from: 382, until: 418 }]
 */
export function excerptOf(count: number, cut: number): readonly Span[] {
  if (count <= MOST) return [{ from: 0, until: count }];
  if (cut < 0) return [{ from: 0, until: FIRST }];
  const until = Math.min(count, cut + AROUND);
  return cut <= UNBROKEN
    ? [{ from: 0, until }]
    : [
        { from: 0, until: HEAD },
        { from: cut - AROUND, until },
      ];
}
