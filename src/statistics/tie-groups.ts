import { requireFinite } from "#statistics/require-finite.ts";
import { sameScore } from "#statistics/same-score.ts";

/**
 * Puts equal scores together, smallest first. Equal means equal but for rounding (see sameScore), so that two
 * scores which are the same fraction tie whatever the order of the sums that made them.
 *
 * @param values - finite numbers in any one unit
 * @returns groups of places in `values` (counted from 0), the group of the smallest score first; inside a group the
 *   order means nothing
 * @throws RangeError when a value is not finite
 * @example
 * tieGroups([30, 10, 20, 10]); // => [[1, 3], [2], [0]]
 */
export function tieGroups(values: readonly number[]): number[][] {
  requireFinite("tieGroups", values);
  const score = (place: number) => values[place] ?? Number.NaN;
  const order = values.map((_, place) => place).sort((a, b) => score(a) - score(b) || a - b);
  const largest = Math.max(Math.abs(score(order[0] ?? 0)), Math.abs(score(order.at(-1) ?? 0)));
  const groups: number[][] = [];
  let previous = Number.NaN;
  for (const place of order) {
    if (sameScore(score(place), previous, largest)) groups.at(-1)?.push(place);
    else groups.push([place]);
    previous = score(place);
  }
  return groups;
}
