import { given } from "#statistics/panel/given.ts";

/** How many experts gave each point of the scale, and how many gave none. */
export interface Histogram {
  /** One count per point of the scale, in its order. */
  readonly counts: readonly number[];
  readonly missing: number;
}

/**
 * How many experts gave each point of the scale. Points that nobody gave are counted too, as 0; missing scores are
 * counted apart.
 *
 * @param scores - scores on the scale, null where none was given
 * @param scale - every point that could be given, once
 * @returns one count per point, and the number of missing scores
 * @throws RangeError when a score is not on the scale, or a point stands on it twice
 * @see Upton & Cook (2014), A Dictionary of Statistics, 3rd ed., "frequency distribution"
 * @example
 * histogramOf([5, 3, null, 5], [1, 2, 3, 4, 5]); // => { counts: [0, 0, 1, 0, 2], missing: 1 }
 */
export function histogramOf(
  scores: readonly (number | null)[],
  scale: readonly number[],
): Histogram {
  const places = new Map(scale.map((point, place) => [point, place]));
  if (places.size !== scale.length) {
    throw new RangeError(
      `histogramOf requires each point of the scale once, got ${scale.join(", ")}`,
    );
  }
  const counts = scale.map(() => 0);
  const found = given("histogramOf", scores);
  for (const score of found) {
    const place = places.get(score);
    if (place === undefined) {
      throw new RangeError(
        `histogramOf requires scores on the scale ${scale.join(", ")}, got ${score}`,
      );
    }
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { counts, missing: scores.length - found.length };
}
