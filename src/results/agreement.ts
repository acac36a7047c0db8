import { expertsOf } from "#domain/assessment/tally.ts";
import { kendallsW } from "#statistics/kendalls-w.ts";
import { kendallsWPermutationP } from "#statistics/kendalls-w-permutation-p.ts";
import { PERMUTATIONS } from "./parameters.ts";
import type { Concordance } from "./results.ts";
import type { ScoredAssessment } from "./scored-assessment.ts";

const NONE: Concordance = {
  kendallsW: null,
  chiSquare: null,
  degreesOfFreedom: null,
  p: null,
  permutationP: null,
  experts: null,
};

/** How far the experts order the items alike: Kendall's W on each expert's score, over those who scored every item. */
export function concordanceOf(scored: ScoredAssessment): Concordance {
  if (scored.tally.source !== "ballots") return NONE;
  const ratings = expertScores(scored).filter((row) => row.every((score) => score !== null));
  const experts = ratings.length;
  if (experts < 2 || scored.assessment.items.length < 2) return { ...NONE, experts };
  const result = kendallsW(ratings);
  if (result === null) return { ...NONE, experts };
  const permutationP = kendallsWPermutationP(ratings, {
    permutations: PERMUTATIONS,
    seed: scored.assessment.seed,
  });
  const { w, chiSquare, degreesOfFreedom, p } = result;
  return { kendallsW: w, chiSquare, degreesOfFreedom, p, permutationP, experts };
}

/**
 * Each expert's own score of each item: the weighted sum of the scores given.
 *
 * @returns experts (sorted by pseudonym) × items; null where a column was left out
 */
export function expertScores(scored: ScoredAssessment): (number | null)[][] {
  return expertRatings(scored).map((items) => items.map((row) => weighted(row, scored.shares)));
}

/**
 * The scores of the round as given.
 *
 * @returns experts (sorted by pseudonym) × items × columns; null abstains
 */
export function expertRatings({
  assessment,
  columns,
  tally,
}: ScoredAssessment): (number | null)[][][] {
  const rows = assessment.ballots.filter((row) => row.round === tally.round);
  const given = new Map(
    rows.map((row) => [`${row.expert} ${row.item} ${row.criterion}`, row.score]),
  );
  return expertsOf(assessment.ballots, tally.round).map((expert) =>
    assessment.items.map((item) =>
      columns.map(({ id }) => given.get(`${expert} ${item} ${id}`) ?? null),
    ),
  );
}

function weighted(row: readonly (number | null)[], shares: readonly number[]): number | null {
  if (row.some((score) => score === null)) return null;
  return row.reduce<number>(
    (sum, score, column) => sum + (score ?? 0) * (shares[column] ?? 0) * row.length,
    0,
  );
}
