import { groupMeans } from "#statistics/panel/group-means.ts";
import { kruskalWallis } from "#statistics/panel/kruskal-wallis.ts";
import { inRankOrder } from "../rank-order.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { GroupContrast } from "./method-result.ts";
import { ownScores } from "./ratings.ts";

type Scores = readonly (number | null)[];

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
  const members = names.map((name) =>
    sheets.groups.flatMap((group, expert) => (group === name ? [expert] : [])),
  );
  return {
    fewest,
    items: inRankOrder(scored).map((item) => ({
      item: assessment.items[item] ?? "",
      ...contrast(
        names,
        members.map((experts) => experts.map((expert) => own[expert]?.[item] ?? null)),
        fewest,
      ),
    })),
  };
}

function contrast(
  names: readonly string[],
  groups: readonly Scores[],
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
