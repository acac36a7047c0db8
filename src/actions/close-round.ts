import type { Queries } from "#database/connect.ts";
import { changeAssessment } from "#database/queries/assessments.ts";
import { handedInKeys, keepReceipts } from "#database/queries/ballots.ts";
import { GRACE_SECONDS } from "#database/queries/cast-answer.ts";
import { eraseSealedKeys, invitationsOf } from "#database/queries/invitations.ts";
import {
  changeRound,
  lockRoundAlone,
  type RoundRow,
  readRound,
  roundsDue,
  tellProgress,
} from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import {
  type AssessmentAtHand,
  roundNumbered,
  subjectOf,
  takeAssessment,
} from "./assessment-at-hand.ts";
import { type ComputedRound, computeRound } from "./compute-round.ts";
import type { Context } from "./context.ts";
import { recoverParticipation } from "./note-participation.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

interface RoundToClose {
  readonly assessmentKey: string;
  readonly round: number;
}

/**
 * Closes a round for good and computes its results, which nobody sees before the release. Waits for the saves that are
 * under way; of several people who close at once one does, and the others are told that it is closed.
 * @throws Refusal "round-closed", "not-found", "not-allowed"
 */
export async function closeRound(context: Context, input: RoundToClose): Promise<ComputedRound> {
  const { assessmentKey } = input;
  const closed = await transaction(context.database, async (queries) => {
    const hand = await takeAssessment(context, queries, { assessmentKey, act: "close-round" });
    const round = await shut(context, queries, { hand, round: roundNumbered(hand, input.round) });
    return { ...hand, round };
  });
  // Apart from the closing, so that a round is closed even where counting it fails; recompute counts it again.
  return computeRound(context, context.database.queries, { ...closed, depth: "at-once" });
}

/** Closes every round whose time and grace are over. @returns those that this call closed */
export async function closeDueRounds(context: Context): Promise<readonly RoundToClose[]> {
  const due = await roundsDue(
    context.database.queries,
    new Date(context.clock().getTime() - GRACE_SECONDS * 1_000),
  );
  const closed: RoundToClose[] = [];
  for (const { assessmentKey, number: round } of due) {
    try {
      await closeRound(context, { assessmentKey, round });
      closed.push({ assessmentKey, round });
    } catch (error) {
      // Somebody else closed it first, here or in another process.
      if (!(error instanceof Refusal && error.code === "round-closed")) throw error;
    }
  }
  return closed;
}

async function shut(
  context: Context,
  queries: Queries,
  { hand, round }: { readonly hand: AssessmentAtHand; readonly round: RoundRow },
): Promise<RoundRow> {
  await lockRoundAlone(queries, hand.assessment.key);
  const now = await readRound(queries, round.key);
  if (now?.state !== "open")
    throw new Refusal("round-closed", { closedAt: now?.closedAt ?? null, state: now?.state });
  const { key, questionnaire, version } = hand.assessment;
  const handedIn = await handedInKeys(queries, round.key);
  const invitations = await invitationsOf(queries, key);
  const roundNumber = round.number;
  await recoverParticipation(context, queries, { roundNumber, invitations, handedIn });
  if (questionnaire.secrecy === "anonymous") await eraseSealedKeys(queries, { assessmentKey: key });
  const closedAt = context.clock();
  await changeRound(queries, round.key, { state: "closed", closedAt });
  await changeAssessment(queries, { key, version }, { state: "closed" });
  await keepReceipts(queries, round.key);
  await tellProgress(queries, key);
  await writeTrail(queries, context, {
    roadmapId: hand.roadmap.id,
    act: "close-round",
    subject: subjectOf(hand, roundNumber),
    details: { asked: round.asked, handedIn: handedIn.size },
  });
  return { ...round, state: "closed", closedAt };
}
