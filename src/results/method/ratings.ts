import type { BallotSheets } from "#domain/assessment/ballot-sheets.ts";
import type { ScoredSheets } from "./panel-scores.ts";

/** Experts × items; null where the expert gave no score. */
export type Ratings = readonly (readonly (number | null)[])[];

/** The scores given on one column, experts (sorted by pseudonym) × items; null abstains. */
export function columnRatings(sheets: BallotSheets, column: number, items: number): Ratings {
  const ratings = sheets.experts.map(() => Array<number | null>(items).fill(null));
  for (const [row, given] of sheets.score.entries()) {
    if (sheets.column[row] !== column || Number.isNaN(given)) continue;
    const own = ratings[sheets.expert[row] ?? 0] ?? [];
    own[sheets.item[row] ?? 0] = given;
  }
  return ratings;
}

/**
 * Each expert's own score of each item: the weighted sum of the scores given.
 *
 * @returns experts (sorted by pseudonym) × items; null where a column was left out
 */
export function ownScores({ sheets, items, shares }: ScoredSheets): Ratings {
  const width = shares.length;
  const sums = new Float64Array(sheets.experts.length * items);
  const given = new Int32Array(sums.length);
  for (const [row, score] of sheets.score.entries()) {
    if (Number.isNaN(score)) continue;
    const cell = (sheets.expert[row] ?? 0) * items + (sheets.item[row] ?? 0);
    sums[cell] = (sums[cell] ?? 0) + score * (shares[sheets.column[row] ?? 0] ?? 0) * width;
    given[cell] = (given[cell] ?? 0) + 1;
  }
  return sheets.experts.map((_, expert) =>
    Array.from({ length: items }, (_value, item) => {
      const cell = expert * items + item;
      return given[cell] === width ? (sums[cell] ?? 0) : null;
    }),
  );
}

/** Those who scored every item. */
export function complete(ratings: Ratings): number[][] {
  return ratings.flatMap((row) => {
    const given = row.filter((score) => score !== null);
    return given.length === row.length ? [given] : [];
  });
}
