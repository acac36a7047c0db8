import { midranks } from "#statistics/midranks.ts";
import { pearson } from "#statistics/pearson.ts";

/**
 * Spearman's rank correlation, corrected for ties: whether two columns put the same items in the same order,
 * however far apart their scores are.
 *
 * @param x - scores in any unit
 * @param y - scores of the same items in any unit
 * @returns −1 (opposite order) to 1 (same order), or null when either column ties all items
 * @throws RangeError when the columns differ in length or a score is not finite
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 3 (Pearson's correlation of the midranks)
 * @example
 * spearman([1, 2, 3, 4], [10, 20, 40, 30]); // => 0.8
 */
export function spearman(x: readonly number[], y: readonly number[]): number | null {
  return pearson(midranks(x), midranks(y));
}
