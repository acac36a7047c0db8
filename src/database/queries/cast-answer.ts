import { sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";

/** What an expert says about one item. */
export interface AnswerContent {
  /** Criterion id → points on its scale; empty where the item is not the expert's field. */
  readonly scores: Readonly<Record<string, number>>;
  readonly notMyField: boolean;
  readonly expertise: number | null;
  readonly reason: string | null;
}

/** One save of one answer. */
export interface AnswerToCast extends AnswerContent {
  /** The assessment that the code is for. */
  readonly assessmentKey: string;
  /** The code of the ballot as its table knows it, never the code itself. */
  readonly codeHash: string;
  readonly round: number;
  readonly item: string;
  /** The version that the expert saw; 0 where there was none. */
  readonly basedOn: number;
  /** Chosen by whoever saves; the same save may arrive again. */
  readonly saveId: string;
  /** The server's time; the expert's clock decides nothing. */
  readonly now: Date;
  readonly origin: "screen" | "paper" | "paper-single-keyed";
}

/** What became of a save; everything but a conflict, a closed round and an unknown code is kept by the database for good. */
export type CastOutcome =
  | { readonly outcome: "saved"; readonly version: number; readonly late: boolean }
  /** The same save had arrived before. */
  | { readonly outcome: "repeated"; readonly version: number; readonly late: boolean }
  /** Somebody with the same code saved something else since: the person chooses. */
  | { readonly outcome: "conflict"; readonly version: number; readonly current: AnswerContent }
  | { readonly outcome: "closed"; readonly closedAt: Date }
  | { readonly outcome: "unknown" };

/** A save in flight when the round closes still counts, and is told so. */
export const GRACE_SECONDS = 5;

/** What the function in the database gives back. */
type Told =
  | Exclude<CastOutcome, { outcome: "closed" }>
  | { readonly outcome: "closed"; readonly closesAt: string };

/** Keeps one answer: one round trip, one commit; the last argument takes the lock that closing takes, before anything is looked at. */
export async function castAnswer(queries: Queries, cast: AnswerToCast): Promise<CastOutcome> {
  const { rows } = await queries.execute<{ told: Told }>(sql`
    select cast_answer(${cast.assessmentKey}::uuid, ${cast.codeHash}, ${cast.round}, ${cast.item},
      ${JSON.stringify(cast.scores)}::jsonb, ${cast.notMyField}, ${cast.expertise}, ${cast.reason}, ${cast.basedOn}, ${cast.saveId}::uuid,
      ${cast.now.toISOString()}::timestamptz, make_interval(secs => ${GRACE_SECONDS}), ${cast.origin},
      pg_advisory_xact_lock_shared(save_lock(${cast.assessmentKey}::uuid, save_lane(${cast.codeHash}))) is not null) as told`);
  const [row] = rows;
  if (row === undefined) throw new Error("cast_answer gave no row");
  const { told } = row;
  return told.outcome === "closed"
    ? { outcome: "closed", closedAt: new Date(told.closesAt) }
    : told;
}
