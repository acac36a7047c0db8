import type { AssessmentResult } from "#results/results.ts";

/** Index of the last item, in rank order, above the line of the cut; a tie across the cut is cut where the places run out. Null without a cut. */
export function cutAfter(assessment: AssessmentResult): number | null {
  const { cut, items } = assessment;
  if (cut === null) return null;
  if (cut.tied.length > 0 && cut.count !== null) return cut.count - 1;
  const firstOut = items.findIndex(({ id }) => id === cut.firstOut);
  if (firstOut > 0) return firstOut - 1;
  const lastIn = items.findIndex(({ id }) => id === cut.lastIn);
  return lastIn === -1 ? null : lastIn;
}
