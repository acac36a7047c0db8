import { requireFinite } from "#statistics/require-finite.ts";

/**
 * The arithmetic mean: what every value would be if all were equal and their sum the same.
 *
 * @param values - finite numbers in any one unit; at least one
 * @returns the mean, in the unit of the values
 * @throws RangeError when there are no values or one is not finite
 * @see Upton & Cook (2014), A Dictionary of Statistics, 3rd ed., "mean"
 * @example
 * mean([5, 4, 3, 4]); // => 4
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("mean requires at least one value, got 0");
  requireFinite("mean", values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
