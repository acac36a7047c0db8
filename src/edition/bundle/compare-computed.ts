import type { EditionSince } from "#results/difference/edition-since.ts";
import type { AssessmentResult, Finding, Results } from "#results/results.ts";
import { firstDifference, type ValueDifference } from "./first-difference.ts";

/** Results and findings as they were published, or as they come out again. */
export interface ComputedNumbers {
  readonly results: Results;
  readonly findings: readonly Finding[];
  /** What changed since the edition before, where the bundle says it; it does not hold that edition, so nothing comes out again. */
  readonly since?: EditionSince | undefined;
}

/** A field that a bundle without ballots cannot recompute. */
export interface NotRecomputed {
  readonly assessment: string;
  readonly field: string;
}

export interface ComparedNumbers {
  /** The first number that came out otherwise; null where all that can be recomputed agree. */
  readonly difference: ValueDifference | null;
  readonly notRecomputed: readonly NotRecomputed[];
}

/** Fields whose value itself depends on the form in which the scores are there, beside those that are null without ballots. */
const BY_FORM = ["rounds", "betweenRounds", "panel", "firmness"];
/** What only says how the others were computed. */
const ABOUT = ["source", "parameters", "notComputed"];

/**
 * Compares what was published with what comes out of the record again. Where the scores of an assessment are there in a
 * lesser form than they were, what needs the ballots is named instead of compared; everything else must agree.
 */
export function compareComputed(
  published: ComputedNumbers,
  recomputed: ComputedNumbers,
): ComparedNumbers {
  const notRecomputed: NotRecomputed[] = [];
  const pairs = published.results.assessments.map((assessment, index) => {
    const again = recomputed.results.assessments[index];
    if (again === undefined || again.source === assessment.source) return null;
    const fields = new Set([...BY_FORM, ...fieldsOfBallots(again)]);
    for (const field of differingFields(assessment, again, fields))
      notRecomputed.push({ assessment: assessment.id, field });
    return { prefix: `results.assessments[${index}]`, fields: new Set([...ABOUT, ...fields]) };
  });
  const lesser = pairs.filter((pair) => pair !== null);
  const places = new Set(lesser.map(({ prefix }) => prefix));
  const isExcused = (path: string) =>
    lesser.some(({ prefix, fields }) => path.startsWith(`${prefix}.`) && isOf(fields, path)) ||
    (places.size > 0 && path.startsWith("findings"));
  const { since, ...own } = published;
  if (since !== undefined) notRecomputed.push({ assessment: "", field: "since" });
  const difference = firstDifference(own, recomputed, isExcused);
  if (places.size > 0 && firstDifference(published.findings, recomputed.findings) !== null)
    notRecomputed.push({ assessment: "", field: "findings" });
  return { difference, notRecomputed };
}

/** What the results themselves say they lack for want of ballots. */
function fieldsOfBallots({ notComputed }: AssessmentResult): readonly string[] {
  return notComputed
    .filter(({ reason }) => reason === "no-ballots" || reason === "one-round")
    .map(({ field }) => field);
}

/** Fields of an assessment, or of its items, that stand on the way. */
function isOf(fields: ReadonlySet<string>, path: string): boolean {
  const steps = path.split(/[.[\]]+/);
  return steps.some((step) => fields.has(step)) || path.endsWith("cut.sentence");
}

function differingFields(
  published: AssessmentResult,
  recomputed: AssessmentResult,
  fields: ReadonlySet<string>,
): readonly string[] {
  return [...fields].filter((field) => {
    const pick = ({ items, ...rest }: AssessmentResult) => [
      field in rest ? rest[field as keyof typeof rest] : null,
      items.map((item) => (field in item ? item[field as keyof typeof item] : null)),
    ];
    return firstDifference(pick(published), pick(recomputed)) !== null;
  });
}
