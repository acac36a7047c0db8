import { mean } from "#statistics/mean.ts";
import { requireFinite } from "#statistics/require-finite.ts";
import { sameScore } from "#statistics/same-score.ts";

/**
 * Pearson's correlation: how nearly two columns lie on one straight line.
 *
 * @param x - finite numbers in any unit
 * @param y - finite numbers in any unit, as many as `x`
 * @returns −1 to 1, or null when either column has no spread (all equal, or fewer than two values)
 * @throws RangeError when the columns differ in length or a value is not finite
 * @see Pearson (1896), Philosophical Transactions of the Royal Society A 187, 253–318
 * @example
 * pearson([1, 2, 3], [20, 30, 40]); // => 1
 * pearson([1, 2, 3], [4, 4, 4]); // => null
 */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) {
    throw new RangeError(`pearson requires columns of one length, got ${x.length} and ${y.length}`);
  }
  requireFinite("pearson", x);
  requireFinite("pearson", y);
  if (!hasSpread(x) || !hasSpread(y)) return null;
  const dx = deviations(x);
  const dy = deviations(y);
  const correlation = products(dx, dy) / Math.sqrt(products(dx, dx) * products(dy, dy));
  return Math.min(1, Math.max(-1, correlation));
}

function hasSpread(values: readonly number[]): boolean {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return values.length > 1 && !sameScore(low, high, Math.max(Math.abs(low), Math.abs(high)));
}

function deviations(values: readonly number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function products(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, place) => sum + value * (b[place] ?? Number.NaN), 0);
}
