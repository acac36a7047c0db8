import { countedMidranks } from "#statistics/panel/counted-midranks.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";
import { sameScore } from "#statistics/same-score.ts";

/**
 * How different two scores are: "nominal" equal or not; "ordinal" by how many scores lie between them; "interval" by
 * the square of their distance in points.
 */
export type MeasurementLevel = "nominal" | "ordinal" | "interval";

/**
 * Krippendorff's alpha: how far experts give the same item the same score, compared with scores dealt at random.
 * Unlike Kendall's W it asks about the scores themselves, and it takes incomplete sheets as they are: items with
 * fewer than two scores cannot show agreement and are left out.
 *
 * @param ratings - one row per expert, one score per item, null where none was given
 * @param level - how different two scores are
 * @returns 1 (all agree on every item), 0 (no better than dealt at random), below 0 (systematic disagreement); null
 *   when no item has two scores or all scores are equal, because then nothing could have differed
 * @throws RangeError when rows differ in length or a score is neither null nor a finite number
 * @see Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania; Krippendorff
 *   (2004), Content Analysis, 2nd ed., ch. 11. The ordinal difference is the squared difference of midranks.
 * @example
 * krippendorffsAlpha([[1, 2, 3], [1, 2, 3]], "nominal"); // => 1
 * krippendorffsAlpha([[4, 4], [4, null]], "ordinal"); // => null
 */
export function krippendorffsAlpha(
  ratings: readonly (readonly (number | null)[])[],
  level: MeasurementLevel,
): number | null {
  const items = requireRatings("krippendorffsAlpha", ratings);
  const units = unitsOf(ratings, items);
  const scores = units.flat();
  if (allSame(scores)) return null;
  const positions = level === "interval" ? scores : countedMidranks(scores).ranks;
  const disagreement = level === "nominal" ? unequalPairs : squaredDistances;
  let observed = 0;
  let start = 0;
  for (const { length } of units) {
    observed += disagreement(positions.slice(start, start + length)) / (length - 1);
    start += length;
  }
  return 1 - (observed * (scores.length - 1)) / disagreement(positions);
}

/** The scores of each item that has at least two. */
function unitsOf(ratings: readonly (readonly (number | null)[])[], items: number): number[][] {
  const units = Array.from({ length: items }, (): number[] => []);
  for (const row of ratings) {
    for (const [item, score] of row.entries()) if (score !== null) units[item]?.push(score);
  }
  return units.filter(({ length }) => length > 1);
}

function allSame(scores: readonly number[]): boolean {
  const low = scores.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return scores.length === 0 || sameScore(low, high, Math.max(Math.abs(low), Math.abs(high)));
}

/** Ordered pairs that are not equal; equal scores have the same midrank. */
function unequalPairs(ranks: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return ranks.length ** 2 - [...counts.values()].reduce((sum, count) => sum + count ** 2, 0);
}

/**
 * Σ (a − b)² over all ordered pairs: 2 (n Σ a² − (Σ a)²), without looking at each pair. Counted from the first value,
 * so that equal scores differ by exactly 0 and large ones lose no digits.
 */
function squaredDistances(values: readonly number[]): number {
  const first = values[0] ?? 0;
  const sum = values.reduce((total, value) => total + value - first, 0);
  const squares = values.reduce((total, value) => total + (value - first) ** 2, 0);
  return 2 * (values.length * squares - sum ** 2);
}
