import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Queries } from "#database/connect.ts";
import { editionsOf, publishedDataOf } from "#database/queries/editions.ts";

/** An edition that is being printed, and where the one before it may lie meanwhile. */
interface Later {
  readonly roadmapName: string;
  readonly number: number;
  /** Does not exist yet. */
  readonly folder: string;
}

/** Writes what the edition before published into a folder, for a comparison; undefined where there is none before. */
export async function layOutEarlier(
  queries: Queries,
  { roadmapName, number, folder }: Later,
): Promise<string | undefined> {
  const editions = await editionsOf(queries, roadmapName);
  const before = editions.find((edition) => edition.number < number);
  if (before === undefined) return undefined;
  for (const { path, bytes } of await publishedDataOf(queries, before.id)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}
