/** First and last horizon that a bar covers, as places in the list of horizons. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The term rule: an item's bar covers, first to last, the horizons scoring at least a share of the item's own best.
 *
 * @param feasibility - points per horizon, in order
 * @param shareOfOwnBest - 0–1, such as 0.9
 * @returns null where there are no scores
 * @example
 * termsByScores([31, 38, 42], 0.9); // => { first: 1, last: 2 }
 * termsByScores([], 0.9); // => null
 */
export function termsByScores(
  feasibility: readonly (number | null)[],
  shareOfOwnBest: number,
): Span | null {
  const best = feasibility.reduce<number>(
    (most, points) => Math.max(most, points ?? -Infinity),
    -Infinity,
  );
  const reached = feasibility.map(
    (points) => points !== null && points >= shareOfOwnBest * best - 1e-9,
  );
  const first = reached.indexOf(true);
  return first === -1 ? null : { first, last: reached.lastIndexOf(true) };
}
