import type { Chart } from "#record/chart.ts";
import type { Stage } from "#record/roadmap.ts";

/**
 * The steps of a process where the pictures of a chart are shown: one that no step shows yet goes to the step named
 * charting, else to the last one.
 *
 * @param stages - in their order
 * @param chart - null where nothing was charted
 * @returns the same steps, of which one may show more
 */
export function stagesWithPictures(
  stages: readonly Stage[],
  chart: Pick<Chart, "matching" | "importanceFeasibility"> | null,
): readonly Stage[] {
  const shown = new Set(stages.flatMap(({ charts }) => charts));
  const missing = picturesOf(chart).filter((picture) => !shown.has(picture));
  const at = stages.find(({ id }) => id === "charting") ?? stages.at(-1);
  if (missing.length === 0 || at === undefined) return stages;
  return stages.map((stage) =>
    stage === at ? { ...stage, charts: [...stage.charts, ...missing] } : stage,
  );
}

/** From what serves what to what comes when. */
function picturesOf(chart: Parameters<typeof stagesWithPictures>[1]): Stage["charts"] {
  if (chart === null) return [];
  return [
    ...(chart.importanceFeasibility === undefined ? [] : (["importance-feasibility"] as const)),
    ...(chart.matching === undefined ? [] : (["matching"] as const)),
    "roadmap",
  ];
}
