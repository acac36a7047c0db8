import { quantile } from "#statistics/quantile.ts";
import { requireFinite } from "#statistics/require-finite.ts";

/**
 * The middle value, or the mean of the two middle values.
 *
 * @param values - finite numbers in any one unit and any order; at least one
 * @returns the median, in the unit of the values
 * @throws RangeError when there are no values or one is not finite
 * @see Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), 361–365
 * @example
 * median([5, 2, 4, 4]); // => 4
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("median requires at least one value, got 0");
  requireFinite("median", values);
  return quantile(values, 0.5);
}
