import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { DatabaseProblem } from "./database-problem.ts";

/** One step of the schema, as drizzle-kit wrote it. */
export interface Migration {
  /** Such as "0003_paper_ballots". */
  readonly name: string;
  readonly sql: string;
  readonly hash: string;
}

export interface MigrateOptions {
  readonly url: string;
  readonly log: (line: string) => void;
  /** Only the first so many, for a backup of an older version. */
  readonly upTo?: number | undefined;
  /** Other steps than ours, for tests. */
  readonly migrations?: readonly Migration[];
}

/** Former texts of steps that left behind the same tables; they failed only where there were rows. */
const SAME_OUTCOME: Readonly<Record<string, string>> = {
  "0002_receipts-and-recusals": "092d8a88ff3c121f6445614d3e2c82376514b098cd8a818b49571684e1ae4312",
};

/** Any number will do, as long as no other program locks the same one in this database. */
const LOCK = 4_780_001;

/**
 * Brings the schema up to this version of Phlov, a transaction for each step; processes that start at once take turns.
 * @throws DatabaseProblem where the database was made by a newer version, or a step was changed after it was taken
 */
export async function migrate(
  options: MigrateOptions,
): Promise<{ readonly applied: readonly string[]; readonly version: number }> {
  const { url, log, migrations = ownMigrations(), upTo = migrations.length } = options;
  const client = new pg.Client({ connectionString: url, application_name: "phlov migration" });
  // Every statement below reports a broken connection.
  client.on("error", () => {});
  await client.connect();
  try {
    // Held until this connection ends, also where it ends badly.
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    const taken = await takenSteps(client);
    requireSameSteps(taken, migrations);
    const missing = migrations.slice(taken.length, upTo);
    for (const migration of missing) {
      await take(client, migration);
      log(`Database: ${migration.name}`);
    }
    return { applied: missing.map(({ name }) => name), version: taken.length + missing.length };
  } finally {
    await client.end();
  }
}

/** Whether a step that was taken left behind what this step of ours would. */
export function isSameStep(
  { name, hash }: Pick<Migration, "name" | "hash">,
  own: Pick<Migration, "hash"> | undefined,
): boolean {
  return own !== undefined && (hash === own.hash || hash === SAME_OUTCOME[name]);
}

interface Taken {
  readonly name: string;
  readonly hash: string;
}

async function takenSteps(client: pg.Client): Promise<readonly Taken[]> {
  await client.query(
    `create table if not exists migration (
       number integer primary key,
       name text not null,
       hash text not null,
       taken_at timestamptz not null default now()
     )`,
  );
  const { rows } = await client.query<Taken>("select name, hash from migration order by number");
  return rows;
}

function requireSameSteps(taken: readonly Taken[], migrations: readonly Migration[]): void {
  if (taken.length > migrations.length)
    throw new DatabaseProblem(
      `The database was made by a newer version of Phlov: it is at step ${taken.length} (${taken.at(-1)?.name}), and this program knows ${migrations.length}. Start that version, or restore a backup made by this one.`,
    );
  const index = taken.findIndex((step, at) => !isSameStep(step, migrations[at]));
  if (index !== -1)
    throw new DatabaseProblem(
      `The database took step ${index + 1} as ${taken[index]?.name}; in this program it is ${migrations[index]?.name} and reads differently. Use the version of Phlov that made the database.`,
    );
}

async function take(client: pg.Client, { name, sql, hash }: Migration): Promise<void> {
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      "insert into migration (number, name, hash) select coalesce(max(number), 0) + 1, $1, $2 from migration",
      [name, hash],
    );
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

/** The steps of this program, oldest first; the folder lies beside this file, and beside the bundle. */
export function ownMigrations(): readonly Migration[] {
  const read = (path: string) =>
    readFileSync(fileURLToPath(new URL(`./migrations/${path}`, import.meta.url)), "utf8");
  const { entries }: { entries: readonly { readonly tag: string }[] } = JSON.parse(
    read("meta/_journal.json"),
  );
  return entries.map(({ tag }) => {
    const sql = read(`${tag}.sql`);
    return { name: tag, sql, hash: createHash("sha256").update(sql).digest("hex") };
  });
}
