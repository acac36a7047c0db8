import { z } from "zod";
import { Decision, Override, TieDecision } from "#record/decision.ts";
import { Identifier } from "#record/identifier.ts";

/** A decision as it was recorded. */
export const DecisionKept = z.object({
  version: z.int().min(1),
  minutes: z.string().nullable(),
  decision: Decision,
});

const minutes = z.string().max(200_000).nullish();

export const NewDecision = z.object({ decision: Decision, minutes });
export const DecisionChange = z.object({
  version: z.int().min(1).optional().describe("The version it is based on; or send If-Match"),
  decision: Decision.optional(),
  minutes,
});

/** A decision about the selection itself; its assessment is the one of the address. */
export const SelectionDecision = z.discriminatedUnion("kind", [
  Override.omit({ assessment: true }),
  TieDecision.omit({ assessment: true }),
]);

/** A scan of a signed decision. */
export const ScanRow = z.object({
  id: z.uuid(),
  decisionId: Identifier,
  name: z.string(),
  mediaType: z.string(),
  public: z.boolean(),
});
export const ScanAttached = z.object({ id: z.uuid() });
