import { requireFinite } from "#statistics/require-finite.ts";
import { sameScore } from "#statistics/same-score.ts";

/**
 * Puts equal scores together, smallest first. Equal means equal but for rounding (see sameScore), so that two
 * scores which are the same fraction tie whatever the order of the sums that made them.
 *
 * @param values - finite numbers in any one unit
 * @returns groups of places in `values` (counted from 0), the group of the smallest score first
 * @throws RangeError when a value is not finite
 * @example
 * tieGroups([30, 10, 20, 10]); // => [[1, 3], [2], [0]]
 */
export function tieGroups(values: readonly number[]): number[][] {
  requireFinite("tieGroups", values);
  const sorted = values
    .map((value, place) => ({ value, place }))
    .sort((a, b) => a.value - b.value || a.place - b.place);
  const largest = Math.max(Math.abs(sorted.at(0)?.value ?? 0), Math.abs(sorted.at(-1)?.value ?? 0));
  const groups: number[][] = [];
  let previous = Number.NaN;
  for (const { value, place } of sorted) {
    if (sameScore(value, previous, largest)) groups.at(-1)?.push(place);
    else groups.push([place]);
    previous = value;
  }
  return groups;
}
