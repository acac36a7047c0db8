import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { type Language, pick } from "#wording/language.ts";
import { digits, formatNumber, formatPlace, listOf } from "#wording/numbers.ts";
import { isSelected } from "./final-selection.ts";
import type { TextReference } from "./references-in.ts";
import type { AssessmentResult, ItemResult, Results } from "./results.ts";

/** What references are looked up in, and the language to write in. */
export interface ReferenceContext {
  readonly record: RoadmapRecord;
  readonly results: Results;
  readonly language: Language;
}

/** What a reference stands for, as text in the reader's language; null where it points to nothing. */
export function resolveReference(
  reference: TextReference,
  context: ReferenceContext,
): string | null {
  const [first = "", second = "", third = ""] = reference.target;
  const value = VALUES[reference.kind]?.({ ...context, reference, first, second, third }) ?? null;
  return typeof value === "number" ? formatNumber(value, context.language) : value;
}

interface Lookup extends ReferenceContext {
  readonly reference: TextReference;
  readonly first: string;
  readonly second: string;
  readonly third: string;
}

type Value = string | number | null | undefined;

/** One line per kind of reference: a number is written in the reader's digits, a text stands as it is. */
const VALUES: Readonly<Record<string, (lookup: Lookup) => Value>> = {
  score: (lookup) => itemOf(lookup)?.score,
  rank: (lookup) => placeOf(lookup),
  total: (lookup) => itemOf(lookup)?.totals[lookup.third],
  margin: (lookup) => assessmentOf(lookup)?.cut?.margin,
  experts: (lookup) => assessmentOf(lookup)?.experts ?? assessmentOf(lookup)?.expertsAtLeast,
  count: (lookup) => countOf(lookup),
  indicator: ({ record, first, second }) => {
    const indicator = record.evidence.indicators.find(({ id }) => id === first);
    return second === ""
      ? indicator?.value
      : indicator?.parts.find(({ id }) => id === second)?.value;
  },
  trend: ({ record, first, second, third }) =>
    record.evidence.trends.find(({ id }) => id === first)?.rows.find(({ id }) => id === second)
      ?.values[third],
  period: ({ record, first, language }) =>
    first === "start" || first === "end"
      ? digits(String(record.roadmap.period[first]), language)
      : null,
  horizon: ({ record, first, language }) => {
    const until = record.roadmap.horizons.find(({ id }) => id === first)?.until;
    return until === undefined ? null : digits(String(until), language);
  },
  title: ({ record, first, language }) => {
    const title = record.items.find(({ id }) => id === first)?.title;
    return title === undefined ? null : pick(title, language);
  },
  names: (lookup) => namesOf(lookup),
  claim: (lookup) =>
    itemOf(lookup)?.totals[lookup.third] === undefined ? null : lookup.reference.claim?.words,
};

function assessmentOf({ results, first }: Lookup): AssessmentResult | undefined {
  return results.assessments.find(({ id }) => id === first);
}

function itemOf(lookup: Lookup): ItemResult | undefined {
  return assessmentOf(lookup)?.items.find(({ id }) => id === lookup.second);
}

function placeOf(lookup: Lookup): string | null {
  const item = itemOf(lookup);
  return item === undefined ? null : formatPlace(item.rank, item.tied, lookup.language);
}

function countOf({ record, results, first, second }: Lookup): Value {
  const assessment = results.assessments.find(({ id }) => id === second);
  const policy = record.evidence.policies.find(({ id }) => id === second);
  switch (first) {
    case "items":
      return record.roadmap.layers.some(({ id }) => id === second)
        ? adopted(record, second).length
        : null;
    case "scored":
      return assessment?.items.length;
    case "selected":
      return assessment?.items.filter(isSelected).length;
    case "parts":
      return policy?.parts.length;
    case "unnamed":
      return policy?.unnamed?.count;
    case "seats":
      return seatsOf(record, second);
    default:
      return null;
  }
}

function seatsOf({ roadmap }: RoadmapRecord, committee: string): number | null {
  const found = roadmap.committees.find(({ id }) => id === committee);
  if (found === undefined) return null;
  return found.seatsInAll ?? found.seats.reduce((sum, { count }) => sum + count, 0);
}

function namesOf({ record, results, first, second, language }: Lookup): string | null {
  const selected = results.assessments.find(({ id }) => id === second)?.items.filter(isSelected);
  const items = first === "selected" ? selected : adopted(record, second);
  if ((first !== "selected" && first !== "items") || items === undefined || items.length === 0)
    return null;
  return listOf(
    items.map(({ title }) => pick(title, language)),
    language,
  );
}

/** Items of a layer that are part of the roadmap: not its candidates nor what was considered and left. */
function adopted({ items }: RoadmapRecord, layer: string) {
  return items.filter((item) => item.layer === layer && item.status === "adopted");
}
