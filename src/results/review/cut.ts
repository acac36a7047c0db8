import { type Column, columnsOf } from "#domain/assessment/columns.ts";
import { anyWeight } from "#domain/assessment/weight-shares.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { type Language, pick } from "#wording/language.ts";
import { isThin, titleOf, weightInWords } from "../cut-facts.ts";
import type { AssessmentResult, Cut, Finding, Results } from "../results.ts";
import { findingOf } from "./finding-of.ts";

/** What could turn a selection: a margin that one expert can close, weights nobody set, a tie across the cut. */
export function reviewCut(record: RoadmapRecord, results: Results): Finding[] {
  return results.assessments.flatMap((assessment) => {
    const { cut } = assessment;
    if (cut === null) return [];
    return [
      ...thinCut(record, assessment, cut),
      ...hiddenWeights(record, assessment, cut),
      ...tieAcrossCut(record, assessment, cut),
    ];
  });
}

/** Thin: one expert, moving one score within the scale, can turn it. */
function thinCut(record: RoadmapRecord, assessment: AssessmentResult, cut: Cut): Finding[] {
  const { lastIn, firstOut, pointsToTie, pointsToOvertake } = cut;
  if (lastIn === null || firstOut === null) return [];
  if (pointsToTie === null || pointsToOvertake === null) return [];
  if (!isThin({ columns: columnsIn(record, assessment.id) }, cut)) return [];
  const scoreOf = (id: string) => assessment.items.find((item) => item.id === id)?.score ?? 0;
  return [
    findingOf(
      "thin-cut",
      { ...placeOf(assessment, "selection"), items: [lastIn, firstOut] },
      (language) => ({
        assessment: pick(assessment.title, language),
        lastIn: pick(titleOf(record, lastIn), language),
        firstOut: pick(titleOf(record, firstOut), language),
        scores: [scoreOf(lastIn), scoreOf(firstOut)],
        pointsToTie,
        pointsToOvertake,
      }),
    ),
  ];
}

function columnsIn({ assessments }: RoadmapRecord, id: string): Column[] {
  const assessment = assessments.find((one) => one.id === id);
  return assessment === undefined ? [] : columnsOf(assessment);
}

/** Groups of unequal size added column by column: the smaller ones weigh less than anybody said. */
function hiddenWeights(record: RoadmapRecord, assessment: AssessmentResult, cut: Cut): Finding[] {
  const groups = [...new Set(assessment.criteria.map(({ group }) => group))];
  const sizeOf = (group: string) =>
    assessment.criteria.filter((column) => column.group === group).length;
  const smallest = groups.reduce(
    (least, group) => (sizeOf(group) < sizeOf(least) ? group : least),
    groups[0] ?? "",
  );
  const isUnequal = groups.some((group) => sizeOf(group) !== sizeOf(smallest));
  if (!isUnequal || hasWeights(record, assessment.id)) return [];
  const perGroup = assessment.readings.find(({ name }) => name === "per-group")?.selected ?? [];
  const enters = perGroup.filter((id) => !cut.selected.includes(id));
  const leaves = cut.selected.filter((id) => !perGroup.includes(id));
  const flip = assessment.weightFlip;
  const titlesIn = (ids: readonly string[], language: Language) =>
    ids.map((id) => pick(titleOf(record, id), language));
  const column = assessment.criteria.find(({ group }) => group === smallest);
  const finding = findingOf(
    "hidden-weights",
    { ...placeOf(assessment, "criteria"), items: [...enters, ...leaves] },
    (language) => ({
      assessment: pick(assessment.title, language),
      group: pick(column?.groupTitle ?? {}, language),
      weight: sizeOf(smallest) / assessment.criteria.length,
      groups: groups.length,
      enters: titlesIn(enters, language),
      leaves: titlesIn(leaves, language),
      from: flip === null ? null : weightInWords(flip, language),
    }),
  );
  const changesNothing = enters.length + leaves.length === 0 && flip === null;
  return [changesNothing ? withoutConsequence(finding) : finding];
}

/** Worth knowing, and no reason to doubt the choice. */
function withoutConsequence(finding: Finding): Finding {
  return { ...finding, severity: "information", weight: "cannot-be-checked" };
}

function hasWeights({ assessments }: RoadmapRecord, id: string): boolean {
  const assessment = assessments.find((one) => one.id === id);
  return assessment !== undefined && anyWeight(assessment.criteria);
}

function tieAcrossCut(
  record: RoadmapRecord,
  assessment: AssessmentResult,
  { tied }: Cut,
): Finding[] {
  if (tied.length === 0) return [];
  const items = assessment.items.filter(({ id }) => tied.includes(id));
  const decided = items.every(({ decision }) => decision !== null);
  const place = { ...placeOf(assessment, "ties"), items: tied };
  const finding = findingOf("tie-across-cut", place, (language) => ({
    assessment: pick(assessment.title, language),
    names: tied.map((id) => pick(titleOf(record, id), language)),
    score: items[0]?.score ?? 0,
    decided,
  }));
  return [decided ? withoutConsequence(finding) : finding];
}

/** A place within an assessment's own file. */
export function placeOf({ id }: { id: string }, field: string) {
  return { where: `assessments/${id}`, path: ["assessments", id, "assessment", field] };
}
