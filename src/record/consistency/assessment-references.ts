import type { RecordPath } from "../problem.ts";
import type { Assessment, RoadmapRecord } from "../roadmap-record.ts";
import { criteriaTree } from "./criteria-tree.ts";
import { assessmentPath } from "./record-parts.ts";
import type { Reference } from "./unknown-reference.ts";

/** Ids that the assessments and their score files name. */
export function assessmentReferences(record: RoadmapRecord): Reference[] {
  return record.assessments.flatMap((assessment) => [
    ...headReferences(assessment, record),
    ...criteriaReferences(assessment, record),
    ...ruleReferences(assessment),
    ...scoreReferences(assessment),
  ]);
}

function headReferences(assessment: Assessment, { roadmap, items }: RoadmapRecord): Reference[] {
  const path = assessmentPath(assessment);
  const inLayer = items.filter(({ layer }) => layer === assessment.layer).map(({ id }) => id);
  return [
    {
      path: [...path, "layer"],
      id: assessment.layer,
      what: "a layer",
      known: roadmap.layers.map(({ id }) => id),
    },
    ...assessment.items.map((id, index) => ({
      path: [...path, "items", index],
      id,
      what: `an item of items/${assessment.layer}.yaml`,
      known: inLayer,
    })),
  ];
}

function criteriaReferences(assessment: Assessment, { roadmap }: RoadmapRecord): Reference[] {
  const horizons = roadmap.horizons.map(({ id }) => id);
  const scales = Object.keys(assessment.scales);
  return criteriaTree(assessment).flatMap(({ criterion, path }) => [
    { path: [...path, "horizon"], id: criterion.horizon, what: "a horizon", known: horizons },
    { path: [...path, "scale"], id: criterion.scale, what: "a scale", known: scales },
  ]);
}

function ruleReferences(assessment: Assessment): Reference[] {
  const { ties, items } = assessment;
  const path = [...assessmentPath(assessment), "ties"];
  if (ties?.rule === "next-criterion")
    return [
      {
        path: [...path, "criterion"],
        id: ties.criterion,
        what: "a criterion that is scored",
        known: leafIds(assessment),
      },
    ];
  if (ties?.rule !== "lot") return [];
  return ties.order.map((id, index) => ({
    path: [...path, "order", index],
    id,
    what: "an item of the assessment",
    known: items,
  }));
}

function scoreReferences(assessment: Assessment): Reference[] {
  const { id, items, ballots, histograms, totals, published } = assessment;
  const columns = leafIds(assessment);
  const rounds = assessment.rounds.map((round) => String(round.id));
  const cell = (path: RecordPath, row: { item: string; criterion: string; round: number }) => [
    { path: [...path, "item"], id: row.item, what: "an item of the assessment", known: items },
    { path: [...path, "criterion"], id: row.criterion, what: "a criterion", known: columns },
    { path: [...path, "round"], id: String(row.round), what: "a round", known: rounds },
  ];
  const all = { ballots, histograms, totals };
  return [
    ...Object.entries(all).flatMap(([name, rows]) =>
      rows.flatMap((row, index) => cell(["assessments", id, name, index], row)),
    ),
    ...published.map((row, index) => ({
      path: ["assessments", id, "published", index, "item"],
      id: row.item,
      what: "an item of the assessment",
      known: items,
    })),
  ];
}

function leafIds(assessment: Assessment): string[] {
  return criteriaTree(assessment)
    .filter(({ isLeaf }) => isLeaf)
    .map(({ criterion }) => criterion.id);
}
