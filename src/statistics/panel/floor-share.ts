import { given } from "#statistics/panel/given.ts";

/**
 * What share of the scores given is the lowest point of the scale. Where it is large, the scale can no longer tell the
 * weakest items apart.
 *
 * @param scores - scores on the scale, null where none was given
 * @param lowest - lowest point of the scale
 * @returns 0–1 of the scores given; null when none was given
 * @throws RangeError when a score is not finite, or lies below the lowest point
 * @see Terwee et al. (2007), Quality criteria for measurement properties, Journal of Clinical Epidemiology 60(1), 34–42
 *   (ceiling and floor effects: above 15 % of the respondents)
 * @example
 * floorShare([1, 5, null, 4, 2], 1); // => 0.25
 */
export function floorShare(scores: readonly (number | null)[], lowest: number): number | null {
  const values = given("floorShare", scores);
  const below = values.find((score) => !(score >= lowest));
  if (below !== undefined) {
    throw new RangeError(`floorShare requires scores from ${lowest}, got ${below}`);
  }
  if (values.length === 0) return null;
  return values.filter((score) => score === lowest).length / values.length;
}
