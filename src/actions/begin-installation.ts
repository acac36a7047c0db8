import { join } from "node:path";
import { editionsOf } from "#database/queries/editions.ts";
import { hasAdministrator } from "#database/queries/first-administrator.ts";
import { hasBegun, noteBeginning } from "#database/queries/installation.ts";
import { listRoadmaps, roadmapByName } from "#database/queries/roadmaps.ts";
import { PHLOV_VERSION } from "#results/parameters.ts";
import { type AdminLink, makeAdminLink } from "./admin-link.ts";
import type { Context } from "./context.ts";
import { importRecord } from "./import-record.ts";
import { openDemonstration } from "./open-demonstration.ts";
import { fingerprintOf, requireOwnSecret } from "./own-secret.ts";
import { publishEdition } from "./publish-edition.ts";
import { Refusal } from "./refusal.ts";

/** The invented one first: it is the one in which a round is opened. */
const EXAMPLES = ["fictional-agritech", "cambodia-digitaltech-2023"];
const INVENTED = "fictional-agritech";

/** What a start found or made, and what is still to do while the server answers already. */
export interface Beginning {
  /** Null where somebody is administrator already. */
  readonly adminLink: AdminLink | null;
  /** Ids of the roadmaps that have no edition yet and will get one. */
  readonly unpublished: readonly string[];
  /**
   * Publishes the examples and opens the round to try out.
   * @returns the address on this server under which that round's first ballot opens; null where it was opened before
   */
  finish(watch?: WatchBeginning): Promise<string | null>;
}

type Watch = NonNullable<Parameters<typeof publishEdition>[2]>;

interface WatchBeginning extends Omit<Watch, "onProgress"> {
  readonly onProgress?: ((name: string, fraction: number) => void) | undefined;
}

/**
 * Brings the examples into an empty database and makes a link for the first administrator. Takes a second or two; the
 * printing of the editions follows in `finish`, also after a start that was broken off.
 *
 * @param context - that of Phlov itself
 * @param clone - the folder that holds `examples`
 */
export async function beginInstallation(context: Context, clone: string): Promise<Beginning> {
  const { queries } = context.database;
  if (!(await hasBegun(queries))) await importExamples(context, clone);
  const adminLink = (await hasAdministrator(queries)) ? null : await makeAdminLink(context);
  const unpublished = await unpublishedExamples(context);
  return { adminLink, unpublished, finish: (watch) => finish(context, unpublished, watch) };
}

async function importExamples(context: Context, clone: string): Promise<void> {
  const { queries } = context.database;
  const isEmpty = (await listRoadmaps(queries)).length === 0;
  for (const example of isEmpty ? EXAMPLES : [])
    await unlessAnotherDid(
      importRecord(context, { source: { folder: join(clone, "examples", example) } }),
    );
  const secretFingerprint = fingerprintOf(context);
  const createdAt = context.clock();
  await noteBeginning(queries, { version: PHLOV_VERSION, createdAt, secretFingerprint });
  // Of two servers that start at once with two secrets, one is told.
  await requireOwnSecret(context);
}

async function unpublishedExamples({ database }: Context): Promise<readonly string[]> {
  const published = new Set((await editionsOf(database.queries)).map((row) => row.roadmapName));
  const there = new Set((await listRoadmaps(database.queries)).map(({ name }) => name));
  return EXAMPLES.filter((name) => there.has(name) && !published.has(name));
}

async function finish(
  context: Context,
  names: readonly string[],
  { onProgress, ...watch }: WatchBeginning = {},
): Promise<string | null> {
  let code: string | null = null;
  for (const name of names) {
    const row = await roadmapByName(context.database.queries, name);
    if (row === undefined) continue;
    const tell = onProgress && (({ fraction }: { fraction: number }) => onProgress(name, fraction));
    const asked = { roadmapId: row.id, asDated: true, pdf: false };
    await unlessAnotherDid(publishEdition(context, asked, { ...watch, onProgress: tell }));
    if (name === INVENTED) code = await unlessAnotherDid(openDemonstration(context, row.id));
  }
  return code === null ? null : `/b/${code}`;
}

/** Two servers that start at once on one database do everything once. */
async function unlessAnotherDid<T>(work: Promise<T>): Promise<T | null> {
  return work.catch((error: unknown) => {
    if (error instanceof Refusal && error.code === "already-exists") return null;
    throw error;
  });
}
