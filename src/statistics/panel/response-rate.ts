import { requireRatings } from "#statistics/panel/require-ratings.ts";

/** How much of what was asked was answered. */
export interface ResponseRate {
  /** Experts asked, and those who gave at least one score. */
  readonly asked: number;
  readonly answered: number;
  /** answered / asked, 0–1. */
  readonly rate: number;
  /** Scores given by all asked, as a share, 0–1, of the scores asked for; null when there were no items. */
  readonly filled: number | null;
}

/**
 * How many of the experts asked gave at least one score, and how many of the scores asked for were given.
 *
 * @param ratings - one row per expert asked, also those who never answered; one score per item, null where none was given
 * @returns counts and shares; null when nobody was asked
 * @throws RangeError when rows differ in length or a score is neither null nor a finite number
 * @see AAPOR (2023), Standard Definitions, 10th ed., response rates (each expert asked is eligible)
 * @example
 * responseRate([[4, null], [null, null]]); // => { asked: 2, answered: 1, rate: 0.5, filled: 0.25 }
 */
export function responseRate(
  ratings: readonly (readonly (number | null)[])[],
): ResponseRate | null {
  const items = requireRatings("responseRate", ratings);
  const asked = ratings.length;
  if (asked === 0) return null;
  let answered = 0;
  let scores = 0;
  for (const row of ratings) {
    const found = row.reduce<number>((sum, score) => (score === null ? sum : sum + 1), 0);
    scores += found;
    if (found > 0) answered += 1;
  }
  return {
    asked,
    answered,
    rate: answered / asked,
    filled: items === 0 ? null : scores / (asked * items),
  };
}
