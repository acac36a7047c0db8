import {
  type AssessmentRow,
  assessmentsOf,
  type RoadmapRow,
  registeredItems,
} from "#database/queries/assessments.ts";
import {
  type FrozenQuestionnaire,
  frozenQuestionnaire,
} from "#domain/assessment-life/frozen-questionnaire.ts";
import { roundRulesOf } from "#domain/assessment-life/round-rules.ts";
import type { Act } from "#domain/committee/permissions.ts";
import type { Text } from "#record/text.ts";
import { seeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { isPermitted } from "./permit.ts";
import { roadmapNamed } from "./roadmap-named.ts";

/** A questionnaire with all that it may be made of. */
export interface QuestionnaireAtDesk {
  readonly assessment: AssessmentRow;
  readonly roadmap: RoadmapRow;
  /** Those of its layer that are in the register. */
  readonly items: readonly { readonly id: string; readonly title: Text }[];
  readonly mayEdit: boolean;
  may(act: Act): boolean;
}

/** @throws Refusal "not-found", "not-allowed" */
export async function readQuestionnaireAtDesk(
  context: Context,
  assessmentKey: string,
): Promise<QuestionnaireAtDesk> {
  const { queries } = context.database;
  const at = { assessmentKey, act: "read-roadmap" } as const;
  const { assessment, roadmap } = await seeAssessment(context, queries, at);
  const may = (act: Act) => isPermitted(context, act, roadmap.id);
  const isDraft = ["draft", "put"].includes(assessment.state) && assessment.frozen === null;
  return {
    assessment,
    roadmap,
    items: await itemsOfLayer(context, roadmap.id, assessment.questionnaire.layer),
    mayEdit: isDraft && may("edit-questionnaire"),
    may,
  };
}

/** What a new assessment of a roadmap may be about and start from. */
export async function readBeginnings(context: Context, name: string) {
  const roadmap = await roadmapNamed(context, name, "edit-questionnaire");
  const { queries } = context.database;
  const register = await registeredItems(queries, roadmap.id);
  return {
    roadmap,
    assessments: await assessmentsOf(queries, roadmap.id),
    itemsOf: (layer: string) =>
      register.flatMap(({ content, state }) =>
        state === "registered" && content.layer === layer ? [content.id] : [],
      ),
  };
}

/** The questionnaire as it would be fixed now, or as it was: what an expert is shown. */
export async function questionnaireAsShown(
  context: Context,
  assessmentKey: string,
): Promise<{ readonly at: AssessmentRow; readonly shown: FrozenQuestionnaire }> {
  const { queries } = context.database;
  const asked = { assessmentKey, act: "read-roadmap" } as const;
  const { assessment, roadmap } = await seeAssessment(context, queries, asked);
  // Written by openRound alone, and held by the database against any change.
  if (assessment.frozen !== null)
    return { at: assessment, shown: assessment.frozen as FrozenQuestionnaire };
  const { id, questionnaire } = assessment;
  const register = await registeredItems(queries, roadmap.id);
  const known = new Set(register.map(({ content }) => content.id));
  const items = questionnaire.items.filter((item) => known.has(item));
  const shown = frozenQuestionnaire({
    roadmap: roadmap.head,
    name: roadmap.name,
    timeZone: roadmap.timeZone,
    id,
    questionnaire: { ...questionnaire, items },
    items: register,
    rules: roundRulesOf(assessment),
  });
  return { at: assessment, shown };
}

async function itemsOfLayer({ database }: Context, roadmapId: string, layer: string) {
  const register = await registeredItems(database.queries, roadmapId);
  return register.flatMap(({ content, state }) =>
    state === "registered" && content.layer === layer
      ? [{ id: content.id, title: content.title }]
      : [],
  );
}
