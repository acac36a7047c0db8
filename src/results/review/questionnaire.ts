import { columnsOf } from "#domain/assessment/columns.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import { type Language, pick } from "#wording/language.ts";
import { titleOf } from "../cut-facts.ts";
import type { AssessmentResult, Finding, ItemResult, Results } from "../results.ts";
import { placeOf } from "./cut.ts";
import { findingOf } from "./finding-of.ts";

/** Columns that correlate at least this much bring little of their own (Cohen 1988 calls 0.5 large; this is half the variance shared). */
const MOVES_TOGETHER = 0.7;

/** What the questionnaire itself leaves in doubt: who scored, on which scale, what breaks a tie, what the columns tell apart. */
export function reviewQuestionnaire(record: RoadmapRecord, results: Results): Finding[] {
  return results.assessments.flatMap((result) => {
    const assessment = record.assessments.find(({ id }) => id === result.id);
    if (assessment === undefined) return [];
    return [
      ...expertsUnknown(assessment, result),
      ...nobodyScored(record, result),
      ...unequalResponse(result),
      ...tiesWithoutRule(record, assessment, result),
      ...criteriaMoveTogether(result),
      ...scaleMismatch(assessment, result),
      ...feasibilityFalls(record, result),
    ];
  });
}

function expertsUnknown(assessment: Assessment, result: AssessmentResult): Finding[] {
  const { experts, expertsAtLeast } = result;
  const [scale] = columnsOf(assessment).map((column) => column.scale);
  if (experts !== null || expertsAtLeast === null || scale === undefined) return [];
  return [
    findingOf("experts-unknown", placeOf(result, "rounds"), (language) => ({
      assessment: pick(result.title, language),
      atLeast: expertsAtLeast,
      max: scale.max,
      isScaleStated: scale.basis === "stated",
    })),
  ];
}

function nobodyScored(record: RoadmapRecord, result: AssessmentResult): Finding[] {
  const { unscored } = result;
  if (unscored.length === 0) return [];
  return [
    findingOf("nobody-scored", { ...placeOf(result, "items"), items: unscored }, (language) => ({
      assessment: pick(result.title, language),
      names: unscored.map((id) => pick(titleOf(record, id), language)),
    })),
  ];
}

function unequalResponse(result: AssessmentResult): Finding[] {
  const { experts } = result;
  const answers = result.items.flatMap(({ histograms }) =>
    histograms.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0)),
  );
  const short = experts === null ? [] : answers.filter((count) => count < experts);
  if (experts === null || short.length === 0) return [];
  return [
    findingOf("unequal-response", placeOf(result, "items"), (language) => ({
      assessment: pick(result.title, language),
      fewest: Math.min(...short),
      experts,
      cells: short.length,
    })),
  ];
}

function tiesWithoutRule(
  record: RoadmapRecord,
  { ties, selection }: Assessment,
  result: AssessmentResult,
): Finding[] {
  if (ties !== undefined || selection === undefined || result.ties.length === 0) return [];
  const scoreOf = (id: string | undefined) =>
    result.items.find((item) => item.id === id)?.score ?? 0;
  return [
    findingOf(
      "ties-without-rule",
      { ...placeOf(result, "ties"), items: result.ties.flat() },
      (language) => ({
        assessment: pick(result.title, language),
        ties: result.ties.map((level) => ({
          names: level.map((id) => pick(titleOf(record, id), language)),
          score: scoreOf(level[0]),
        })),
      }),
    ),
  ];
}

function criteriaMoveTogether(result: AssessmentResult): Finding[] {
  const { columnCorrelation } = result;
  if (columnCorrelation === null || columnCorrelation.lowest < MOVES_TOGETHER) return [];
  return [
    findingOf("criteria-move-together", placeOf(result, "criteria"), (language) => ({
      assessment: pick(result.title, language),
      ...columnCorrelation,
      isFromTotals: result.source === "totals",
    })),
  ];
}

/** A scale whose labels speak of one thing, used for a criterion that asks about another. */
function scaleMismatch(assessment: Assessment, result: AssessmentResult): Finding[] {
  const columns = columnsOf(assessment).filter(
    ({ scale, measures }) =>
      scale.measures !== undefined && measures !== null && measures !== scale.measures,
  );
  const [first] = columns;
  if (first === undefined) return [];
  const label = (score: number, language: Language) =>
    pick(first.scale.labels[String(score)] ?? { en: String(score) }, language);
  return [
    findingOf("scale-mismatch", placeOf(result, "scales"), (language) => ({
      assessment: pick(result.title, language),
      lowest: label(first.scale.min, language),
      highest: label(first.scale.max, language),
      columns: columns.map(({ title }) => pick(title, language)),
    })),
  ];
}

function feasibilityFalls(record: RoadmapRecord, result: AssessmentResult): Finding[] {
  const order = record.roadmap.horizons.map(({ id }) => id);
  const columns = result.criteria
    .filter(({ horizon }) => horizon !== null)
    .sort((a, b) => order.indexOf(a.horizon ?? "") - order.indexOf(b.horizon ?? ""));
  const series = ({ points }: ItemResult) => columns.map(({ id }) => points[id] ?? 0);
  const falling = result.items.filter((item) =>
    series(item).some((points, index, all) => index > 0 && points < (all[index - 1] ?? 0)),
  );
  const [example] = falling;
  if (example === undefined) return [];
  return [
    findingOf(
      "feasibility-falls",
      { ...placeOf(result, "criteria"), items: falling.map(({ id }) => id) },
      (language) => ({
        assessment: pick(result.title, language),
        names: falling.map(({ id }) => pick(titleOf(record, id), language)),
        example: pick(example.title, language),
        points: series(example),
      }),
    ),
  ];
}
