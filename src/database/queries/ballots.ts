import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { assessment, round } from "../tables/assessments.ts";
import { answer, ballotKey, handedIn, receipt } from "../tables/ballots.ts";

/** One answer of a ballot, with the version that a change of it must be based on. */
export interface KeptAnswer {
  readonly item: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly notMyField: boolean;
  readonly expertise: number | null;
  readonly reason: string | null;
  readonly version: number;
}

/** The ballot key that a code opens. */
export async function ballotKeyByCode(queries: Queries, codeHash: string) {
  const [row] = await queries
    .select({ id: ballotKey.id, assessmentKey: ballotKey.assessmentKey })
    .from(ballotKey)
    .where(eq(ballotKey.codeHash, codeHash));
  return row;
}

/** Waits until no save under the ballot's code is under way, and holds back new ones, and a closing, until the transaction ends. */
export async function lockBallotAlone(queries: Queries, ballotKeyId: string): Promise<void> {
  await queries.execute(sql`
    select pg_advisory_xact_lock(save_lock(assessment_key, save_lane(code_hash))) from ballot_key
     where id = ${ballotKeyId} and code_hash is not null`);
}

/** Holds the round of an assessment open until the transaction ends, as a save does. */
export async function lockRoundShared(queries: Queries, assessmentKey: string): Promise<void> {
  await queries.execute(
    sql`select pg_advisory_xact_lock_shared(save_lock(${assessmentKey}::uuid, 0))`,
  );
}

export function answersOf(
  queries: Queries,
  ballotKeyId: string,
  roundKey: string,
): Promise<KeptAnswer[]> {
  return queries
    .select({
      item: answer.itemId,
      scores: answer.scores,
      notMyField: answer.notMyField,
      expertise: answer.expertise,
      reason: answer.reason,
      version: answer.version,
    })
    .from(answer)
    .where(and(eq(answer.ballotKeyId, ballotKeyId), eq(answer.roundKey, roundKey)))
    .orderBy(answer.itemId);
}

export interface HandedIn {
  readonly ballotKeyId: string;
  readonly roundKey: string;
  readonly commitment: string;
  readonly printed: string;
}

/** Keeps what a ballot's receipt proves; a ballot handed in again has a new one. */
export async function insertHandedIn(queries: Queries, row: HandedIn): Promise<void> {
  const { commitment, printed } = row;
  await queries
    .insert(handedIn)
    .values(row)
    .onConflictDoUpdate({
      target: [handedIn.ballotKeyId, handedIn.roundKey],
      set: { commitment, printed },
    });
}

export async function handedInOf(
  queries: Queries,
  ballotKeyId: string,
  roundKey: string,
): Promise<Pick<HandedIn, "commitment" | "printed"> | undefined> {
  const [row] = await queries
    .select({ commitment: handedIn.commitment, printed: handedIn.printed })
    .from(handedIn)
    .where(and(eq(handedIn.ballotKeyId, ballotKeyId), eq(handedIn.roundKey, roundKey)));
  return row;
}

/** An anonymous ballot that was handed in is opened by no code any more. */
export async function spendBallotKey(queries: Queries, ballotKeyId: string): Promise<void> {
  await queries.update(ballotKey).set({ codeHash: null }).where(eq(ballotKey.id, ballotKeyId));
}

/** Every ballot of the round that was handed in. */
export async function handedInKeys(queries: Queries, roundKey: string): Promise<Set<string>> {
  const rows = await queries
    .select({ id: handedIn.ballotKeyId })
    .from(handedIn)
    .where(eq(handedIn.roundKey, roundKey));
  return new Set(rows.map(({ id }) => id));
}

/** Copies the commitments of a round to where receipts are checked for ever, in sorted order. */
export async function keepReceipts(queries: Queries, roundKey: string): Promise<void> {
  await queries.execute(sql`
    insert into receipt (round_key, commitment, printed)
    select round_key, commitment, printed from handed_in where round_key = ${roundKey} order by commitment`);
}

/** Where a receipt is found: among those of closed rounds, else among the ballots handed in so far. */
export async function findReceipt(queries: Queries, printed: string) {
  const counted = await queries
    .select({
      commitment: receipt.commitment,
      roundNumber: round.number,
      state: round.state,
      assessmentKey: assessment.key,
    })
    .from(receipt)
    .innerJoin(round, eq(round.key, receipt.roundKey))
    .innerJoin(assessment, eq(assessment.key, round.assessmentKey))
    .where(eq(receipt.printed, printed));
  if (counted.length > 0) return counted;
  return queries
    .select({
      commitment: handedIn.commitment,
      roundNumber: round.number,
      state: round.state,
      assessmentKey: assessment.key,
    })
    .from(handedIn)
    .innerJoin(round, eq(round.key, handedIn.roundKey))
    .innerJoin(assessment, eq(assessment.key, round.assessmentKey))
    .where(and(eq(handedIn.printed, printed), eq(round.state, "open")));
}

/** Answers of a round that came with a reason, without any hint of whose they are. */
export function reasonsIn(
  queries: Queries,
  roundKey: string,
): Promise<Pick<KeptAnswer, "item" | "scores" | "reason">[]> {
  return queries
    .select({ item: answer.itemId, scores: answer.scores, reason: answer.reason })
    .from(answer)
    .where(and(eq(answer.roundKey, roundKey), isNotNull(answer.reason)))
    .orderBy(answer.itemId, sql`md5(${answer.reason})`);
}
