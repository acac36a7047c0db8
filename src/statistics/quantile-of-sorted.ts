/**
 * The quantile of values that are in order already: R type 7, as quantile, without its checks or its sorting.
 *
 * @param sorted - finite numbers, smallest first; at least one
 * @param probability - share of the values below, 0–1
 * @returns the quantile, in the unit of the values
 * @see Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), 361–365,
 *   definition 7
 * @example
 * quantileOfSorted([1, 2, 3, 4], 0.25); // => 1.75
 */
export function quantileOfSorted(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}
