import type { Problem } from "../problem.ts";
import type { RoadmapRecord } from "../roadmap-record.ts";

/** Everything in which a record contradicts itself, in the order of its files; an empty list when it is sound. */
export function checkConsistency(_record: RoadmapRecord): Problem[] {
  return [];
}
