import { given } from "#statistics/panel/given.ts";

/**
 * What share of the scores given is the highest point of the scale. Where it is large, the scale can no longer tell the
 * best items apart.
 *
 * @param scores - scores on the scale, null where none was given
 * @param highest - highest point of the scale
 * @returns 0–1 of the scores given; null when none was given
 * @throws RangeError when a score is not finite, or lies above the highest point
 * @see Terwee et al. (2007), Quality criteria for measurement properties, Journal of Clinical Epidemiology 60(1), 34–42
 *   (ceiling and floor effects: above 15 % of the respondents)
 * @example
 * ceilingShare([5, 5, null, 4, 2], 5); // => 0.5
 */
export function ceilingShare(scores: readonly (number | null)[], highest: number): number | null {
  const values = given("ceilingShare", scores);
  const above = values.find((score) => !(score <= highest));
  if (above !== undefined) {
    throw new RangeError(`ceilingShare requires scores up to ${highest}, got ${above}`);
  }
  if (values.length === 0) return null;
  return values.filter((score) => score === highest).length / values.length;
}
