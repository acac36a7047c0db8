import { columnOf } from "#statistics/methods/column-of.ts";
import { decisionWeights } from "#statistics/methods/decision-weights.ts";
import { sameScore } from "#statistics/same-score.ts";

/**
 * TOPSIS: how near each item is to the best it could be and how far from the worst. The best is an item with the
 * highest score found on every criterion, the worst one with the lowest; columns are first divided by their length
 * (vector normalisation). More is better on every criterion: a cost enters with its sign turned.
 *
 * @param matrix - one row per item, one score per criterion, each criterion in any unit
 * @param weights - one per criterion, 0 or more, in any unit
 * @returns closeness per item, 0 (the worst on everything) to 1 (the best on everything), more is better; 0.5 for all
 *   when nothing distinguishes the items. It depends on the whole set: another item moves the others' closeness.
 * @throws RangeError when rows and weights do not fit, a number is not finite, or no weight is above 0
 * @see Hwang & Yoon (1981), Multiple Attribute Decision Making, Lecture Notes in Economics and Mathematical Systems
 *   186; docs/methods/topsis.md
 * @example
 * topsis([[3, 9], [1, 2]], [1, 1]); // => [1, 0]
 * topsis([[3], [3]], [1]); // => [0.5, 0.5]
 */
export function topsis(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  const shares = decisionWeights("topsis", matrix, weights);
  const columns = shares.map((share, k) => weighted(columnOf(matrix, k), share));
  return matrix.map((_, item) => {
    const toBest = distance(columns, item, highest);
    const toWorst = distance(columns, item, lowest);
    return toBest + toWorst === 0 ? 0.5 : toWorst / (toBest + toWorst);
  });
}

/** A column on which all are equal, but for rounding, brings no distance. */
function weighted(column: readonly number[], share: number): number[] {
  const largest = Math.max(highest(column), -lowest(column));
  if (sameScore(highest(column), lowest(column), largest)) return column.map(() => 0);
  // Dividing by the largest score first keeps squares from overflowing.
  const scaled = column.map((score) => score / largest);
  const length = Math.sqrt(scaled.reduce((sum, score) => sum + score * score, 0));
  return scaled.map((score) => (share * score) / length);
}

function distance(
  columns: readonly (readonly number[])[],
  item: number,
  ideal: (column: readonly number[]) => number,
): number {
  const squares = columns.map((column) => (ideal(column) - (column[item] ?? Number.NaN)) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

function highest(column: readonly number[]): number {
  return column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}

function lowest(column: readonly number[]): number {
  return column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
