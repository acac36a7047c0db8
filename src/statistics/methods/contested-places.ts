import type { Select } from "#statistics/selection-credit.ts";

/** A lead on every column by this share of the largest total is far above what counts as a tie. */
const CLEAR = 1e-6;

/** What is left to find out when the items are set aside that no weighting can move across the cut. */
export interface ContestedPlaces {
  /** Items (counted from 0) that some weightings may select and others not. */
  readonly open: readonly number[];
  /** The selection among the open items. */
  readonly select: Select;
  /** Credit of every item that is not open, 1 or 0; 0 for the open ones. */
  readonly settled: readonly number[];
}

/**
 * Sets aside the items whose selection no weighting can change: who is ahead of at least n − N others on every
 * column is among the first N of n whatever the weights, and who is behind at least N others on every column never
 * is. Weights are none negative and add up to 1, so a lead on every column is a lead. Saves most of the work where
 * there are many items. A threshold settles nobody here.
 *
 * @param totals - one row per item, one finite total per column, all rows of one length
 * @param select - the first so many places, or every score from a threshold upwards
 * @returns the open items, the selection among them, and the credits of the others
 * @see docs/methods/smaa.md
 * @example
 * contestedPlaces([[9, 9], [5, 1], [1, 5], [0, 0]], { first: 2 }); // => { open: [1, 2], select: { first: 1 }, settled: [1, 0, 0, 0] }
 */
export function contestedPlaces(
  totals: readonly (readonly number[])[],
  select: Select,
): ContestedPlaces {
  const items = totals.map((_, item) => item);
  if (!("first" in select)) return { open: items, select, settled: items.map(() => 0) };
  const lead = CLEAR * totals.flat().reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const isAhead = (one: readonly number[], other: readonly number[]) =>
    one.every((total, column) => total - (other[column] ?? total) > lead);
  const isIn = totals.map(
    (row) => totals.filter((other) => isAhead(row, other)).length >= totals.length - select.first,
  );
  const isOut = totals.map(
    (row) => totals.filter((other) => isAhead(other, row)).length >= select.first,
  );
  const placesTaken = isIn.filter(Boolean).length;
  return {
    open: items.filter((item) => !(isIn[item] || isOut[item])),
    select: { first: Math.max(0, select.first - placesTaken) },
    settled: isIn.map((sure) => (sure ? 1 : 0)),
  };
}
