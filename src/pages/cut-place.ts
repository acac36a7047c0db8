import { isSelected } from "#results/final-selection.ts";
import type { AssessmentResult, ItemResult } from "#results/results.ts";

/** The items as a ranking shows them: by place, and where a tie was settled, the chosen before the others. */
export function shownOrder({ items }: AssessmentResult): readonly ItemResult[] {
  return [...items].sort(
    (one, other) => one.rank - other.rank || Number(isSelected(other)) - Number(isSelected(one)),
  );
}

/** Index of the last shown item above the line of the cut; a tie across the cut is cut where the places run out. Null without a cut. */
export function cutAfter(assessment: AssessmentResult): number | null {
  const { cut } = assessment;
  if (cut === null) return null;
  if (cut.tied.length > 0 && cut.count !== null) return cut.count - 1;
  const items = shownOrder(assessment);
  const firstOut = items.findIndex(({ id }) => id === cut.firstOut);
  if (firstOut > 0) return firstOut - 1;
  const lastIn = items.findIndex(({ id }) => id === cut.lastIn);
  return lastIn === -1 ? null : lastIn;
}
