import { and, eq, lt } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { repeatableRequest } from "../tables/operations.ts";

export type RepeatableRow = typeof repeatableRequest.$inferSelect;
type Key = Pick<RepeatableRow, "userId" | "keyHash">;

/** Notes that a request is begun. @returns the one that stands under its key already, or null where this is the first */
export async function beginRequest(
  queries: Queries,
  row: Pick<RepeatableRow, "userId" | "keyHash" | "requestHash" | "begunAt">,
): Promise<RepeatableRow | null> {
  const made = await queries
    .insert(repeatableRequest)
    .values(row)
    .onConflictDoNothing()
    .returning({ keyHash: repeatableRequest.keyHash });
  if (made.length > 0) return null;
  const [there] = await queries.select().from(repeatableRequest).where(named(row));
  return there ?? null;
}

export async function keepAnswer(
  queries: Queries,
  key: Key,
  answer: Pick<RepeatableRow, "status" | "sealedAnswer">,
): Promise<void> {
  await queries.update(repeatableRequest).set(answer).where(named(key));
}

/** The request was refused and nothing done: it may be sent again. */
export async function forgetRequest(queries: Queries, key: Key): Promise<void> {
  await queries.delete(repeatableRequest).where(named(key));
}

export async function forgetRequestsBefore(queries: Queries, before: Date): Promise<void> {
  await queries.delete(repeatableRequest).where(lt(repeatableRequest.begunAt, before));
}

function named({ userId, keyHash }: Key) {
  return and(eq(repeatableRequest.userId, userId), eq(repeatableRequest.keyHash, keyHash));
}
