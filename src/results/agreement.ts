import { kendallsW } from "#statistics/kendalls-w.ts";
import { kendallsWPermutationP } from "#statistics/kendalls-w-permutation-p.ts";
import type { Concordance } from "./concordance.ts";
import { complete, ownScores, type RatingGrid } from "./method/ratings.ts";
import { permutationsFor } from "./parameters.ts";
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
export function concordanceOf({
  tally,
  scores,
  shares,
  assessment,
}: ScoredAssessment): Concordance {
  const { sheets } = tally;
  if (sheets === null) return NONE;
  const ratings = ownScores({ sheets, items: scores.length, shares });
  const { onScore } = permutationsFor(sheets.experts.length, scores.length);
  return concordanceAmong(ratings, { permutations: onScore, seed: assessment.seed });
}

/** How many random orders a permutation p draws, 0 for none, and from which seed. */
export interface Draws {
  readonly permutations: number;
  readonly seed: number;
}

/** Kendall's W over the experts who scored every item. */
export function concordanceAmong(all: RatingGrid, draws: Draws): Concordance {
  const { items } = all;
  const ratings = complete(all);
  const experts = ratings.length;
  if (experts < 2 || items < 2) return { ...NONE, experts };
  const result = kendallsW(ratings);
  if (result === null) return { ...NONE, experts };
  const permutationP = draws.permutations === 0 ? null : kendallsWPermutationP(ratings, draws);
  const { w, chiSquare, degreesOfFreedom, p } = result;
  return { kendallsW: w, chiSquare, degreesOfFreedom, p, permutationP, experts };
}
