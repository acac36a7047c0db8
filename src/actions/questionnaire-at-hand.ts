import { readAssessment } from "#database/queries/assessments.ts";
import { questionnaireOfCode, recusedItemsOf } from "#database/queries/invitations.ts";
import type { FrozenQuestionnaire } from "#domain/assessment-life/frozen-questionnaire.ts";
import { frozenOf } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { codeAsTyped } from "./secrecy/code.ts";

/** What a save needs to know of the questionnaire that a code is for. */
export interface QuestionnaireAtHand {
  readonly code: string;
  readonly assessmentKey: string;
  readonly frozen: FrozenQuestionnaire;
  readonly recused: ReadonlySet<string>;
}

/** Frozen questionnaires by their hash: they never change, and every save needs one. */
const READ_BEFORE = new Map<string, FrozenQuestionnaire>();
const MOST_READ_BEFORE = 50;

/** @throws Refusal "unknown-code"; "wrong-state" before the questionnaire opened */
export async function questionnaireAtHand(context: Context): Promise<QuestionnaireAtHand> {
  const { actor, secret, database } = context;
  if (actor.kind !== "expert") throw new Refusal("not-allowed", { act: "ballot" });
  const code = codeAsTyped(actor.code);
  if (code === null) throw new Refusal("unknown-code");
  const found = await questionnaireOfCode(database.queries, secret.hash("seat", code));
  if (found === undefined) throw new Refusal("unknown-code");
  const frozen = await frozenQuestionnaireOf(context, found);
  const isAnonymous = frozen.questionnaire.secrecy === "anonymous";
  const recused = isAnonymous ? await recusedItemsOf(database.queries, [found.seatId]) : new Map();
  const { assessmentKey } = found;
  return { code, assessmentKey, frozen, recused: recused.get(found.seatId) ?? new Set() };
}

async function frozenQuestionnaireOf(
  { database }: Context,
  { assessmentKey, frozenHash }: { assessmentKey: string; frozenHash: string | null },
): Promise<FrozenQuestionnaire> {
  const known = frozenHash === null ? undefined : READ_BEFORE.get(frozenHash);
  if (known !== undefined) return known;
  const row = await readAssessment(database.queries, assessmentKey);
  if (row === undefined) throw new Refusal("unknown-code");
  const frozen = frozenOf(row);
  if (READ_BEFORE.size >= MOST_READ_BEFORE) READ_BEFORE.clear();
  if (frozenHash !== null) READ_BEFORE.set(frozenHash, frozen);
  return frozen;
}
