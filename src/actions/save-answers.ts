import { type AnswerContent, type CastOutcome, castAnswer } from "#database/queries/cast-answer.ts";
import { type AnswerProblem, answerProblems } from "#domain/assessment-life/answer-problems.ts";
import type { Context } from "./context.ts";
import { type QuestionnaireAtHand, questionnaireAtHand } from "./questionnaire-at-hand.ts";
import { Refusal } from "./refusal.ts";

/** One save of one answer, as the expert's page sends it. */
export interface AnswerToSave extends AnswerContent {
  readonly item: string;
  /** Number of the round that the page was about; an answer to an earlier one never lands in a later one. */
  readonly round: number;
  /** Version that the page was showing; 0 where there was none. */
  readonly basedOn: number;
  /** UUID of this save; sent again it is acknowledged again. */
  readonly saveId: string;
}

/** What became of one save. */
export type SaveOutcome =
  | ({ readonly item: string; readonly saveId: string } & Exclude<
      CastOutcome,
      { outcome: "unknown" }
    >)
  | {
      readonly item: string;
      readonly saveId: string;
      readonly outcome: "invalid";
      readonly problems: readonly AnswerProblem[];
    }
  /** The expert handed in an anonymous ballot, or the code was replaced by another one meanwhile. */
  | { readonly item: string; readonly saveId: string; readonly outcome: "unknown" };

const MOST_AT_ONCE = 1_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Keeps answers one by one, in the order given: each stands or falls alone, and what is told as saved is on the disk.
 * @param known - where it was read for this request already
 * @throws Refusal "unknown-code", "too-large"; everything else is told per answer
 */
export async function saveAnswers(
  context: Context,
  answers: readonly AnswerToSave[],
  known?: QuestionnaireAtHand,
): Promise<readonly SaveOutcome[]> {
  if (answers.length > MOST_AT_ONCE) throw new Refusal("too-large", { most: MOST_AT_ONCE });
  const asked = known ?? (await questionnaireAtHand(context));
  const outcomes: SaveOutcome[] = [];
  for (const answer of answers) {
    const { item, saveId } = answer;
    const problems = problemsOf(answer, asked);
    const outcome =
      problems.length > 0
        ? ({ outcome: "invalid", problems } as const)
        : await cast(context, { ...asked, answer });
    outcomes.push({ item, saveId, ...outcome });
  }
  return outcomes;
}

/** The same for one answer. */
export async function saveAnswer(context: Context, answer: AnswerToSave): Promise<SaveOutcome> {
  const [outcome] = await saveAnswers(context, [answer]);
  if (outcome === undefined) throw new Error("a save had no outcome");
  return outcome;
}

function cast(
  { database, clock, secret }: Context,
  {
    code,
    assessmentKey,
    answer,
  }: Pick<QuestionnaireAtHand, "code" | "assessmentKey"> & { readonly answer: AnswerToSave },
): Promise<CastOutcome> {
  return castAnswer(database.queries, {
    assessmentKey,
    codeHash: secret.hash("ballot", code),
    round: answer.round,
    item: answer.item,
    scores: answer.scores,
    notMyField: answer.notMyField,
    expertise: answer.expertise,
    reason: answer.reason,
    basedOn: answer.basedOn,
    saveId: answer.saveId,
    now: clock(),
    origin: "screen",
  });
}

/** An anonymous ballot cannot be told from others afterwards, so what a seat is recused from never enters it. */
function problemsOf(
  answer: AnswerToSave,
  { frozen, recused }: QuestionnaireAtHand,
): AnswerProblem[] {
  const isShut = frozen.questionnaire.secrecy === "anonymous" && recused.has(answer.item);
  const isMisshapen = !UUID.test(answer.saveId) || !Number.isSafeInteger(answer.basedOn);
  return [
    ...answerProblems(frozen, answer),
    ...(isShut || isMisshapen ? [{ field: "item" } as const] : []),
  ];
}
