import { and, eq, lt, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { assessment, erratum, round } from "../tables/assessments.ts";

export type RoundRow = typeof round.$inferSelect;

export async function insertRound(
  queries: Queries,
  row: typeof round.$inferInsert,
): Promise<RoundRow> {
  const [made] = await queries.insert(round).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for a new round");
  return made;
}

/** All rounds of an assessment, the first one first. */
export function roundsOfAssessment(queries: Queries, assessmentKey: string): Promise<RoundRow[]> {
  return queries
    .select()
    .from(round)
    .where(eq(round.assessmentKey, assessmentKey))
    .orderBy(round.number);
}

export async function readRound(queries: Queries, key: string): Promise<RoundRow | undefined> {
  const [row] = await queries.select().from(round).where(eq(round.key, key));
  return row;
}

export async function changeRound(
  queries: Queries,
  key: string,
  change: Partial<typeof round.$inferInsert>,
): Promise<void> {
  await queries.update(round).set(change).where(eq(round.key, key));
}

/** Waits until no save is under way in an assessment and holds every new one back until the transaction ends. */
export async function lockRoundAlone(queries: Queries, assessmentKey: string): Promise<void> {
  await queries.execute(
    sql`select pg_advisory_xact_lock(save_lock(${assessmentKey}::uuid, lane)) from generate_series(0, 15) lane`,
  );
}

/** Open rounds whose grace was over at an instant. */
export function roundsDue(queries: Queries, closedBefore: Date) {
  return queries
    .select({ assessmentKey: round.assessmentKey, number: round.number })
    .from(round)
    .innerJoin(assessment, eq(assessment.key, round.assessmentKey))
    .where(and(eq(round.state, "open"), lt(round.closesAt, closedBefore)));
}

export async function insertErratum(
  queries: Queries,
  row: typeof erratum.$inferInsert,
): Promise<void> {
  await queries.insert(erratum).values(row);
}

export function errataOf(queries: Queries, roundKey: string) {
  return queries
    .select({ text: erratum.text, at: erratum.at })
    .from(erratum)
    .where(eq(erratum.roundKey, roundKey))
    .orderBy(erratum.at);
}

/** Tells every process that somebody answered, or that a round opened, closed or was released. Heard after the commit. */
export async function tellProgress(queries: Queries, assessmentKey: string): Promise<void> {
  await queries.execute(sql`select pg_notify('progress', ${assessmentKey})`);
}
