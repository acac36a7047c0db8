import { AssessmentFile } from "../assessment.ts";
import { Chart } from "../chart.ts";
import { DecisionFile } from "../decision.ts";
import { IndicatorFile, PolicyFile, TrendFile } from "../evidence.ts";
import { type Item, ItemFile } from "../item.ts";
import { LinkFile } from "../link.ts";
import type { RecordPath } from "../problem.ts";
import { Roadmap } from "../roadmap.ts";
import type { Assessment, RoadmapRecord } from "../roadmap-record.ts";
import type { Shaped } from "./walk-shape.ts";

/** The files of a record with their shapes, in the order in which a person would mend them. */
export function recordParts(record: RoadmapRecord): Shaped[] {
  const { roadmap, links, assessments, decisions, chart, evidence } = record;
  return [
    { shape: Roadmap, value: roadmap, path: ["roadmap"] },
    ...[...itemsByLayer(record)].map(([layer, value]) => ({
      shape: ItemFile,
      value,
      path: ["items", layer],
    })),
    { shape: LinkFile, value: links, path: ["links"] },
    ...assessments.map((value) => ({
      shape: AssessmentFile,
      value,
      path: assessmentPath(value),
    })),
    { shape: DecisionFile, value: decisions, path: ["decisions"] },
    { shape: Chart, value: chart, path: ["chart"] },
    { shape: IndicatorFile, value: evidence.indicators, path: ["evidence", "indicators"] },
    { shape: TrendFile, value: evidence.trends, path: ["evidence", "trends"] },
    { shape: PolicyFile, value: evidence.policies, path: ["evidence", "policies"] },
  ];
}

/** Place of an assessment's own file. */
export function assessmentPath({ id }: Pick<Assessment, "id">): RecordPath {
  return ["assessments", id, "assessment"];
}

/** Items with their place: the layer's file and the position in it. */
export function placedItems(record: RoadmapRecord): { item: Item; path: RecordPath }[] {
  return [...itemsByLayer(record)].flatMap(([layer, items]) =>
    items.map((item, index) => ({ item, path: ["items", layer, index] })),
  );
}

function itemsByLayer({ items }: RoadmapRecord): Map<string, Item[]> {
  const layers = new Map<string, Item[]>();
  for (const item of items) layers.set(item.layer, [...(layers.get(item.layer) ?? []), item]);
  return layers;
}
