import { columnOf } from "#statistics/methods/column-of.ts";
import { midranks } from "#statistics/midranks.ts";

/**
 * Borda's count: on every column an item gets one point for each item it beats and half a point for each it ties
 * with (mean-rank ties), whatever the distance of the scores. Columns are criteria or experts.
 *
 * @param matrix - one row per item, one score per column in any unit, more is better
 * @returns points per item, 0 to columns × (items − 1), more is better; they add up to
 *   columns × items × (items − 1) / 2
 * @throws RangeError when rows differ in length or a score is not finite
 * @see Borda (1784), Mémoire sur les élections au scrutin, Histoire de l'Académie royale des sciences 1781, 657–665;
 *   ties: Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 3; docs/methods/borda.md
 * @example
 * borda([[3], [1], [1], [2]]); // => [3, 0.5, 0.5, 2]
 */
export function borda(matrix: readonly (readonly number[])[]): number[] {
  const columns = matrix[0]?.length ?? 0;
  const ragged = matrix.find((row) => row.length !== columns);
  if (ragged !== undefined) {
    throw new RangeError(`borda requires ${columns} scores per item, got ${ragged.length}`);
  }
  const ranks = Array.from({ length: columns }, (_, k) => midranks(columnOf(matrix, k)));
  return matrix.map((_, item) => ranks.reduce((sum, column) => sum + (column[item] ?? 0) - 1, 0));
}
