import { z } from "zod";
import { Citation } from "./basis.ts";
import { Identifier } from "./identifier.ts";
import { Text } from "./text.ts";

/** A measured fact about the country or sector; either one value or parts of a whole. */
export const Indicator = z.strictObject({
  id: Identifier,
  title: Text,
  unit: Text,
  year: z.int(),
  value: z.number().optional(),
  parts: z.array(z.strictObject({ id: Identifier, title: Text, value: z.number() })).default([]),
  cites: Citation.optional(),
});
export type Indicator = z.infer<typeof Indicator>;
export const IndicatorFile = z.array(Indicator).meta({ title: "evidence/indicators.yaml" });

/** A table of trends as a study printed it, with how the study measured. */
export const TrendTable = z.strictObject({
  id: Identifier,
  title: Text,
  cites: Citation.optional(),
  columns: z.array(z.strictObject({ id: Identifier, title: Text, unit: Text.optional() })).min(1),
  rows: z
    .array(
      z.strictObject({ id: Identifier, title: Text, values: z.record(Identifier, z.number()) }),
    )
    .min(1),
  method: z.strictObject({ measures: z.array(Text), steps: z.array(Text) }).optional(),
  notInSource: z.array(Text).default([]),
});
export type TrendTable = z.infer<typeof TrendTable>;
export const TrendFile = z.array(TrendTable).meta({ title: "evidence/trends.yaml" });

/** A named part of a policy: a pillar, goal, measure or mission. */
export const PolicyPart = z.strictObject({
  id: Identifier,
  title: Text,
  under: Text.optional(),
});

/** A policy that the roadmap claims to serve, with the parts that the source names. */
export const Policy = z.strictObject({
  id: Identifier,
  title: Text,
  year: z.int(),
  cites: Citation.optional(),
  parts: z.array(PolicyPart).default([]),
  /** Parts that the source counts and does not name, such as 82 measures. */
  unnamed: z.strictObject({ count: z.int().min(1), what: Text }).optional(),
});
export type Policy = z.infer<typeof Policy>;
export const PolicyFile = z.array(Policy).meta({ title: "evidence/policies.yaml" });
