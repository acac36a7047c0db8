import { mean } from "#statistics/mean.ts";
import { requirePaired } from "#statistics/panel/require-paired.ts";

/** An item's mean with and without regard to who calls himself or herself an expert on it. */
export interface ExpertiseReading {
  /** How many experts gave a score and rated their own expertise. */
  readonly n: number;
  /** Plain mean of their scores, in the unit of the scores. */
  readonly plain: number;
  /** Mean weighted by self-rated expertise. */
  readonly weighted: number;
  /** weighted − plain. */
  readonly difference: number;
}

/**
 * How an item would read if scores counted by self-rated expertise. A sensitivity reading only: self-rating is no
 * measure of knowledge, so it never weights the published result. Both means rest on the same experts, so that their
 * difference comes from the weights alone.
 *
 * @param scores - one score per expert in any one unit, null where none was given
 * @param expertise - self-rated expertise of the same experts on this item, 0 or more on any ratio scale, null where
 *   it was not given
 * @returns both means; null when nobody gave both, or all weights are 0
 * @throws RangeError when lengths differ, a number is not finite, or a weight is negative
 * @see Rowe & Wright (1999), The Delphi technique as a forecasting tool, International Journal of Forecasting 15(4),
 *   353–375, on self-rated expertise
 * @example
 * expertiseReading([5, 3, null], [3, 1, 5]); // => { n: 2, plain: 4, weighted: 4.5, difference: 0.5 }
 */
export function expertiseReading(
  scores: readonly (number | null)[],
  expertise: readonly (number | null)[],
): ExpertiseReading | null {
  requirePaired("expertiseReading", scores, expertise);
  const negative = expertise.find((weight) => weight !== null && weight < 0);
  if (negative !== undefined) {
    throw new RangeError(`expertiseReading requires expertise of 0 or more, got ${negative}`);
  }
  const pairs = scores.flatMap((score, expert) => {
    const weight = expertise[expert] ?? null;
    return score === null || weight === null ? [] : [{ score, weight }];
  });
  const weights = pairs.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const plain = mean(pairs.map(({ score }) => score));
  const weighted = pairs.reduce((sum, { score, weight }) => sum + weight * score, 0) / weights;
  return { n: pairs.length, plain, weighted, difference: weighted - plain };
}
