import type { Queries } from "#database/connect.ts";
import {
  answersOf,
  insertHandedIn,
  lockBallotAlone,
  spendBallotKey,
} from "#database/queries/ballots.ts";
import { GRACE_SECONDS } from "#database/queries/cast-answer.ts";
import { type RoundRow, readRound, tellProgress } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import { canonicalBallot } from "#domain/assessment-life/canonical-ballot.ts";
import type { Context } from "./context.ts";
import { type ExpertAtHand, takeExpert } from "./expert-at-hand.ts";
import { noteParticipation } from "./note-participation.ts";
import { Refusal } from "./refusal.ts";
import { commitmentOf, isNonce, printedReceipt } from "./secrecy/receipt.ts";

/** What an expert keeps: with nonce and ballot anybody can compute the commitment, with the printed receipt find it. */
export interface Receipt {
  /** Three groups of four characters. */
  readonly printed: string;
  readonly commitment: string;
  readonly nonce: string;
  /** The text that the commitment was made over, after the nonce and a line feed. */
  readonly ballot: string;
  readonly handedInAt: Date;
  /** After the announced closing, within the grace. */
  readonly late: boolean;
}

/**
 * Hands in what the expert has saved so far. A confidential ballot may be changed and handed in again until closing, an
 * anonymous one is final.
 * @throws Refusal "unknown-code", "round-closed", "already-handed-in", "wrong-state", "invalid"
 */
export async function handIn(
  context: Context,
  input: {
    readonly round: number;
    /** 32 hexadecimal digits of the expert's browser; made here where there is no script. */
    readonly nonce?: string | undefined;
  },
): Promise<Receipt> {
  const nonce = input.nonce ?? Buffer.from(context.random.bytes(16)).toString("hex");
  if (!isNonce(nonce)) throw new Refusal("invalid", { field: "nonce" });
  const { receipt, expert } = await transaction(context.database, async (queries) => {
    const expert = await takeExpert(context, queries);
    const round = expert.rounds.find(({ number }) => number === input.round);
    if (round === undefined) throw new Refusal("not-found", { what: "round" });
    const receipt = await sign(context, queries, { expert, round, nonce });
    await tellProgress(queries, expert.assessment.key);
    return { receipt, expert };
  });
  noteParticipation(context, {
    invitationId: expert.invitation.id,
    roundNumber: input.round,
    isAnonymous: expert.assessment.questionnaire.secrecy === "anonymous",
  });
  return receipt;
}

interface ToSign {
  readonly expert: ExpertAtHand;
  readonly round: RoundRow;
  readonly nonce: string;
}

async function sign(
  context: Context,
  queries: Queries,
  { expert, round: { key: roundKey, number }, nonce }: ToSign,
): Promise<Receipt> {
  const { assessment } = expert;
  if (expert.ballotKeyId === null) throw new Refusal("already-handed-in");
  await lockBallotAlone(queries, expert.ballotKeyId);
  // Both may have changed while this waited for the lock.
  const { ballotKeyId } = await takeExpert(context, queries);
  if (ballotKeyId === null) throw new Refusal("already-handed-in");
  const now = context.clock();
  const late = requireOpen(await readRound(queries, roundKey), now);
  const answers = await answersOf(queries, ballotKeyId, roundKey);
  if (answers.length === 0) throw new Refusal("too-few-answered", { answered: 0, least: 1 });
  const questionnaire = assessment.frozenHash ?? "";
  const ballot = canonicalBallot({ questionnaire, round: number, answers });
  const commitment = commitmentOf(nonce, ballot);
  const printed = printedReceipt(commitment);
  await insertHandedIn(queries, { ballotKeyId, roundKey, commitment, printed });
  if (assessment.questionnaire.secrecy === "anonymous") await spendBallotKey(queries, ballotKeyId);
  return { printed, commitment, nonce, ballot, handedInAt: now, late };
}

/** @returns whether the closing has passed, within the grace */
function requireOpen(round: RoundRow | undefined, now: Date): boolean {
  const closesAt = round?.closesAt ?? now;
  const isOver = now.getTime() > closesAt.getTime() + GRACE_SECONDS * 1_000;
  if (round?.state !== "open" || isOver) throw new Refusal("round-closed", { closedAt: closesAt });
  if (now < round.opensAt) throw new Refusal("wrong-state", { state: "not-open-yet" });
  return now > closesAt;
}
