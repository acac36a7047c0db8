import { firstBelowCut, inRankOrder } from "#charts/ranking/ranking-data.ts";
import type { AssessmentResult } from "#results/results.ts";

/** Index in rank order of the last item above the line of the cut, as in the charts; null where the line would stand over everyone. */
export function cutAfter({ items, cut }: AssessmentResult): number | null {
  if (cut === null) return null;
  const ranked = inRankOrder(items);
  const below = firstBelowCut(ranked, cut);
  const last = below >= 0 ? below - 1 : ranked.findIndex(({ id }) => id === cut.lastIn);
  return last < 0 ? null : last;
}
