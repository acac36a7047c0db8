import type { Decision } from "../decision.ts";
import type { RecordPath } from "../problem.ts";
import type { RoadmapRecord } from "../roadmap-record.ts";
import type { Reference } from "./unknown-reference.ts";

/** Ids that decisions.yaml names. */
export function decisionReferences(record: RoadmapRecord): Reference[] {
  return record.decisions.flatMap((decision, index) =>
    referencesOf(decision, ["decisions", index], record),
  );
}

function referencesOf(decision: Decision, path: RecordPath, record: RoadmapRecord): Reference[] {
  switch (decision.kind) {
    case "gate":
      return [
        {
          path: [...path, "stage"],
          id: decision.stage,
          what: "a stage",
          known: record.roadmap.stages.map(({ id }) => id),
        },
      ];
    case "merge": {
      const known = record.items.map(({ id }) => id);
      return (["from", "into"] as const).flatMap((side) =>
        decision[side].map((id, at) => ({ path: [...path, side, at], id, what: "an item", known })),
      );
    }
    case "override":
      return scored(path, { ...decision, items: { item: [decision.item] } }, record);
    case "tie": {
      const { selected, notSelected } = decision;
      return scored(path, { ...decision, items: { selected, notSelected } }, record);
    }
    case "acknowledgement":
      return [];
  }
}

/** The assessment and its items; nothing is asked of the items where the assessment itself is unknown. */
function scored(
  path: RecordPath,
  decision: {
    readonly assessment: string;
    readonly items: Readonly<Record<string, readonly string[]>>;
  },
  { assessments }: RoadmapRecord,
): Reference[] {
  const assessment = assessments.find(({ id }) => id === decision.assessment);
  const what = `an item of the assessment ${decision.assessment}`;
  return [
    {
      path: [...path, "assessment"],
      id: decision.assessment,
      what: "an assessment",
      known: assessments.map(({ id }) => id),
    },
    ...Object.entries(decision.items).flatMap(([key, ids]) =>
      ids.map((id, at) => ({
        path: ids.length === 1 && key === "item" ? [...path, key] : [...path, key, at],
        id,
        what,
        known: assessment?.items ?? [id],
      })),
    ),
  ];
}
