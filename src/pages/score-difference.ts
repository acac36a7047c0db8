import { scoreKind } from "#charts/ranking/ranking-data.ts";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import type { DifferenceForWords, WeightedSum } from "#wording/pages/item-words.ts";
import type { Page, Scored } from "./edition.ts";

/** Why the score of an item is not the plain sum of its column totals; null where it is. */
export function scoreDifference(page: Page, scored: Scored): DifferenceForWords | null {
  const { assessment, result } = scored;
  const { criteria, experts } = assessment;
  const sum = Object.values(result.totals).reduce((before, total) => before + total, 0);
  const weighted = weightedSum(assessment, result);
  if (weighted === null && Math.abs(sum - result.score) < 1e-6) return null;
  const abstentions = result.histograms.map(({ abstained }) => abstained);
  const counts = abstentions.map((count) => count ?? 0);
  return {
    sum,
    score: result.score,
    experts,
    abstained: counts.length === 0 || abstentions.includes(null) ? null : Math.max(...counts),
    everywhere: new Set(counts).size === 1,
    isRestored: isRestored(result),
    unscored: criteria
      .filter(({ id }) => total(result, id) === null)
      .map(({ title }) => page.say(title)),
    weighted,
  };
}

/** Sum of an item on a column; null where nobody scored it, which is never 0. */
export function total({ totals, histograms }: ItemResult, criterion: string): number | null {
  const counted = histograms.find((histogram) => histogram.criterion === criterion);
  return counted?.mean === null ? null : (totals[criterion] ?? null);
}

/** Whether means of those who scored were brought back to everyone. */
export function isRestored({ totals, points }: Pick<ItemResult, "totals" | "points">): boolean {
  return Object.entries(totals).some(([id, own]) => Math.abs((points[id] ?? own) - own) > 1e-6);
}

function weightedSum(assessment: AssessmentResult, result: ItemResult): WeightedSum | null {
  if (scoreKind(assessment) !== "weighted") return null;
  const scored = assessment.criteria.filter(({ id }) => total(result, id) !== null);
  const shares = scored.reduce((sum, { nominalWeight }) => sum + nominalWeight, 0);
  return {
    columns: assessment.criteria.length,
    terms: scored.map(({ id, nominalWeight }) => ({
      share: nominalWeight / shares,
      points: result.points[id] ?? 0,
    })),
  };
}
