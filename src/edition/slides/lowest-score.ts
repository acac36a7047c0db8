import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { AssessmentResult } from "#results/results.ts";

/** Where the bars of a ranking begin: 0, or the lowest score where scales run below it. */
export function lowestScore(
  { assessments }: RoadmapRecord,
  { id, items }: AssessmentResult,
): number {
  const scales = Object.values(assessments.find((one) => one.id === id)?.scales ?? {});
  const isBelow = scales.some(({ min }) => min < 0);
  return isBelow ? Math.min(0, ...items.map(({ score }) => score)) : 0;
}
