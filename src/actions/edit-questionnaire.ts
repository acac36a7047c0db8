import type { Queries } from "#database/connect.ts";
import {
  type AssessmentRow,
  changeAssessment,
  insertAssessment,
  readRoadmap,
  registeredItems,
} from "#database/queries/assessments.ts";
import { constraintOf } from "#database/sql-state.ts";
import { transaction } from "#database/transaction.ts";
import type { RoundRules } from "#domain/assessment-life/frozen-questionnaire.ts";
import { AssessmentFile } from "#record/assessment.ts";
import { Identifier } from "#record/identifier.ts";
import { requireState, subjectOf, takeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { problemsOfQuestionnaire } from "./questionnaire-problems.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

const USUAL_RULES: RoundRules = {
  minimumResponse: 5,
  notMyField: true,
  selfRatedExpertise: false,
  reasons: "optional",
  unanimousCells: "withhold",
};

/** A new draft. Where nobody said how secret the ballots are, they are confidential. */
export async function createQuestionnaire(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly id: string;
    /** `assessment.yaml` as parsed from whatever was sent. */
    readonly questionnaire: unknown;
    readonly rules?: Partial<RoundRules>;
  },
): Promise<AssessmentRow> {
  const { roadmapId } = input;
  permit(context, "edit-questionnaire", roadmapId);
  if (!Identifier.safeParse(input.id).success) throw new Refusal("invalid", { field: "id" });
  const rules = validRules({ ...USUAL_RULES, ...input.rules });
  const questionnaire = parsed(input.questionnaire);
  return transaction(context.database, async (queries) => {
    if ((await readRoadmap(queries, roadmapId)) === undefined)
      throw new Refusal("not-found", { what: "roadmap" });
    const row = { roadmapId, id: input.id, questionnaire, ...rules };
    const assessment = await insertAssessment(queries, row).catch(refuseSecond);
    await writeTrail(queries, context, {
      roadmapId,
      act: "edit-questionnaire",
      subject: subjectOf({ assessment }),
      details: { created: true },
    });
    return assessment;
  });
}

/** Changes a draft; one that lay before the steering committee is a draft again, since the opinions were about another text. */
export async function editQuestionnaire(
  context: Context,
  input: {
    readonly assessmentKey: string;
    /** The version that was on the screen. */
    readonly version: number;
    readonly questionnaire?: unknown;
    readonly rules?: Partial<RoundRules>;
  },
): Promise<AssessmentRow> {
  return transaction(context.database, async (queries) => {
    const { assessment } = await takeAssessment(context, queries, {
      assessmentKey: input.assessmentKey,
      act: "edit-questionnaire",
    });
    requireState(assessment, "draft", "put");
    // Before the committee again after a void round: what was fixed at the opening stays so.
    if (assessment.frozen !== null)
      throw new Refusal("wrong-state", { state: assessment.state, fixed: true });
    const changed = await changeAssessment(
      queries,
      { key: assessment.key, version: input.version },
      {
        state: "draft",
        ...validRules(input.rules ?? {}),
        ...(input.questionnaire === undefined
          ? {}
          : { questionnaire: parsed(input.questionnaire) }),
      },
    );
    if (changed === undefined) throw new Refusal("stale", { current: assessment });
    return changed;
  });
}

/** Puts a draft before the steering committee, whose members may then give their opinions. */
export async function putQuestionnaire(
  context: Context,
  { assessmentKey, version }: { readonly assessmentKey: string; readonly version: number },
): Promise<AssessmentRow> {
  return transaction(context.database, async (queries) => {
    const hand = await takeAssessment(context, queries, {
      assessmentKey,
      act: "edit-questionnaire",
    });
    requireState(hand.assessment, "draft");
    await requireAskable(queries, hand);
    const key = { key: assessmentKey, version };
    const put = await changeAssessment(queries, key, { state: "put" });
    if (put === undefined) throw new Refusal("stale", { current: hand.assessment });
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "edit-questionnaire",
      subject: subjectOf(hand),
      details: { put: true },
    });
    return put;
  });
}

/** @throws Refusal "invalid" with every reason why experts cannot be asked this */
export async function requireAskable(
  queries: Queries,
  {
    assessment,
    roadmap,
  }: Pick<Awaited<ReturnType<typeof takeAssessment>>, "assessment" | "roadmap">,
): Promise<void> {
  const items = await registeredItems(queries, roadmap.id);
  const inRegister = items.filter(({ state }) => state === "registered");
  const problems = problemsOfQuestionnaire(assessment, {
    roadmap: roadmap.head,
    items: inRegister.map(({ content }) => content),
  });
  if (problems.length > 0) throw new Refusal("invalid", { problems });
}

function parsed(questionnaire: unknown): AssessmentFile {
  const read = AssessmentFile.safeParse(questionnaire);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => ({ path, message }));
    throw new Refusal("invalid", { problems });
  }
  const { secrecy } = read.data;
  return { ...read.data, secrecy: secrecy === "not-stated" ? "confidential" : secrecy };
}

function validRules<Rules extends Partial<RoundRules>>(rules: Rules): Rules {
  const { minimumResponse: least, reasons, unanimousCells } = rules;
  const wrong = [
    least !== undefined && !(Number.isInteger(least) && least >= 1) ? "minimumResponse" : "",
    reasons !== undefined && !["none", "optional", "asked"].includes(reasons) ? "reasons" : "",
    unanimousCells !== undefined && !["show", "withhold"].includes(unanimousCells)
      ? "unanimousCells"
      : "",
  ].filter((field) => field !== "");
  if (wrong.length > 0) throw new Refusal("invalid", { fields: wrong });
  return rules;
}

function refuseSecond(error: unknown): never {
  if (constraintOf(error) === "assessment_id_once")
    throw new Refusal("already-exists", { what: "assessment" });
  throw error;
}
