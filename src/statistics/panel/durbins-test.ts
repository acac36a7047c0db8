import { chiSquareUpperTail } from "#statistics/chi-square-upper-tail.ts";
import { incompleteRankings } from "#statistics/panel/incomplete-rankings.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";

/** Whether experts who each saw only some of the items prefer some to others. */
export interface DurbinsTest {
  /**
   * "durbin" when every expert rated as many items and every two items met equally often (with all items: Friedman's
   * test); else "skillings-mack".
   */
  readonly form: "durbin" | "skillings-mack";
  /** Corrected for ties; grows with agreement on an order. */
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Probability of at least this chi-square if experts scored at random; for small panels use the permutation p. */
  readonly p: number;
  /** The chi-square by the printed formula, which is too low where experts tie items; most programs print this one. */
  readonly uncorrected: number;
  /** How many experts rated at least two items; the others say nothing about an order. */
  readonly experts: number;
  /** How many items those experts rated. */
  readonly items: number;
}

/**
 * Durbin's test: whether the experts prefer some items to others when not every expert rated every item. Scores are
 * ranked inside each expert's own items, so a strict and a generous expert count alike. Balanced designs use
 * Durbin's own form, all others that of Skillings and Mack; both corrected for ties.
 *
 * @param ratings - one row per expert, one score per item in any unit, null where the expert did not rate it
 * @returns the chi-square with its test; null when no expert distinguishes any two items
 * @throws RangeError when rows differ in length or a score is neither null nor a finite number
 * @see Durbin (1951), British Journal of Psychology, Statistical Section 4, 85–90; Conover (1999), Practical Nonparametric
 *   Statistics, 3rd ed., section 5.9 (ties); Skillings & Mack (1981), Technometrics 23(2), 171–177; ties in unbalanced
 *   designs by the variance of the ranks that each expert gave: Prentice (1979), Biometrika 66(1), 167–170
 * @example
 * durbinsTest([[1, 2, null], [1, null, 2], [null, 1, 2]])?.form; // => "durbin"
 * durbinsTest([[4, 4, null], [null, 3, 3]]); // => null
 */
export function durbinsTest(ratings: readonly (readonly (number | null)[])[]): DurbinsTest | null {
  requireRatings("durbinsTest", ratings);
  const found = incompleteRankings(ratings);
  if (found === null) return null;
  const { rankings, items, form, degreesOfFreedom, chiSquareOf } = found;
  const chiSquare = chiSquareOf(rankings.map(({ ranks }) => ranks));
  return {
    form,
    chiSquare,
    degreesOfFreedom,
    p: chiSquareUpperTail(chiSquare, degreesOfFreedom),
    uncorrected: found.uncorrected,
    experts: rankings.length,
    items,
  };
}
