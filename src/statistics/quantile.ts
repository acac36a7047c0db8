import { quantileOfSorted } from "#statistics/quantile-of-sorted.ts";
import { requireFinite } from "#statistics/require-finite.ts";

/**
 * The value below which a given share of the values lies, interpolated between neighbours ("R type 7", the default
 * of R, NumPy and spreadsheets).
 *
 * @param values - finite numbers in any one unit and any order; at least one
 * @param probability - share of the values below, 0–1
 * @returns the quantile, in the unit of the values
 * @throws RangeError when there are no values, one is not finite, or the probability is outside 0–1
 * @see Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), 361–365,
 *   definition 7
 * @example
 * quantile([1, 2, 3, 4], 0.25); // => 1.75
 */
export function quantile(values: readonly number[], probability: number): number {
  if (values.length === 0) throw new RangeError("quantile requires at least one value, got 0");
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`quantile requires a probability from 0 to 1, got ${probability}`);
  }
  requireFinite("quantile", values);
  return quantileOfSorted(
    values.toSorted((a, b) => a - b),
    probability,
  );
}
