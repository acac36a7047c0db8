import { given } from "#statistics/panel/given.ts";
import { quartiles } from "#statistics/panel/quartiles.ts";
import { sameScore } from "#statistics/same-score.ts";

/** Which scores count as agreeing: those from a point upwards, or those near the median. */
export type Agreeing =
  /** The point and everything above it: 4 for the top two points of a scale to 5. */
  | { readonly atLeast: number }
  /** Largest distance from the median, 0 or more, in points. */
  | { readonly within: number };

/**
 * What share of the scores given agree: in the top points of the scale, or close to the median. The bounds belong to
 * the range.
 *
 * @param scores - scores in any one unit, null where none was given
 * @param agreeing - which scores count, fixed before the round
 * @returns 0–1 of the scores given, not of the experts asked; null when no score was given
 * @throws RangeError when a score or the bound is not finite, or the distance is negative
 * @see von der Gracht (2012), Consensus measurement in Delphi studies, Technological Forecasting and Social Change
 *   79(8), 1525–1536
 * @example
 * agreementShare([5, 4, 2, null, 4], { atLeast: 4 }); // => 0.75
 * agreementShare([5, 4, 2, null, 4], { within: 1 }); // => 0.75
 */
export function agreementShare(
  scores: readonly (number | null)[],
  agreeing: Agreeing,
): number | null {
  requireBound(agreeing);
  const values = given("agreementShare", scores);
  const middle = quartiles(values)?.median;
  if (middle === undefined) return null;
  const agrees =
    "atLeast" in agreeing
      ? (score: number) => atMost(agreeing.atLeast, score)
      : (score: number) => atMost(Math.abs(score - middle), agreeing.within);
  return values.filter(agrees).length / values.length;
}

function requireBound(agreeing: Agreeing): void {
  const bound = "atLeast" in agreeing ? agreeing.atLeast : agreeing.within;
  if (!Number.isFinite(bound) || ("within" in agreeing && bound < 0)) {
    throw new RangeError(`agreementShare requires a finite bound, got ${bound}`);
  }
}

/** At most, but for rounding: 0.3 − 0.2 is within 0.1. */
function atMost(low: number, high: number): boolean {
  return low <= high || sameScore(low, high, Math.abs(high));
}
