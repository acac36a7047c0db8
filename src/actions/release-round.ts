import { createHash } from "node:crypto";
import type { Queries } from "#database/connect.ts";
import { changeAssessment } from "#database/queries/assessments.ts";
import { destroyWorkingRows, leadsOn, vacuumWorkingRows } from "#database/queries/release.ts";
import { readRoundResults } from "#database/queries/round-results.ts";
import { changeRound, type RoundRow, tellProgress } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import type { Disclosure } from "#domain/publication/disclosure-of-round.ts";
import { canonicalJson } from "#record/canonical-json.ts";
import {
  type AssessmentAtHand,
  requireState,
  roundNumbered,
  subjectOf,
  takeAssessment,
} from "./assessment-at-hand.ts";
import { computeRound, isLarge } from "./compute-round.ts";
import type { Context } from "./context.ts";
import { dayInZone } from "./day-in-zone.ts";
import { roleFor } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { copyForRelease, namesForRelease } from "./release-ballots.ts";
import { reviewOf } from "./review-round.ts";
import { writeTrail } from "./write-trail.ts";

/**
 * Makes the results of a reviewed round visible: the act of the chair, or of the vice-chair to whom the lead was delegated.
 * The last round's release copies the ballots under new random names and destroys what could join them to a seat.
 * @throws Refusal "not-allowed", "wrong-state", "too-few-answered"
 */
export async function releaseRound(
  context: Context,
  input: {
    readonly assessmentKey: string;
    readonly round: number;
    /** As was said when the round opened, where left out. */
    readonly last?: boolean | undefined;
  },
): Promise<Disclosure> {
  const { assessmentKey } = input;
  const released = await transaction(context.database, async (queries) => {
    const hand = await takeAssessment(context, queries, { assessmentKey, act: "release-round" });
    await requireLead(context, queries, hand);
    requireState(hand.assessment, "reviewed");
    const round = roundNumbered(hand, input.round);
    const { answered, minimumResponse, enough, disclosure } = await reviewOf(
      queries,
      hand,
      round.number,
    );
    if (!enough) throw new Refusal("too-few-answered", { answered, least: minimumResponse });
    const last = input.last ?? round.last;
    await publish(context, queries, { hand, round, last });
    const hash = await hashOfResults(queries, round);
    await tellProgress(queries, assessmentKey);
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "release-round",
      subject: subjectOf(hand, round.number),
      details: { answered, results: hash, heldBack: disclosure.heldBack.length, last },
    });
    return { disclosure, last };
  });
  if (released.last) await vacuumWorkingRows(context.database);
  return released.disclosure;
}

interface ToPublish {
  readonly hand: AssessmentAtHand;
  readonly round: RoundRow;
  readonly last: boolean;
}

async function publish(
  context: Context,
  queries: Queries,
  { hand, round, last }: ToPublish,
): Promise<void> {
  if (last) await copyUnderNewNames(context, queries, { hand, round });
  const releasedAt = context.clock();
  await changeRound(queries, round.key, { state: "released", releasedAt, last });
  await changeAssessment(queries, hand.assessment, { state: "released" });
  if (last) await destroyWorkingRows(queries, hand.assessment.key);
}

/** Copies the ballots of every round out under new random names, and counts the last one under them. */
export async function copyUnderNewNames(
  context: Context,
  queries: Queries,
  { hand, round }: Omit<ToPublish, "last">,
): Promise<void> {
  const names = await namesForRelease(context, queries, hand);
  // Once more under the names that stay, so that whoever counts the released ballots draws the same panels.
  if (!(await isLarge(queries, { ...hand, round })))
    await computeRound(context, queries, { ...hand, round, names, depth: "at-once" });
  await copyForRelease(context, queries, { hand, names });
}

/** SHA-256 of the results of a round as members see them, for the trail. */
export async function hashOfResults(queries: Queries, { key }: RoundRow): Promise<string> {
  const results = await readRoundResults(queries, key, "without-recused");
  return createHash("sha256").update(canonicalJson(results?.results)).digest("hex");
}

/** A vice-chair leads only while the chair has handed the lead over. */
export async function requireLead(
  context: Context,
  queries: Queries,
  { roadmap }: AssessmentAtHand,
): Promise<void> {
  if (roleFor(context, "release-round", roadmap.id) !== "vice-chair") return;
  const { actor } = context;
  const roles = actor.kind === "person" || actor.kind === "token" ? actor.roles : [];
  const today = dayInZone(context.clock(), roadmap.timeZone);
  for (const { role, seatId } of roles)
    if (role === "vice-chair" && seatId !== null && (await leadsOn(queries, seatId, today))) return;
  throw new Refusal("not-allowed", { act: "release-round", delegation: "none" });
}
