import { z } from "zod";
import { Basis, Citation } from "./basis.ts";
import { Identifier } from "./identifier.ts";
import { Day } from "./roadmap.ts";
import { Text } from "./text.ts";

/** The scores an expert may give, lowest to highest, with the words printed beside them. */
export const Scale = z
  .strictObject({
    min: z.number(),
    max: z.number(),
    /** Distance between two neighbouring scores, in points. */
    step: z.number().positive().default(1),
    /** "stated" when the source prints the scale, "inferred" when we read it from the numbers. */
    basis: Basis.default("stated"),
    /** What the labels speak of, such as importance; compared with what each criterion measures. */
    measures: Identifier.optional(),
    labels: z.record(z.string(), Text).default({}),
  })
  .refine((scale) => scale.min < scale.max, "min below max");
export type Scale = z.infer<typeof Scale>;

/** A node of the criteria tree. A leaf is a column that experts score; a node with criteria below it is a group. */
export interface Criterion {
  id: string;
  title: z.infer<typeof Text>;
  /** Weight among its siblings, any positive number; none set means none was declared. */
  weight?: number | undefined;
  /** What it asks about, such as importance or feasibility; children take it over. */
  measures?: string | undefined;
  /** The horizon it asks about. */
  horizon?: string | undefined;
  /** Name of its scale in `scales`; the first scale where left out. */
  scale?: string | undefined;
  criteria: Criterion[];
}

export const Criterion: z.ZodType<Criterion> = z
  .strictObject({
    id: Identifier,
    title: Text,
    weight: z.number().positive().optional(),
    measures: Identifier.optional(),
    horizon: Identifier.optional(),
    scale: Identifier.optional(),
    get criteria() {
      return z.array(Criterion).default([]);
    },
  })
  .meta({ id: "Criterion" });

/** Who is selected: the first so many places, or everyone from a score upwards. */
export const SelectionRule = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("first"), count: z.int().min(1) }),
  z.strictObject({ rule: z.literal("threshold"), score: z.number() }),
]);
export type SelectionRule = z.infer<typeof SelectionRule>;

/** What breaks a tie across the cut; fixed before the round opens. */
export const TieRule = z.discriminatedUnion("rule", [
  z.strictObject({ rule: z.literal("next-criterion"), criterion: Identifier }),
  z.strictObject({ rule: z.literal("lot"), order: z.array(Identifier).min(1), drawn: Day }),
  z.strictObject({ rule: z.literal("committee") }),
]);
export type TieRule = z.infer<typeof TieRule>;

export const Round = z.strictObject({
  id: z.int().min(1),
  title: Text.optional(),
  closed: Day.optional(),
  /** How many experts took part, where the source says so. */
  experts: z.int().min(1).optional(),
  /** How many experts were asked, so that a share of them can be said to have answered. */
  asked: z.int().min(1).optional(),
  /** What was found wrong with the round after it closed, in the words it was told in; the round itself stays as it was. */
  errata: z
    .array(z.strictObject({ date: Day, text: z.string().trim().min(1) }))
    .min(1)
    .optional(),
});
export type Round = z.infer<typeof Round>;

/** When a panel has reached consensus on an item and criterion; fixed before the round opens. */
export const ConsensusRule = z.union([
  /** The interquartile range is at most so many points. */
  z.strictObject({ rule: z.literal("iqr"), atMost: z.number().min(0) }),
  /** At least this share of the scores lies so near the median. */
  z.strictObject({
    rule: z.literal("agreement"),
    share: z.number().min(0).max(1),
    within: z.number().min(0),
  }),
  /** At least this share of the scores is this score or a higher one. */
  z.strictObject({
    rule: z.literal("agreement"),
    share: z.number().min(0).max(1),
    atLeast: z.number(),
  }),
]);
export type ConsensusRule = z.infer<typeof ConsensusRule>;

/** When no further round is asked for: every bound that is stated must hold. Fixed before the first round. */
export const StoppingRule = z
  .strictObject({
    /** Smallest share of experts' scores of items left as they were. */
    unchangedAtLeast: z.number().min(0).max(1).optional(),
    /** Smallest rank correlation of the two orders of items. */
    orderAtLeast: z.number().min(-1).max(1).optional(),
    /** Largest change, on any item, of standard deviation over mean. */
    variationAtMost: z.number().min(0).optional(),
  })
  .refine((rule) => Object.keys(rule).length > 0, "at least one bound");
export type StoppingRule = z.infer<typeof StoppingRule>;

/** How many times as much one criterion counts as another of the same parent, on Saaty's scale. */
const Comparison = z.strictObject({
  criterion: Identifier,
  over: Identifier,
  /** 1 to 9 where `criterion` counts more or the same, 1/9 to 1 where it counts less. */
  times: z
    .number()
    .min(1 / 9)
    .max(9),
});

/** Weights that follow from comparing the criteria of one parent two by two: a decision, so it says whose and when. */
export const PairwiseWeights = z.strictObject({
  /** Id of the criterion whose children were compared; left out for the top of the tree. */
  below: Identifier.optional(),
  by: Text,
  decided: Day,
  /** The entry of decisions.yaml that records it. */
  decision: Identifier.optional(),
  /** Every two siblings once. */
  comparisons: z.array(Comparison).min(1),
});
export type PairwiseWeights = z.infer<typeof PairwiseWeights>;

/** A questionnaire over the items of one layer and how its answers become a selection. */
export const AssessmentFile = z
  .strictObject({
    title: Text,
    layer: Identifier,
    cites: Citation.optional(),
    note: Text.optional(),
    items: z.array(Identifier).min(1),
    criteria: z.array(Criterion).min(1),
    scales: z.record(Identifier, Scale),
    rounds: z
      .array(Round)
      .min(1)
      .default([{ id: 1 }]),
    /** Where weights come from comparisons in pairs instead of `weight`. */
    pairwise: z.array(PairwiseWeights).optional(),
    /** How far weightings near the declared weights leave them, 0–1; 0.25 where the record does not say. */
    weightSpread: z.number().min(0).max(1).optional(),
    selection: SelectionRule.optional(),
    ties: TieRule.optional(),
    consensus: ConsensusRule.optional(),
    stopping: StoppingRule.optional(),
    secrecy: z.enum(["open", "confidential", "anonymous", "not-stated"]).default("not-stated"),
    /** Seed of every random number drawn for this assessment. */
    seed: z.int().min(0).max(0xffffffff).default(20230721),
  })
  .meta({ title: "assessments/<id>/assessment.yaml" });
export type AssessmentFile = z.infer<typeof AssessmentFile>;
