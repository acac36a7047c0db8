import type { FindingCode } from "#record/finding-code.ts";
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
const BY_FORM = ["rounds", "betweenRounds", "panel", "firmness", "cut.sentence"];
/** What only says how the others were computed: which form the scores have, and how often panels were drawn or shuffled. */
const ABOUT = [
  "source",
  "notComputed",
  ...["omissions", "panels", "permutations", "permutationsPerCriterion"].map(
    (name) => `parameters.${name}`,
  ),
];
/** Findings about who answered how. Every other comes out of counts and sums too, and must agree. */
const OF_BALLOTS: readonly FindingCode[] = [
  "no-consensus",
  "one-group-decides",
  "rounds-differ-in-who",
];

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
    return {
      prefix: `results.assessments[${index}]`,
      place: `assessments/${assessment.id}`,
      fields: new Set([...ABOUT, ...fields]),
    };
  });
  const lesser = pairs.filter((pair) => pair !== null);
  const isExcused = (path: string) =>
    lesser.some(({ prefix, fields }) => path.startsWith(`${prefix}.`) && isOf(fields, path));
  const { since, ...own } = published;
  if (since !== undefined) notRecomputed.push({ assessment: "", field: "since" });
  const restsOnBallots = ({ code, where }: Finding) =>
    OF_BALLOTS.includes(code) && lesser.some(({ place }) => place === where);
  const findings = alignedFindings(published.findings, recomputed.findings, restsOnBallots);
  const difference = firstDifference(own, { ...recomputed, findings }, isExcused);
  // Even where none is published: somebody may have taken them out.
  if (lesser.length > 0) notRecomputed.push({ assessment: "", field: "findings" });
  return { difference, notRecomputed };
}

/** The findings as they come out again, with those that rest on ballots where they were published. */
function alignedFindings(
  published: readonly Finding[],
  recomputed: readonly Finding[],
  restsOnBallots: (finding: Finding) => boolean,
): readonly (Finding | undefined)[] {
  const again = recomputed.filter((finding) => !restsOnBallots(finding));
  const next = again.values();
  const aligned = published.map((finding) =>
    restsOnBallots(finding) ? finding : next.next().value,
  );
  return [...aligned, ...next];
}

/** What the results themselves say they lack for want of ballots; part of a field of `BY_FORM` is named with it. */
function fieldsOfBallots({ notComputed }: AssessmentResult): readonly string[] {
  return notComputed
    .filter(({ reason }) => reason === "no-ballots" || reason === "one-round")
    .map(({ field }) => field)
    .filter((field) => !field.includes("."));
}

/** Whether a place in the results is within one of these fields of an assessment, or of an item of it. */
function isOf(fields: ReadonlySet<string>, path: string): boolean {
  const [, , , ...steps] = path.split(/\]?[.[]|\]/);
  const [field, within] = steps[0] === "items" ? steps.slice(2) : steps;
  return fields.has(field ?? "") || fields.has(`${field}.${within}`);
}

function differingFields(
  published: AssessmentResult,
  recomputed: AssessmentResult,
  fields: ReadonlySet<string>,
): readonly string[] {
  return [...fields].filter((field) => {
    const pick = (result: AssessmentResult) => [
      valueAt(result, field),
      result.items.map((item) => valueAt(item, field)),
    ];
    return firstDifference(pick(published), pick(recomputed)) !== null;
  });
}

function valueAt(holder: object, field: string): unknown {
  return field
    .split(".")
    .reduce<unknown>((value, step) => new Map(Object.entries(value ?? {})).get(step), holder);
}
