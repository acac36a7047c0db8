import type { ScoredAssessment } from "./scored-assessment.ts";

/** Items best first; equal scores in the record's order. */
export function inRankOrder({ scores }: Pick<ScoredAssessment, "scores">): number[] {
  return scores.map((_, item) => item).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}
