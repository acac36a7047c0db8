import { z } from "zod";
import { Citation } from "./basis.ts";
import { FindingCode } from "./finding-code.ts";
import { Identifier } from "./identifier.ts";
import { Day } from "./roadmap.ts";
import { Text } from "./text.ts";

const common = {
  id: Identifier,
  title: Text,
  date: Day.optional(),
  reference: z.string().optional(),
  reason: Text.optional(),
  cites: Citation.optional(),
};

const Vote = z.strictObject({
  for: z.int().min(0),
  against: z.int().min(0),
  abstained: z.int().min(0).default(0),
});

/** A body's act on a stage: it gives an opinion, approves or endorses. */
export const Gate = z.strictObject({
  ...common,
  kind: z.literal("gate"),
  act: z.enum(["mandate", "opinion", "approval", "endorsement"]),
  body: Text,
  stage: Identifier.optional(),
  /** When the vote carries it: more for than against, two thirds of the votes for and against, or none against. */
  rule: z.enum(["majority", "two-thirds", "unanimous"]).optional(),
  /** Fewest seats that must be present. */
  quorum: z.int().min(1).optional(),
  present: z.int().min(0).optional(),
  vote: Vote.optional(),
});
export type Gate = z.infer<typeof Gate>;

/** Candidates that became one item. */
export const Merge = z.strictObject({
  ...common,
  kind: z.literal("merge"),
  from: z.array(Identifier).min(1),
  into: z.array(Identifier).min(1),
});

/** A selection against the ranking, with the dissent beside it. */
export const Override = z.strictObject({
  ...common,
  kind: z.literal("override"),
  assessment: Identifier,
  item: Identifier,
  selected: z.enum(["yes", "no"]),
  proposer: Text,
  reason: Text,
  vote: Vote.optional(),
  minorityReport: Text.optional(),
});
export type Override = z.infer<typeof Override>;

/** How a tie across the cut was settled by the committee. */
export const TieDecision = z.strictObject({
  ...common,
  kind: z.literal("tie"),
  assessment: Identifier,
  selected: z.array(Identifier),
  notSelected: z.array(Identifier),
  vote: Vote.optional(),
});
export type TieDecision = z.infer<typeof TieDecision>;

/** A finding that the committee has seen and accepts, with the reason; it stays listed and no longer stops a build. */
export const Acknowledgement = z.strictObject({
  ...common,
  kind: z.literal("acknowledgement"),
  finding: FindingCode,
  where: z.string().optional(),
  reason: Text,
});

export const Decision = z.discriminatedUnion("kind", [
  Gate,
  Merge,
  Override,
  TieDecision,
  Acknowledgement,
]);
export type Decision = z.infer<typeof Decision>;

export const DecisionFile = z.array(Decision).meta({ title: "decisions.yaml" });
