import { durbinsTest } from "#statistics/panel/durbins-test.ts";
import { durbinsTestPermutationP } from "#statistics/panel/durbins-test-permutation-p.ts";
import { krippendorffsAlpha } from "#statistics/panel/krippendorffs-alpha.ts";
import { concordanceAmong, type Draws } from "../agreement.ts";
import { MANY_ITEMS, permutationsFor } from "../parameters.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { Agreement, DurbinResult } from "./method-result.ts";
import {
  columnRatings,
  complete,
  givenByItem,
  ownScores,
  type RatingGrid,
  ratingsIn,
  stacked,
} from "./ratings.ts";
import { roundedDeep } from "./rounded-deep.ts";

/** How far the experts agree, criterion by criterion and on the whole; null without ballots of two experts. */
export function agreementOf(scored: ScoredAssessment): Agreement | null {
  const { tally, scores, shares, columns, assessment } = scored;
  const { sheets } = tally;
  if (sheets === null || sheets.experts.length < 2 || scores.length < 2) return null;
  const { seed } = assessment;
  const items = scores.length;
  const { onScore, perCriterion } = permutationsFor(sheets.experts.length, items);
  const draws = { permutations: perCriterion, seed };
  return roundedDeep({
    score: alphaAndDurbin(ownScores({ sheets, items, shares }), { permutations: onScore, seed }),
    criteria: columns.map(({ id }, column) => {
      const ratings = columnRatings(sheets, column, items);
      return {
        criterion: id,
        ...concordanceAmong(ratings, draws),
        ...alphaAndDurbin(ratings, draws),
      };
    }),
  });
}

function alphaAndDurbin(grid: RatingGrid, draws: Draws): Agreement["score"] {
  return {
    krippendorffsAlpha: krippendorffsAlpha(stacked(givenByItem(grid)), "ordinal"),
    durbin: durbinOf(grid, draws),
  };
}

function durbinOf(grid: RatingGrid, draws: Draws): DurbinResult | null {
  if (grid.items > MANY_ITEMS || complete(grid).length === grid.experts) return null;
  const ratings = ratingsIn(grid);
  const test = durbinsTest(ratings);
  if (test === null) return null;
  const { form, chiSquare, degreesOfFreedom, p, experts } = test;
  const permutationP = draws.permutations === 0 ? null : durbinsTestPermutationP(ratings, draws);
  return { form, chiSquare, degreesOfFreedom, p, permutationP, experts, items: test.items };
}
