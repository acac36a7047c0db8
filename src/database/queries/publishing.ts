import { and, eq, gt } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { publishing } from "../tables/operations.ts";

export type PublishingRow = typeof publishing.$inferSelect;

export async function insertPublishing(
  queries: Queries,
  row: Pick<PublishingRow, "roadmapId" | "startedAt" | "seenAt">,
): Promise<PublishingRow> {
  const [made] = await queries.insert(publishing).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for a publishing");
  return made;
}

export async function changePublishing(
  queries: Queries,
  id: string,
  change: Partial<Omit<PublishingRow, "id" | "roadmapId">>,
): Promise<void> {
  await queries.update(publishing).set(change).where(eq(publishing.id, id));
}

export async function publishingById(
  queries: Queries,
  { id, roadmapId }: Pick<PublishingRow, "id" | "roadmapId">,
): Promise<PublishingRow | undefined> {
  const [row] = await queries
    .select()
    .from(publishing)
    .where(and(eq(publishing.id, id), eq(publishing.roadmapId, roadmapId)));
  return row;
}

/** One that runs and gave a sign of life since an instant. */
export async function runningPublishing(
  queries: Queries,
  { roadmapId, since }: { readonly roadmapId: string; readonly since: Date },
): Promise<PublishingRow | undefined> {
  const [row] = await queries
    .select()
    .from(publishing)
    .where(
      and(
        eq(publishing.roadmapId, roadmapId),
        eq(publishing.state, "running"),
        gt(publishing.seenAt, since),
      ),
    );
  return row;
}
