import type { Queries } from "#database/connect.ts";
import {
  changePaper,
  insertPaper,
  lockPaper,
  type PaperKeying,
  type PaperRow,
} from "#database/queries/paper.ts";
import { type RoundRow, readRound } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import { answerProblems } from "#domain/assessment-life/answer-problems.ts";
import {
  type KeyingDifference,
  keyingDifferences,
} from "#domain/assessment-life/keying-differences.ts";
import {
  type AssessmentAtHand,
  frozenOf,
  roundNumbered,
  subjectOf,
  takeAssessment,
} from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";
import { codeAsTyped, newCode } from "./secrecy/code.ts";
import { writeTrail } from "./write-trail.ts";

const MOST_PAPERS = 10_000;

export interface RoundOnPaper {
  readonly assessmentKey: string;
  readonly round: number;
}

/** Makes one-time codes for paper ballots of an open round: a sheet carries its code and no seat. The codes exist nowhere else. */
export async function issuePaper(
  context: Context,
  input: RoundOnPaper & { readonly count: number },
): Promise<readonly string[]> {
  const { count } = input;
  if (!Number.isInteger(count) || count < 1) throw new Refusal("invalid", { field: "count" });
  if (count > MOST_PAPERS) throw new Refusal("too-large", { most: MOST_PAPERS });
  return transaction(context.database, async (queries) => {
    const { hand, round } = await openRoundOf(context, queries, input);
    const codes = Array.from({ length: count }, () => newCode(context.random));
    const hashed = codes.map((code) => context.secret.hash("paper", code)).sort();
    await insertPaper(
      queries,
      hashed.map((codeHash) => ({ roundKey: round.key, codeHash })),
    );
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "key-paper",
      subject: subjectOf(hand, round.number),
      details: { issued: count },
    });
    return codes;
  });
}

/** What became of a keying. */
export type KeyingOutcome =
  | { readonly state: "keyed-once" }
  | { readonly state: "settled" }
  | { readonly state: "differs"; readonly differences: readonly KeyingDifference[] };

/** Types a paper in: first one person, then another one. Where they agree it is settled. */
export async function keyPaper(
  context: Context,
  input: RoundOnPaper & { readonly code: string; readonly keying: PaperKeying },
): Promise<KeyingOutcome> {
  return transaction(context.database, async (queries) => {
    const { hand, round } = await openRoundOf(context, queries, input);
    const paper = await paperOf(context, queries, { code: input.code, round });
    requireFitting(hand, input.keying);
    const by = userOf(context);
    if (paper.state === "issued") {
      const change = { first: input.keying, firstBy: by, state: "keyed-once" };
      await changePaper(queries, paper.id, change);
      return { state: "keyed-once" };
    }
    if (paper.state !== "keyed-once" || paper.first === null)
      throw new Refusal("wrong-state", { state: paper.state });
    if (paper.firstBy === by)
      throw new Refusal("not-allowed", { act: "key-paper", second: "same" });
    const differences = keyingDifferences(paper.first, input.keying);
    const second = { second: input.keying, secondBy: by };
    if (differences.length > 0) {
      await changePaper(queries, paper.id, { ...second, state: "differs" });
      return { state: "differs", differences };
    }
    await changePaper(queries, paper.id, { ...second, settled: input.keying, state: "settled" });
    return { state: "settled" };
  });
}

/** Settles what two people read differently, with the paper in hand. */
export async function settlePaper(
  context: Context,
  input: RoundOnPaper & { readonly code: string; readonly keying: PaperKeying },
): Promise<void> {
  await transaction(context.database, async (queries) => {
    const { hand, round } = await openRoundOf(context, queries, input);
    const paper = await paperOf(context, queries, { code: input.code, round });
    requireFitting(hand, input.keying);
    if (paper.state !== "differs") throw new Refusal("wrong-state", { state: paper.state });
    await changePaper(queries, paper.id, { settled: input.keying, state: "settled" });
  });
}

/** What two people read differently on a paper, until it is settled; null where they did not. @throws Refusal "unknown-code" */
export async function openPaper(
  context: Context,
  input: RoundOnPaper & { readonly code: string },
): Promise<{
  readonly second: PaperKeying;
  readonly differences: readonly KeyingDifference[];
} | null> {
  return transaction(context.database, async (queries) => {
    const { round } = await openRoundOf(context, queries, input);
    const { state, first, second } = await paperOf(context, queries, { code: input.code, round });
    if (state !== "differs" || first === null || second === null) return null;
    return { second, differences: keyingDifferences(first, second) };
  });
}

/** The open round of an assessment on which the actor may key paper. @throws Refusal "round-closed" */
export async function openRoundOf(
  context: Context,
  queries: Queries,
  { assessmentKey, round: number }: RoundOnPaper,
): Promise<{ readonly hand: AssessmentAtHand; readonly round: RoundRow }> {
  const hand = await takeAssessment(context, queries, { assessmentKey, act: "key-paper" });
  const { key } = roundNumbered(hand, number);
  const round = await readRound(queries, key);
  if (round?.state !== "open") throw new Refusal("round-closed", { closedAt: round?.closedAt });
  return { hand, round };
}

async function paperOf(
  { secret }: Context,
  queries: Queries,
  { code, round }: { readonly code: string; readonly round: RoundRow },
): Promise<PaperRow> {
  const typed = codeAsTyped(code);
  const paper = typed === null ? undefined : await lockPaper(queries, secret.hash("paper", typed));
  if (paper === undefined || paper.roundKey !== round.key) throw new Refusal("unknown-code");
  return paper;
}

function requireFitting({ assessment }: AssessmentAtHand, keying: PaperKeying): void {
  const frozen = frozenOf(assessment);
  const problems = Object.entries(keying).flatMap(([item, scores]) => {
    const answer = { item, scores: scores ?? {}, notMyField: scores === null };
    const found = answerProblems(frozen, { ...answer, expertise: null, reason: null });
    return found.map((problem) => ({ item, ...problem }));
  });
  if (problems.length > 0 || Object.keys(keying).length === 0)
    throw new Refusal("invalid", { problems });
}

function userOf({ actor }: Context): string {
  if (actor.kind === "person" || actor.kind === "token") return actor.userId;
  throw new Refusal("not-allowed", { act: "key-paper" });
}
