/**
 * A table of totals laid out for scoring it many times with other weights, without making new arrays. A score is
 * columns × Σ weight · total, so that equal weights give the plain sum.
 *
 * @param totals - one row per item, one finite total per column, all rows of one length, in any unit
 * @returns a function that writes one score per item into `scores`, from one weight per column
 * @see docs/methods/smaa.md
 * @example
 * [...scoreTable([[1, 3], [2, 2]])(new Float64Array([0.25, 0.75]), new Float64Array(2))]; // => [5, 4]
 */
export function scoreTable(
  totals: readonly (readonly number[])[],
): (weights: Float64Array, scores: Float64Array) => Float64Array {
  const table = Float64Array.from(totals.flat());
  const columns = totals[0]?.length ?? 0;
  const items = totals.length;
  return (weights, scores) => {
    for (let item = 0, at = 0; item < items; item += 1) {
      let sum = 0;
      for (let column = 0; column < columns; column += 1, at += 1) {
        sum += (table[at] as number) * (weights[column] as number);
      }
      scores[item] = columns * sum;
    }
    return scores;
  };
}
