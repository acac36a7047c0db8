import { Citation } from "../basis.ts";
import type { Problem, RecordPath } from "../problem.ts";
import type { RoadmapRecord } from "../roadmap-record.ts";
import { assessmentReferences } from "./assessment-references.ts";
import { chartReferences } from "./chart-references.ts";
import { decisionReferences } from "./decision-references.ts";
import { placedItems, recordParts } from "./record-parts.ts";
import { type Reference, unknownReference } from "./unknown-reference.ts";
import { walkShape } from "./walk-shape.ts";

/** Every id in the record that names nothing. */
export function checkReferences(record: RoadmapRecord): Problem[] {
  return [
    ...roadmapReferences(record),
    ...itemReferences(record),
    ...linkReferences(record),
    ...assessmentReferences(record),
    ...chartReferences(record),
    ...decisionReferences(record),
    ...trendReferences(record),
    ...citations(record),
  ].flatMap(unknownReference);
}

function roadmapReferences({ roadmap, assessments }: RoadmapRecord): Reference[] {
  const committees = roadmap.committees.map(({ id }) => id);
  const layers = roadmap.layers.map(({ id }) => id);
  const known = assessments.map(({ id }) => id);
  return [
    ...roadmap.committees.map(({ reportsTo }, index) => ({
      path: ["roadmap", "committees", index, "reportsTo"],
      id: reportsTo,
      what: "a committee",
      known: committees,
    })),
    ...roadmap.stages.flatMap((stage, index) => [
      ...each(stage.layers, ["roadmap", "stages", index, "layers"], {
        what: "a layer",
        known: layers,
      }),
      ...each(stage.assessments, ["roadmap", "stages", index, "assessments"], {
        what: "an assessment",
        known,
      }),
    ]),
  ];
}

function itemReferences(record: RoadmapRecord): Reference[] {
  const known = record.items.map(({ id }) => id);
  const layers = record.roadmap.layers.map(({ id }) => id);
  return placedItems(record).flatMap(({ item, path }) => [
    ...each(item.parents, [...path, "parents"], { what: "an item", known }),
    { path, id: item.layer, what: "a layer", known: layers },
  ]);
}

/** An item may align with a policy as a whole, with a part of it, or with an item that stands for one. */
function linkReferences({ links, items, evidence }: RoadmapRecord): Reference[] {
  const itemIds = items.map(({ id }) => id);
  const policyIds = evidence.policies.flatMap(({ id, parts }) => [id, ...parts.map((p) => p.id)]);
  return links.flatMap(({ from, to, kind }, index) => [
    { path: ["links", index, "from"], id: from, what: "an item", known: itemIds },
    kind === "aligns-with"
      ? {
          path: ["links", index, "to"],
          id: to,
          what: "a policy, a part of one or an item",
          known: [...policyIds, ...itemIds],
        }
      : { path: ["links", index, "to"], id: to, what: "an item", known: itemIds },
  ]);
}

function trendReferences({ evidence }: RoadmapRecord): Reference[] {
  return evidence.trends.flatMap(({ columns, rows }, table) => {
    const known = columns.map(({ id }) => id);
    return rows.flatMap(({ values }, row) =>
      Object.keys(values).map((id) => ({
        path: ["evidence", "trends", table, "rows", row, "values", id],
        id,
        what: "a column of the table",
        known,
      })),
    );
  });
}

function citations(record: RoadmapRecord): Reference[] {
  const known = record.roadmap.sources.map(({ id }) => id);
  const cited = recordParts(record)
    .flatMap((part) => walkShape(part, [Citation]))
    .map(({ value, path }) => ({
      path: [...path, "source"],
      id: (value as Citation).source,
      what: "a source of roadmap.yaml",
      known,
    }));
  const own = {
    path: ["roadmap", "source"],
    id: record.roadmap.source,
    what: "a source of roadmap.yaml",
    known,
  };
  return [own, ...cited];
}

function each(
  ids: readonly string[],
  path: RecordPath,
  asked: Pick<Reference, "what" | "known">,
): Reference[] {
  return ids.map((id, index) => ({ ...asked, path: [...path, index], id }));
}
