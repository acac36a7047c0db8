import { and, desc, eq, like, or, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { edition, editionFile } from "../tables/publications.ts";

export type EditionRow = typeof edition.$inferSelect;
export type EditionFileRow = Omit<typeof editionFile.$inferSelect, "editionId">;

/** A statement is held in memory whole, so files go in by about so many bytes at a time. */
const BYTES_A_STATEMENT = 4_000_000;

export async function insertEdition(
  queries: Queries,
  row: typeof edition.$inferInsert,
  files: readonly EditionFileRow[],
): Promise<EditionRow> {
  const [made] = await queries.insert(edition).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for an edition");
  let part: (typeof editionFile.$inferInsert)[] = [];
  let bytes = 0;
  for (const file of files) {
    part.push({ ...file, editionId: made.id });
    bytes += file.bytes.length + (file.gzip?.length ?? 0);
    if (bytes < BYTES_A_STATEMENT) continue;
    await queries.insert(editionFile).values(part);
    part = [];
    bytes = 0;
  }
  if (part.length > 0) await queries.insert(editionFile).values(part);
  return made;
}

/** Every edition, newest first in each roadmap. @param roadmapName - of one roadmap alone */
export function editionsOf(queries: Queries, roadmapName?: string): Promise<EditionRow[]> {
  return queries
    .select()
    .from(edition)
    .where(roadmapName === undefined ? undefined : eq(edition.roadmapName, roadmapName))
    .orderBy(edition.roadmapName, desc(edition.number));
}

/** What an edition published for programs: the files of its record, and its results in each language. */
export function publishedDataOf(
  queries: Queries,
  editionId: string,
): Promise<Pick<EditionFileRow, "path" | "bytes">[]> {
  return queries
    .select({ path: editionFile.path, bytes: editionFile.bytes })
    .from(editionFile)
    .where(
      and(
        eq(editionFile.editionId, editionId),
        or(like(editionFile.path, "record/%"), like(editionFile.path, "results.%.json")),
      ),
    );
}

/** One file of an edition. @param number - null for the newest */
export async function editionFileAt(
  queries: Queries,
  at: { readonly roadmapName: string; readonly number: number | null; readonly path: string },
): Promise<(EditionFileRow & { readonly number: number }) | undefined> {
  const [row] = await queries
    .select({
      number: edition.number,
      path: editionFile.path,
      mediaType: editionFile.mediaType,
      sha256: editionFile.sha256,
      bytes: editionFile.bytes,
      gzip: editionFile.gzip,
    })
    .from(editionFile)
    .innerJoin(edition, eq(edition.id, editionFile.editionId))
    .where(
      and(
        eq(edition.roadmapName, at.roadmapName),
        eq(editionFile.path, at.path),
        at.number === null
          ? sql`${edition.number} = (select max(number) from edition where roadmap_name = ${at.roadmapName})`
          : eq(edition.number, at.number),
      ),
    );
  return row;
}
