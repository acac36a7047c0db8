import { weightShares } from "#domain/assessment/weight-shares.ts";
import { weightedScores } from "#domain/assessment/weighted-scores.ts";
import { inRankOrder } from "./rank-order.ts";
import type { Reading } from "./results.ts";
import { chosen, type ScoredAssessment } from "./scored-assessment.ts";

/** Both readings side by side: every column alike, and every group alike. */
export function readingsOf(scored: ScoredAssessment): Reading[] {
  return (["per-column", "per-group"] as const).map((name) => readingOf(scored, name));
}

function readingOf(scored: ScoredAssessment, name: Reading["name"]): Reading {
  const { assessment, tally } = scored;
  const scores = weightedScores(tally, weightShares(assessment.criteria, name));
  const choices = chosen(scored, scores);
  return {
    name,
    selected: inRankOrder({ scores })
      .filter((item) => choices?.[item] === "yes")
      .map((item) => assessment.items[item] ?? ""),
    scores: Object.fromEntries(assessment.items.map((id, item) => [id, scores[item] ?? 0])),
  };
}
