import type { Criterion, Scale } from "../assessment.ts";
import type { Problem, RecordPath } from "../problem.ts";
import type { Assessment, RoadmapRecord } from "../roadmap-record.ts";
import { criteriaTree, isOnScale, scaleInWords } from "./criteria-tree.ts";
import { assessmentPath } from "./record-parts.ts";
import { repeated } from "./repeated.ts";

/** Rules of an assessment that cannot be carried out: weights, scales, selection and lot. */
export function checkAssessmentRules({ assessments, decisions }: RoadmapRecord): Problem[] {
  return [
    ...assessments.flatMap((assessment) => [
      ...halfWeighted(assessment),
      ...oddScales(assessment),
      ...tooManySelected(assessment),
      ...incompleteLot(assessment),
    ]),
    ...decisions.flatMap((decision, index) => {
      const twice = decision.kind === "tie" ? decision.notSelected : [];
      return twice.flatMap((id, at) =>
        decision.kind === "tie" && decision.selected.includes(id)
          ? [bothWays(["decisions", index, "notSelected", at], id)]
          : [],
      );
    }),
  ];
}

function bothWays(path: RecordPath, id: string): Problem {
  return { path, found: `"${id}", which is also selected`, expected: "one or the other" };
}

function halfWeighted(assessment: Assessment): Problem[] {
  const path = [...assessmentPath(assessment), "criteria"];
  const below = criteriaTree(assessment).map(({ criterion, path: own }) =>
    missingWeights(criterion.criteria, [...own, "criteria"]),
  );
  return [missingWeights(assessment.criteria, path), ...below].flat();
}

function missingWeights(siblings: readonly Criterion[], path: RecordPath): Problem[] {
  if (siblings.every(({ weight }) => weight === undefined)) return [];
  return siblings.flatMap(({ id, weight }, index) =>
    weight === undefined
      ? [
          {
            path: [...path, index],
            found: `"${id}" without a weight`,
            expected: "a weight, as its siblings have, or none at all",
          },
        ]
      : [],
  );
}

function oddScales(assessment: Assessment): Problem[] {
  const path = [...assessmentPath(assessment), "scales"];
  const scales = Object.entries(assessment.scales);
  if (scales.length === 0) return [{ path, found: "no scale", expected: "at least one scale" }];
  return scales.flatMap(([name, scale]) => oddScale([...path, name], scale));
}

function oddScale(path: RecordPath, scale: Scale): Problem[] {
  const labels = Object.keys(scale.labels)
    .filter((score) => score.trim() === "" || !isOnScale(Number(score), scale))
    .map((score) => ({
      path: [...path, "labels", score],
      found: `a label for "${score}"`,
      expected: `labels for scores from ${scaleInWords(scale)}`,
    }));
  if (isOnScale(scale.max, scale)) return labels;
  const expected = `a highest score that is whole steps of ${scale.step} from ${scale.min}`;
  return [...labels, { path: [...path, "max"], found: String(scale.max), expected }];
}

function tooManySelected(assessment: Assessment): Problem[] {
  const { selection, items } = assessment;
  if (selection?.rule !== "first" || selection.count <= items.length) return [];
  const path = [...assessmentPath(assessment), "selection", "count"];
  return [
    {
      path,
      found: String(selection.count),
      expected: `at most ${items.length}, the items there are`,
    },
  ];
}

function incompleteLot(assessment: Assessment): Problem[] {
  const { ties, items } = assessment;
  if (ties?.rule !== "lot") return [];
  const path = [...assessmentPath(assessment), "ties", "order"];
  const missing = items.filter((id) => !ties.order.includes(id));
  const twice = repeated(ties.order.map((id, index) => ({ id, path: [...path, index] })));
  if (missing.length === 0) return twice;
  const found = `an order without ${missing.join(", ")}`;
  return [...twice, { path, found, expected: "every item of the assessment" }];
}
