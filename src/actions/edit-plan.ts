import { linksOf, replaceLinks } from "#database/queries/record-rows.ts";
import { changeRoadmap } from "#database/queries/roadmaps.ts";
import { stagesWithPictures } from "#domain/charting/stages-with-pictures.ts";
import { Chart } from "#record/chart.ts";
import { type Link, LinkFile } from "#record/link.ts";
import { changeRecord } from "./change-record.ts";
import type { Context } from "./context.ts";
import { parseShape } from "./parse-shape.ts";
import { Refusal } from "./refusal.ts";

/** What comes when, and what serves what. */
export interface Plan {
  readonly chart: Chart | null;
  readonly links: readonly Link[];
}

/** What of it is new; what is left out stays. */
interface PlanChange {
  /** As chart.yaml. */
  readonly chart?: unknown;
  /** As links.yaml, whole. */
  readonly links?: unknown;
}

/**
 * Changes the chart or the links of a roadmap that nobody changed since, and sees to it that a step of the process shows
 * the pictures that come of them.
 * @throws Refusal "stale" with the current row, "invalid"
 */
export async function editPlan(
  context: Context,
  input: {
    readonly roadmapId: string;
    /** The version of the roadmap that was on the screen. */
    readonly version: number;
    /** What it was done to, as the trail says it: "bars/drones". */
    readonly subject: string;
    readonly change: (plan: Plan) => PlanChange;
  },
): Promise<void> {
  const { roadmapId, version, subject } = input;
  await changeRecord(context, { roadmapId, act: "edit-roadmap" }, async (queries, current) => {
    // Told before the change is made, since it may concern what is not there any more.
    if (current.version !== version) throw new Refusal("stale", { current });
    const before = { chart: current.chart, links: await linksOf(queries, roadmapId) };
    const changed = input.change(before);
    if (changed.links !== undefined)
      await replaceLinks(queries, roadmapId, parseShape(LinkFile, changed.links));
    const chart = changed.chart === undefined ? before.chart : parseShape(Chart, changed.chart);
    const stages = stagesWithPictures(current.head.stages, chart);
    const columns = { chart, head: { ...current.head, stages: [...stages] } };
    await changeRoadmap(queries, { id: roadmapId, version }, columns);
    const details = { changed: subject };
    return { result: undefined, trail: { subject: `roadmaps/${current.name}`, details } };
  });
}
