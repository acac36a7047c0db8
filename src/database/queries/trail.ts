import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { trail } from "../tables/publications.ts";

/** One decisive act as the trail keeps it. */
export type TrailRow = typeof trail.$inferSelect;

/** Any number will do, as long as no other part of Phlov locks the same one. */
const LOCK = 4_780_010;

/** The last row, under a lock that lets nobody else write one before the transaction ends. */
export async function lastOfTrail(
  queries: Queries,
): Promise<Pick<TrailRow, "sequence" | "hash"> | undefined> {
  await queries.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
  const [last] = await queries
    .select({ sequence: trail.sequence, hash: trail.hash })
    .from(trail)
    .orderBy(desc(trail.sequence))
    .limit(1);
  return last;
}

export async function addToTrail(queries: Queries, row: TrailRow): Promise<void> {
  await queries.insert(trail).values(row);
}

/** Whether any of some acts was done on a roadmap after the last time that another one was. */
export async function actedSince(
  queries: Queries,
  of: { readonly roadmapId: string; readonly last: string; readonly acts: readonly string[] },
): Promise<boolean> {
  const { roadmapId, last, acts } = of;
  const since = sql`(select coalesce(max(t.sequence), 0) from trail t where t.roadmap_id = ${roadmapId} and t.act = ${last})`;
  const rows = await queries
    .select({ sequence: trail.sequence })
    .from(trail)
    .where(
      and(eq(trail.roadmapId, roadmapId), gt(trail.sequence, since), inArray(trail.act, [...acts])),
    )
    .limit(1);
  return rows.length > 0;
}

/** Acts on one roadmap after a number, oldest first. */
export function trailOfRoadmap(
  queries: Queries,
  of: { readonly roadmapId: string; readonly after: number; readonly limit: number },
): Promise<TrailRow[]> {
  return queries
    .select()
    .from(trail)
    .where(and(eq(trail.roadmapId, of.roadmapId), gt(trail.sequence, of.after)))
    .orderBy(trail.sequence)
    .limit(of.limit);
}

/** The whole trail, oldest first. */
export function readTrail(queries: Queries): Promise<TrailRow[]> {
  return queries.select().from(trail).orderBy(trail.sequence);
}
