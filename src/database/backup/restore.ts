import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import pg from "pg";
import type { z } from "zod";
import { DatabaseProblem } from "../database-problem.ts";
import { isSameStep, migrate, ownMigrations } from "../migrate.ts";
import {
  type BackupSummary,
  headLine,
  lastLine,
  markLine,
  tableEndLine,
  tableLine,
} from "./backup-lines.ts";
import { firstFilled, type KeptTable, keptTables, PLAIN_FORMS } from "./kept-tables.ts";
import { withoutRules } from "./without-rules.ts";

const BATCH_CHARACTERS = 4_000_000;
const MOST_ROWS = 2_000;

export interface RestoreOptions {
  readonly url: string;
  readonly file: string;
  readonly log: (line: string) => void;
}

/**
 * Brings a backup into an empty database: all of it or nothing. The schema is first brought to where it was at the backup, and
 * after loading to where this version of Phlov has it.
 * @throws DatabaseProblem where the database holds something, or the file is damaged, cut off, or of a newer version
 */
export async function restore({ url, file, log }: RestoreOptions): Promise<BackupSummary> {
  const lines = linesOf(file);
  const head = await readHead(lines, file);
  const client = new pg.Client({ connectionString: url, application_name: "phlov restore" });
  // Every statement below reports a broken connection.
  client.on("error", () => {});
  await client.connect();
  try {
    await requireEmpty(client);
    await bringTo(head.steps, { url, log });
    await client.query(PLAIN_FORMS);
    const tables = await load(client, lines, file);
    await migrate({ url, log });
    return { takenAt: head.takenAt, version: head.steps.length, tables };
  } finally {
    await lines.return(undefined);
    await client.end();
  }
}

type Lines = AsyncGenerator<string, undefined>;

async function* linesOf(file: string): Lines {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on("error", (error) => unpacked.destroy(error));
  source.pipe(unpacked);
  try {
    yield* createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    throw new DatabaseProblem(`${file} is damaged or not a backup of Phlov.`, { cause: error });
  } finally {
    source.destroy();
  }
  return undefined;
}

async function readHead(lines: Lines, file: string): Promise<z.infer<typeof headLine>> {
  const { value } = await lines.next();
  const read = headLine.safeParse(parsed(value));
  if (!read.success) throw new DatabaseProblem(`${file} is not a backup of Phlov.`);
  return read.data;
}

/** @returns undefined where it is no JSON, which no shape of a line accepts */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

async function requireEmpty(client: pg.Client): Promise<void> {
  const filled = await firstFilled(client);
  if (filled !== undefined)
    throw new DatabaseProblem(
      `The database is not empty (${filled} holds rows), and a restore never writes over anything. Give it an empty one: another PHLOV_DATA, or a new database in DATABASE_URL.`,
    );
}

async function bringTo(
  steps: readonly { readonly name: string; readonly hash: string }[],
  { url, log }: { readonly url: string; readonly log: (line: string) => void },
): Promise<void> {
  const own = ownMigrations();
  const unknown = steps.find((step, at) => !isSameStep(step, own[at]));
  if (unknown !== undefined)
    throw new DatabaseProblem(
      `The backup was made by another version of Phlov (step ${unknown.name}). Restore it with that version or a newer one.`,
    );
  const { version } = await migrate({ url, log, upTo: steps.length });
  if (version > steps.length)
    throw new DatabaseProblem(
      `The database is already at step ${version}, the backup at ${steps.length}. Restore into a database that is new.`,
    );
}

type RestoredTable = BackupSummary["tables"][number];

async function load(
  client: pg.Client,
  lines: Lines,
  file: string,
): Promise<readonly RestoredTable[]> {
  await client.query("begin");
  try {
    const tables = await keptTables(client);
    const loaded = await withoutRules(client, tables, () =>
      loadTables({ client, lines, file, tables }),
    );
    await client.query("commit");
    return loaded;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

interface Loading {
  readonly client: pg.Client;
  readonly lines: Lines;
  readonly file: string;
  readonly tables: readonly KeptTable[];
}

async function loadTables(loading: Loading): Promise<readonly RestoredTable[]> {
  const loaded: RestoredTable[] = [];
  for (;;) {
    const { value } = await loading.lines.next();
    const mark = markLine.safeParse(parsed(value)).data;
    const last = lastLine.safeParse(mark).data;
    if (last !== undefined) {
      for (const { name, value: at, isCalled } of last.sequences)
        await loading.client.query("select setval($1, $2, $3)", [name, at, isCalled]);
      return loaded;
    }
    const opening = tableLine.safeParse(mark).data;
    if (opening === undefined) throw cutOff(loading.file);
    loaded.push(await loadTable(loading, opening));
  }
}

const cutOff = (file: string): DatabaseProblem =>
  new DatabaseProblem(`${file} is cut off or damaged; nothing of it was restored.`);

async function loadTable(
  { client, lines, file, tables }: Loading,
  { table, columns }: z.infer<typeof tableLine>,
): Promise<RestoredTable> {
  const kept = tables.find(({ name }) => name === table);
  if (kept === undefined)
    throw new DatabaseProblem(
      `${file} holds the table ${table}, which this version of Phlov does not have.`,
    );
  const batch = new Batch(client, insertion(kept, columns));
  for (;;) {
    const { value } = await lines.next();
    if (value?.startsWith("[")) {
      await batch.add(value);
      continue;
    }
    await batch.flush();
    const end = tableEndLine.safeParse(parsed(value)).data;
    const sums = batch.sums();
    if (end?.endOf !== table || end.rows !== sums.rows || end.sha256 !== sums.sha256)
      throw cutOff(file);
    return { name: table, ...sums };
  }
}

/** Rows come as lists of texts; PostgreSQL reads each value as the column's type. */
function insertion(table: KeptTable, columns: readonly string[]): string {
  const values = columns.map((column, at) => {
    const type = table.columns.find(({ name }) => name === column)?.type;
    return `(row ->> ${at})::${type ?? "text"}`;
  });
  return `insert into ${table.name} (${columns.join(", ")}) overriding system value
          select ${values.join(", ")} from json_array_elements($1::json) as rows (row)`;
}

class Batch {
  readonly #client: pg.Client;
  readonly #insertion: string;
  readonly #hash = createHash("sha256");
  #rows: string[] = [];
  #characters = 0;
  #count = 0;

  constructor(client: pg.Client, insertion: string) {
    this.#client = client;
    this.#insertion = insertion;
  }

  async add(row: string): Promise<void> {
    this.#hash.update(`${row}\n`);
    this.#count += 1;
    this.#rows.push(row);
    this.#characters += row.length;
    if (this.#rows.length >= MOST_ROWS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#rows.length === 0) return;
    await this.#client.query(this.#insertion, [`[${this.#rows.join(",")}]`]);
    this.#rows = [];
    this.#characters = 0;
  }

  sums(): { readonly rows: number; readonly sha256: string } {
    return { rows: this.#count, sha256: this.#hash.digest("hex") };
  }
}
