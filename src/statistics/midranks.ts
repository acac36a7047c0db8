import { tieGroups } from "#statistics/tie-groups.ts";

/**
 * Ranks values from smallest (1) to largest, giving ties the mean of the ranks they span.
 *
 * @param values - any finite numbers, in any unit
 * @returns one rank per value, in input order
 * @throws RangeError when a value is not finite
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 3
 * @example
 * midranks([10, 20, 20, 30]); // => [1, 2.5, 2.5, 4]
 */
export function midranks(values: readonly number[]): number[] {
  const ranks = values.map(() => 0);
  let smaller = 0;
  for (const group of tieGroups(values)) {
    for (const place of group) ranks[place] = smaller + (group.length + 1) / 2;
    smaller += group.length;
  }
  return ranks;
}
