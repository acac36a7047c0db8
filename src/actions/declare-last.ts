import { destroyWorkingRows, vacuumWorkingRows } from "#database/queries/release.ts";
import { changeRound, tellProgress } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import { requireState, roundNumbered, subjectOf, takeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { copyUnderNewNames, hashOfResults, requireLead } from "./release-round.ts";
import { writeTrail } from "./write-trail.ts";

/**
 * Says of the newest round, which was released when more seemed to follow, that it was the last one. What its release as
 * the last one would have done is done now: ballots are copied under new random names, and what joined them to seats goes.
 * @throws Refusal "not-allowed", "wrong-state" where it is not released, not the newest one, or the last one already
 */
export async function declareLast(
  context: Context,
  input: { readonly assessmentKey: string; readonly round: number },
): Promise<void> {
  const { assessmentKey } = input;
  await transaction(context.database, async (queries) => {
    const hand = await takeAssessment(context, queries, { assessmentKey, act: "release-round" });
    await requireLead(context, queries, hand);
    requireState(hand.assessment, "released");
    const round = roundNumbered(hand, input.round);
    const newest = hand.rounds.findLast(({ state }) => state !== "void");
    if (round !== newest || round.state !== "released" || round.last)
      throw new Refusal("wrong-state", { state: round.last ? "last" : round.state });
    await copyUnderNewNames(context, queries, { hand, round });
    await changeRound(queries, round.key, { last: true });
    await destroyWorkingRows(queries, assessmentKey);
    const results = await hashOfResults(queries, round);
    await tellProgress(queries, assessmentKey);
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "release-round",
      subject: subjectOf(hand, round.number),
      details: { results, last: true, declaredLater: true },
    });
  });
  await vacuumWorkingRows(context.database);
}
