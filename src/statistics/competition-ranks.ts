import { tieGroups } from "#statistics/tie-groups.ts";

/**
 * Places as in a competition: the best score is 1st, ties share the best place they span and the next places stay
 * empty (1, 1, 3).
 *
 * @param values - scores in any one unit, more is better
 * @returns one place per score, in input order; 1 is best
 * @throws RangeError when a score is not finite
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 3, on ties
 * @example
 * competitionRanks([167, 163, 167, 162]); // => [1, 3, 1, 4]
 */
export function competitionRanks(values: readonly number[]): number[] {
  const ranks = values.map(() => 0);
  let better = 0;
  for (const group of tieGroups(values).reverse()) {
    for (const place of group) ranks[place] = better + 1;
    better += group.length;
  }
  return ranks;
}
