import type { Queries } from "#database/connect.ts";
import { insertHandedIn, lockRoundShared } from "#database/queries/ballots.ts";
import {
  changePaper,
  insertPaperAnswers,
  type PaperRow,
  paperIn,
} from "#database/queries/paper.ts";
import { tellProgress } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import { canonicalBallot } from "#domain/assessment-life/canonical-ballot.ts";
import { subjectOf } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { openRoundOf, type RoundOnPaper } from "./key-paper.ts";
import { Refusal } from "./refusal.ts";
import { inFairOrder } from "./secrecy/fair-order.ts";
import { commitmentOf, printedReceipt } from "./secrecy/receipt.ts";
import { writeTrail } from "./write-trail.ts";

/** How many papers went into the round. */
export interface CountedPapers {
  readonly doubleKeyed: number;
  readonly singleKeyed: number;
}

/**
 * Puts the keyed papers into the open round, each as a ballot that no code opens. Papers keyed by one person only go in
 * where that is asked for, and are marked so for ever. Papers that differ wait until they are settled.
 */
export async function countPapers(
  context: Context,
  input: RoundOnPaper & { readonly withSingleKeyed: boolean },
): Promise<CountedPapers> {
  return transaction(context.database, async (queries) => {
    const { hand, round } = await openRoundOf(context, queries, input);
    await lockRoundShared(queries, hand.assessment.key);
    if (context.clock() > round.closesAt)
      throw new Refusal("round-closed", { closedAt: round.closesAt });
    const states = input.withSingleKeyed ? ["settled", "keyed-once"] : ["settled"];
    const papers = inFairOrder(await paperIn(queries, round.key, states), context.random);
    const ballots = { assessmentKey: hand.assessment.key, round: round.number };
    const questionnaire = hand.assessment.frozenHash ?? "";
    for (const paper of papers) await count(context, queries, { paper, questionnaire, ...ballots });
    const doubleKeyed = papers.filter(({ state }) => state === "settled").length;
    const counted = { doubleKeyed, singleKeyed: papers.length - doubleKeyed };
    await tellProgress(queries, hand.assessment.key);
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "key-paper",
      subject: subjectOf(hand, round.number),
      details: { ...counted },
    });
    return counted;
  });
}

interface PaperToCount {
  readonly paper: PaperRow;
  readonly questionnaire: string;
  readonly assessmentKey: string;
  readonly round: number;
}

async function count(
  { random }: Context,
  queries: Queries,
  { paper, questionnaire, assessmentKey, round }: PaperToCount,
): Promise<void> {
  const { roundKey } = paper;
  const keying = paper.settled ?? paper.first ?? {};
  const origin = paper.settled === null ? "paper-single-keyed" : "paper";
  const ballotKeyId = await insertPaperAnswers(queries, {
    assessmentKey,
    roundKey,
    keying,
    origin,
  });
  const answers = Object.entries(keying).map(([item, scores]) => ({
    item,
    scores: scores ?? {},
    notMyField: scores === null,
    expertise: null,
    reason: null,
  }));
  // Nobody holds the nonce of a paper: its receipt only makes the papers count among the ballots handed in.
  const nonce = Buffer.from(random.bytes(16)).toString("hex");
  const commitment = commitmentOf(nonce, canonicalBallot({ questionnaire, round, answers }));
  const printed = printedReceipt(commitment);
  await insertHandedIn(queries, { ballotKeyId, roundKey, commitment, printed });
  // What was typed stands among the ballots now and nowhere beside a code.
  const typed = { first: null, second: null, settled: null };
  await changePaper(queries, paper.id, { ...typed, state: "counted" });
}
