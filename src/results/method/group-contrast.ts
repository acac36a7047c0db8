import type { BallotSheets } from "#domain/assessment/ballot-sheets.ts";
import { groupMeans } from "#statistics/panel/group-means.ts";
import { kruskalWallis } from "#statistics/panel/kruskal-wallis.ts";
import { inRankOrder } from "../rank-order.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { GroupContrast } from "./method-result.ts";
import { ownScores, type RatingGrid } from "./ratings.ts";

/**
 * Stakeholder groups side by side, item by item; null without ballots of at least two groups.
 *
 * @param fewest - scores that a published mean may rest on: 1 on an open panel
 */
export function groupContrastOf(scored: ScoredAssessment, fewest: number): GroupContrast | null {
  const { assessment, scores, shares, tally } = scored;
  const { sheets } = tally;
  const names = [...new Set(sheets?.groups ?? [])].sort();
  if (sheets === null || names.length < 2) return null;
  const own = ownScores({ sheets, items: scores.length, shares });
  const given = scoresByGroup(own, sheets, names);
  return {
    fewest,
    items: inRankOrder(scored).map((item) => ({
      item: assessment.items[item] ?? "",
      ...contrast(names, given[item] ?? [], fewest),
    })),
  };
}

/** Items × groups × the scores given. */
function scoresByGroup(
  { experts, items, values }: RatingGrid,
  sheets: BallotSheets,
  names: readonly string[],
): number[][][] {
  const groupOf = sheets.groups.map((group) => names.indexOf(group));
  const given = Array.from({ length: items }, () => names.map((): number[] => []));
  for (let expert = 0; expert < experts; expert += 1) {
    for (let item = 0; item < items; item += 1) {
      const score = values[expert * items + item] as number;
      if (!Number.isNaN(score)) given[item]?.[groupOf[expert] as number]?.push(score);
    }
  }
  return given;
}

function contrast(
  names: readonly string[],
  groups: readonly (readonly number[])[],
  fewest: number,
): Pick<GroupContrast["items"][number], "means" | "kruskalWallis"> {
  const means = groupMeans(groups, fewest).map(({ n, mean, withheld }, index) => ({
    group: names[index] ?? "",
    n: withheld ? null : n,
    mean,
    withheld,
  }));
  const test = means.some(({ withheld }) => withheld) ? null : kruskalWallis(groups);
  if (test === null) return { means, kruskalWallis: null };
  const { h, degreesOfFreedom, p, epsilonSquared } = test;
  return { means, kruskalWallis: { h, degreesOfFreedom, p, epsilonSquared } };
}
