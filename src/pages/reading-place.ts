import type { Reading } from "#results/results.ts";

/** Scores closer than this are the same score: results are rounded to ten significant digits. */
const SAME = 1e-9;

/** The place that an item takes when a reading's scores decide, shared as in the ranking; null where it was not scored. */
export function readingPlace(
  { scores }: Reading,
  item: string,
): { readonly rank: number; readonly tied: boolean; readonly of: number } | null {
  const own = scores[item];
  if (own === undefined) return null;
  const all = Object.values(scores);
  const limit = SAME * Math.max(1, Math.abs(own));
  return {
    rank: 1 + all.filter((score) => score > own + limit).length,
    tied: all.filter((score) => Math.abs(score - own) <= limit).length > 1,
    of: all.length,
  };
}
