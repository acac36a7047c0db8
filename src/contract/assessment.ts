import { z } from "zod";
import { AssessmentFile } from "#record/assessment.ts";
import { Identifier } from "#record/identifier.ts";

/** Where a questionnaire stands. */
const AssessmentState = z.enum([
  "draft",
  "put",
  "open",
  "closed",
  "reviewed",
  "released",
  "decided",
]);

/** An assessment in a list. */
export const AssessmentRow = z.object({
  key: z.uuid(),
  id: Identifier,
  state: AssessmentState,
  version: z.int().min(1),
  /** SHA-256 of the questionnaire as it was opened. */
  frozenHash: z.string().nullable(),
});

/** What is fixed at the opening beside the questionnaire. */
const Rules = z.object({
  minimumResponse: z.int().min(1).describe("Fewest ballots for a release"),
  notMyField: z.boolean(),
  selfRatedExpertise: z.boolean(),
  reasons: z.enum(["none", "optional", "asked"]),
  unanimousCells: z.enum(["show", "withhold"]).describe("What becomes of a cell where all agree"),
});

/** An assessment with its questionnaire, as `assessment.yaml` holds it. */
export const AssessmentWhole = AssessmentRow.extend({ questionnaire: AssessmentFile });

/** A change of a questionnaire that is still a draft. */
export const QuestionnaireChange = z.object({
  version: z
    .int()
    .min(1)
    .optional()
    .describe("The version the change is based on; or send If-Match"),
  questionnaire: AssessmentFile.optional().describe("The whole `assessment.yaml` as an object"),
  rules: Rules.partial().optional(),
});

export const NewQuestionnaire = z.object({
  id: Identifier,
  questionnaire: AssessmentFile.describe("The whole `assessment.yaml` as an object"),
  rules: Rules.partial().optional(),
});
