import type { Scale } from "../assessment.ts";
import type { Problem } from "../problem.ts";
import type { Assessment, RoadmapRecord } from "../roadmap-record.ts";
import type { TotalRow } from "../scores.ts";
import { leafScales, scaleInWords } from "./criteria-tree.ts";

/** Totals that are missing or that no scores on the scale could give. */
export function checkTotals({ assessments }: RoadmapRecord): Problem[] {
  return assessments.flatMap((assessment) => [
    ...missingTotals(assessment),
    ...impossibleTotals(assessment),
  ]);
}

/** One problem for each item of a round that has totals, naming all the criteria it lacks. */
function missingTotals(assessment: Assessment): Problem[] {
  const { id, items, totals } = assessment;
  const columns = [...leafScales(assessment).keys()];
  const given = new Set(totals.map((row) => key(row)));
  const rounds = [...new Set(totals.map(({ round }) => round))];
  return rounds.flatMap((round) =>
    items.flatMap((item) => {
      const missing = columns.filter((criterion) => !given.has(key({ round, item, criterion })));
      if (missing.length === 0) return [];
      const found = `no total of "${item}" for ${missing.join(", ")} in round ${round}`;
      const expected = "one total for every item and criterion";
      return [{ path: ["assessments", id, "totals"], found, expected }];
    }),
  );
}

function key({ round, item, criterion }: Pick<TotalRow, "round" | "item" | "criterion">): string {
  return JSON.stringify([round, item, criterion]);
}

/** Larger panels are not tried count by count: with so many experts hardly any total is impossible. */
const LARGEST_PANEL = 10_000;

function impossibleTotals(assessment: Assessment): Problem[] {
  const scales = leafScales(assessment);
  return assessment.totals.flatMap((row, index) => {
    const scale = scales.get(row.criterion);
    const most = row.experts ?? assessment.rounds.find(({ id }) => id === row.round)?.experts;
    if (scale === undefined || most === undefined || isPossible(row, most, scale)) return [];
    const path = ["assessments", assessment.id, "totals", index, "total"];
    const experts = `${row.experts === undefined ? "at most " : ""}${most} experts`;
    const expected = `a sum that ${experts} can give on a scale of ${scaleInWords(scale)}`;
    return [{ path, found: String(row.total), expected }];
  });
}

/** A row that states its experts has exactly so many scores; a round that states them has at most so many. */
function isPossible({ total, experts }: TotalRow, most: number, scale: Scale): boolean {
  if (experts !== undefined) return canGive(total, experts, scale);
  if (most > LARGEST_PANEL) return true;
  return Array.from({ length: most + 1 }).some((_, count) => canGive(total, count, scale));
}

function canGive(total: number, experts: number, { min, max, step }: Scale): boolean {
  const steps = (total - experts * min) / step;
  const most = (experts * (max - min)) / step;
  const whole = Math.abs(steps - Math.round(steps)) < 1e-6;
  return whole && steps > -1e-6 && steps < most + 1e-6;
}
