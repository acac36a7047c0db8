import { requireFinite } from "#statistics/require-finite.ts";

/**
 * Checks a table of items by criteria with its weights, and makes the weights add up to 1.
 *
 * @param caller - name of the function that asks, for the message
 * @param matrix - one row per item, one score per criterion; all rows of one length, at least one criterion
 * @param weights - one weight per criterion, none negative, not all 0
 * @returns the weights divided by their sum
 * @throws RangeError when the table or the weights are otherwise
 * @example
 * decisionWeights("score", [[5, 4, 3]], [2, 1, 1]); // => [0.5, 0.25, 0.25]
 */
export function decisionWeights(
  caller: string,
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  if (weights.length === 0) throw new RangeError(`${caller} requires a criterion, got 0 weights`);
  const ragged = matrix.find((row) => row.length !== weights.length);
  if (ragged !== undefined) {
    throw new RangeError(
      `${caller} requires one score per weight, got ${ragged.length} for ${weights.length}`,
    );
  }
  requireFinite(caller, weights);
  for (const row of matrix) requireFinite(caller, row);
  const negative = weights.find((weight) => weight < 0);
  if (negative !== undefined) {
    throw new RangeError(`${caller} requires weights of 0 or more, got ${negative}`);
  }
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) throw new RangeError(`${caller} requires a weight above 0, got [${weights}]`);
  return weights.map((weight) => weight / sum);
}
