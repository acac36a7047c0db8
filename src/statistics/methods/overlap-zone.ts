import { sameScore } from "#statistics/same-score.ts";

/**
 * The items that cannot be told from the cut: those whose interval overlaps the provisional line. The Swiss National
 * Science Foundation draws lots among them when they are too many for the places left. Intervals of places and of
 * scores do alike, if the line is in the same unit: the place, or the score, of the last item in.
 *
 * @param intervals - one [lower end, upper end] per item, such as the middle 50 % or 95 % of places over panels
 * @param line - the provisional line, in the unit of the intervals
 * @returns the items (counted from 0) whose interval holds the line, ends included
 * @throws RangeError when an end or the line is not finite, or a lower end is above its upper end
 * @see Heyard, Ott, Salanti & Egger (2022), Rethinking the funding line at the Swiss National Science Foundation: Bayesian
 *   ranking and lottery, Statistics and Public Policy 9(1), 110–121; docs/methods/overlap-zone.md
 * @example
 * overlapZone([[1, 2], [2, 5], [3, 4], [4, 6]], 3); // => [1, 2]
 */
export function overlapZone(
  intervals: readonly (readonly [number, number])[],
  line: number,
): number[] {
  if (!Number.isFinite(line)) {
    throw new RangeError(`overlapZone requires a finite line, got ${line}`);
  }
  const wrong = intervals.find(
    ([low, high]) => !(Number.isFinite(low) && Number.isFinite(high) && low <= high),
  );
  if (wrong !== undefined) {
    throw new RangeError(`overlapZone requires a lower and an upper end, got [${wrong}]`);
  }
  const holds = ([low, high]: readonly [number, number]) => {
    const largest = Math.max(Math.abs(low), Math.abs(high), Math.abs(line));
    const isInside = low <= line && line <= high;
    return isInside || sameScore(low, line, largest) || sameScore(high, line, largest);
  };
  return intervals.flatMap((interval, item) => (holds(interval) ? [item] : []));
}
