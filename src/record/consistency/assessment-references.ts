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
  const layers = roadmap.layers.map(({ id }) => id);
  const inLayer = items.filter(({ layer }) => layer === assessment.layer).map(({ id }) => id);
  return [
    {
      path: [...path, "layer"],
      id: assessment.layer,
      what: "a layer",
      known: layers,
    },
    ...assessment.items.map((id, index) => ({
      path: [...path, "items", index],
      id,
      what: `an item of items/${assessment.layer}.yaml`,
      known: layers.includes(assessment.layer) ? inLayer : [id],
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

/** An unknown id that fills a whole column of a score file is told once, at its first row. */
function scoreReferences(assessment: Assessment): Reference[] {
  const { id, ballots, histograms, totals, published } = assessment;
  return Object.entries({ ballots, histograms, totals, published }).flatMap(([file, rows]) =>
    (["round", "item", "criterion"] as const).flatMap((column) =>
      [...firstRows(rows, column)].map(([value, row]) => ({
        path: ["assessments", id, file, row, column],
        id: value,
        ...knownIn(assessment)[column],
      })),
    ),
  );
}

/** Every value of a column with the row in which it stands first. */
function firstRows(rows: readonly object[], column: string): Map<string, number> {
  const first = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    const value = String(Reflect.get(row, column));
    if (column in row && !first.has(value)) first.set(value, index);
  }
  return first;
}

function knownIn(assessment: Assessment) {
  return {
    round: { what: "a round", known: assessment.rounds.map(({ id }) => String(id)) },
    item: { what: "an item of the assessment", known: assessment.items },
    criterion: { what: "a criterion that is scored", known: leafIds(assessment) },
  };
}

function leafIds(assessment: Assessment): string[] {
  return criteriaTree(assessment)
    .filter(({ isLeaf }) => isLeaf)
    .map(({ criterion }) => criterion.id);
}
