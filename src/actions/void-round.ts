import { changeAssessment } from "#database/queries/assessments.ts";
import { changeRound, lockRoundAlone, tellProgress } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import { roundNumbered, subjectOf, takeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

/** Declares an open or closed round void: it counts nowhere, stays in the trail, and another round may be opened. */
export async function voidRound(
  context: Context,
  input: { readonly assessmentKey: string; readonly round: number; readonly reason: string },
): Promise<void> {
  const { assessmentKey } = input;
  const voidReason = input.reason.trim();
  if (voidReason === "") throw new Refusal("invalid", { field: "reason" });
  await transaction(context.database, async (queries) => {
    const hand = await takeAssessment(context, queries, { assessmentKey, act: "void-round" });
    const round = roundNumbered(hand, input.round);
    await lockRoundAlone(queries, assessmentKey);
    if (round.state !== "open" && round.state !== "closed")
      throw new Refusal("wrong-state", { state: round.state });
    await changeRound(queries, round.key, { state: "void", voidReason });
    const isReleased = hand.rounds.some(({ state }) => state === "released");
    await changeAssessment(queries, hand.assessment, { state: isReleased ? "released" : "put" });
    await tellProgress(queries, assessmentKey);
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "void-round",
      subject: subjectOf(hand, round.number),
      details: { reason: voidReason, was: round.state },
    });
  });
}
