import { mean } from "#statistics/mean.ts";
import { given } from "#statistics/panel/given.ts";

/**
 * How far scores typically lie from their mean: the root of the mean squared distance, with n − 1 below ("sample
 * standard deviation"; R's sd, a spreadsheet's STDEV.S).
 *
 * @param scores - scores in any one unit and any order, null where none was given
 * @returns 0 or more, in the unit of the scores; null when fewer than two scores were given
 * @throws RangeError when a score is neither null nor a finite number
 * @see Upton & Cook (2014), A Dictionary of Statistics, 3rd ed., "standard deviation"; computed in two passes: Chan,
 *   Golub & LeVeque (1983), The American Statistician 37(3), 242–247
 * @example
 * standardDeviation([2, 4, null, 6]); // => 2
 */
export function standardDeviation(scores: readonly (number | null)[]): number | null {
  const values = given("standardDeviation", scores);
  if (values.length < 2) return null;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
