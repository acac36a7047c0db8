import { expertsOf } from "#domain/assessment/tally.ts";
import { bootstrapOfExperts } from "#statistics/bootstrap-of-experts.ts";
import type { Select } from "#statistics/selection-credit.ts";
import { smaaShares } from "#statistics/smaa-shares.ts";
import { expertRatings } from "./agreement.ts";
import { PANELS, WEIGHTINGS } from "./parameters.ts";
import type { ScoredAssessment } from "./scored-assessment.ts";

/** How often each item is selected when the weights, or the people who sat there, are others; in the record's order. */
export interface Robustness {
  readonly flat: readonly number[] | null;
  readonly grouped: readonly number[] | null;
  readonly rankIntervals: readonly (readonly [number, number])[] | null;
  readonly panels: readonly number[] | null;
}

export function robustnessOf(scored: ScoredAssessment): Robustness {
  const weightings = sharesOfWeightings(scored);
  const panels = panelsOf(scored);
  return {
    flat: weightings?.flat ?? null,
    grouped: weightings?.grouped ?? null,
    rankIntervals: panels?.rankIntervals ?? null,
    panels: scored.assessment.selection === undefined ? null : (panels?.shares ?? null),
  };
}

function sharesOfWeightings(
  scored: ScoredAssessment,
): { flat: number[]; grouped: number[] } | null {
  const rule = selectOf(scored);
  if (rule === null) return null;
  return smaaShares({
    totals: scored.points,
    groupSizes: groupSizes(scored.columns.map(({ group }) => group)),
    select: rule,
    weightings: WEIGHTINGS,
    seed: scored.assessment.seed,
  });
}

function panelsOf(scored: ScoredAssessment) {
  if (scored.tally.source !== "ballots") return null;
  const ratings = expertRatings(scored);
  if (ratings.length < 2) return null;
  return bootstrapOfExperts({
    experts: ratings.length,
    strata: strataOf(scored),
    panels: PANELS,
    seed: scored.assessment.seed,
    scoresOf: (panel) => panelScores(ratings, panel, scored.shares),
    select: selectOf(scored) ?? { first: 1 },
  });
}

/** The score rule on a drawn panel: weighted sum of means over those who scored, times the panel's size. */
function panelScores(
  ratings: readonly (readonly (readonly (number | null)[])[])[],
  panel: readonly number[],
  shares: readonly number[],
): number[] {
  return (ratings[0] ?? []).map((_, item) => {
    let points = 0;
    let weight = 0;
    shares.forEach((share, column) => {
      const mean = meanOver(ratings, panel, (expert) => expert[item]?.[column] ?? null);
      if (mean === null) return;
      points += share * mean;
      weight += share;
    });
    return weight === 0 ? 0 : (points / weight) * panel.length * shares.length;
  });
}

function meanOver<Ratings>(
  ratings: readonly Ratings[],
  panel: readonly number[],
  scoreOf: (ratings: Ratings) => number | null,
): number | null {
  let sum = 0;
  let scored = 0;
  for (const expert of panel) {
    const own = ratings[expert];
    const score = own === undefined ? null : scoreOf(own);
    if (score === null) continue;
    sum += score;
    scored += 1;
  }
  return scored === 0 ? null : sum / scored;
}

function selectOf({ assessment: { selection } }: ScoredAssessment): Select | null {
  if (selection === undefined) return null;
  return selection.rule === "first" ? { first: selection.count } : { atLeast: selection.score };
}

/** How many columns stand in each group, in order. */
export function groupSizes(groups: readonly string[]): number[] {
  return [...new Set(groups)].map((group) => groups.filter((other) => other === group).length);
}

/** The stakeholder group of each expert, as a number. */
function strataOf({ assessment, tally }: ScoredAssessment): number[] {
  const groupOf = new Map(assessment.ballots.map(({ expert, group }) => [expert, group]));
  const names = [...new Set(groupOf.values())].sort();
  return expertsOf(assessment.ballots, tally.round).map((expert) =>
    names.indexOf(groupOf.get(expert) ?? ""),
  );
}
