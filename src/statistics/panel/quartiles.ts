import { given } from "#statistics/panel/given.ts";

/** The middle of the scores, and the middle of each half. */
export interface Quartiles {
  /** How many scores were given. */
  readonly n: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/**
 * The three values that cut the scores given into four parts, interpolated between neighbours ("R type 7", the
 * default of R, NumPy and spreadsheets; other definitions differ on small panels).
 *
 * @param scores - scores in any one unit and any order, null where none was given
 * @returns lower quartile, median and upper quartile in the unit of the scores, with their number; null when no score
 *   was given
 * @throws RangeError when a score is neither null nor a finite number
 * @see Hyndman & Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), 361–365,
 *   definition 7
 * @example
 * quartiles([1, null, 2, 3, 4]); // => { n: 4, lower: 1.75, median: 2.5, upper: 3.25 }
 */
export function quartiles(scores: readonly (number | null)[]): Quartiles | null {
  const sorted = Float64Array.from(given("quartiles", scores)).sort();
  if (sorted.length === 0) return null;
  return {
    n: sorted.length,
    lower: at(sorted, 0.25),
    median: at(sorted, 0.5),
    upper: at(sorted, 0.75),
  };
}

function at(sorted: Float64Array, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (position - below) * (high - low);
}
