import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createEmptyDatabase, dropDatabase, useDatabase } from "../../test/database-for-tests.ts";
import { actingAlone } from "../../test/secretariat-fixture.ts";
import { exportRecord } from "../actions/export-record.ts";
import { importRecord } from "../actions/import-record.ts";
import { backUp } from "./backup/back-up.ts";
import { type KeptTable, keptTables } from "./backup/kept-tables.ts";
import { restore } from "./backup/restore.ts";
import { openDatabase } from "./connect.ts";
import { migrate, ownMigrations } from "./migrate.ts";

const newest = useDatabase();
let url = "";
let client: pg.Client;
beforeEach(async () => {
  url = await createEmptyDatabase();
  client = new pg.Client({ connectionString: url });
  await client.connect();
});
afterEach(async () => {
  await client.end();
  await dropDatabase(url);
});

const stepTo = (upTo: number) => migrate({ url, log: () => {}, upTo });
type Row = Readonly<Record<string, unknown>>;

/** Column → the column of another table that it points to. */
async function pointers(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select format('%I.%I %I', n.nspname, c.relname, a.attname) as from,
            format('%I.%I %I', tn.nspname, t.relname, b.attname) as to
       from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
       cross join unnest(k.conkey, k.confkey) as pair (own, other)
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
       join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.other
      where k.contype = 'f'`,
  );
  return new Map(rows.map(({ from, to }) => [from, to]));
}

/** Where only some values will do. */
const FIXED: Readonly<Record<string, unknown>> = { state: "open", only: true };
const BY_TYPE: readonly (readonly [RegExp, unknown])[] = [
  [/^(small|big)?int/, 7],
  [/^(numeric|real|double)/, 0.5],
  [/^bool/, true],
  [/^jsonb?$/, JSON.stringify({ km: "ខ្មែរ", en: ["a", 1.5, null] })],
  [/^timestamp/, "2026-11-22 03:00:00.123+00"],
  [/^date/, "2026-11-22"],
  [/^bytea/, Buffer.from([0, 255, 10])],
  [/\[\]$/, ["one", "two, three"]],
];

function anyValue(table: string, { name, type }: KeptTable["columns"][number], place: number) {
  if (type === "uuid") return `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;
  if (name in FIXED) return FIXED[name];
  const known = BY_TYPE.find(([pattern]) => pattern.test(type));
  return known === undefined ? `${table} ${name}` : known[1];
}

/** Every table, each after those it points to. */
async function tablesInOrder(): Promise<readonly KeptTable[]> {
  const tables = await keptTables(client);
  const to = await pointers();
  const ordered = new Set<KeptTable>();
  const take = (table: KeptTable, above: readonly KeptTable[] = []): void => {
    if (ordered.has(table) || above.includes(table)) return;
    const parents = table.columns.map(({ name }) => to.get(`${table.name} ${name}`)?.split(" ")[0]);
    for (const other of tables) if (parents.includes(other.name)) take(other, [...above, table]);
    ordered.add(table);
  };
  for (const table of tables) take(table);
  return [...ordered];
}

/** Puts a row into every table that has none. */
async function fillEmptyTables(): Promise<void> {
  const to = await pointers();
  const values = new Map<string, unknown>();
  for (const [place, table] of (await tablesInOrder()).entries()) {
    const names = table.columns.map(({ name }) => name);
    const fresh = table.columns.map((column) => {
      const target = to.get(`${table.name} ${column.name}`);
      return (target && values.get(target)) ?? anyValue(table.name, column, place);
    });
    const marks = fresh.map((_, index) => `$${index + 1}`).join(", ");
    const { rows } = await client.query(`select * from ${table.name}`);
    if (rows.length === 0)
      await client.query(
        `insert into ${table.name} (${names.join(", ")}) values (${marks})`,
        fresh,
      );
    for (const [index, name] of names.entries())
      values.set(`${table.name} ${name}`, rows[0]?.[name.replaceAll('"', "")] ?? fresh[index]);
  }
}

async function everything(): Promise<ReadonlyMap<string, Row>> {
  const all = new Map<string, Row>();
  for (const { name } of await keptTables(client))
    all.set(name, (await client.query<Row>(`select * from ${name}`)).rows[0] ?? {});
  return all;
}

it("a database with a row in every table keeps each of them through every step of the schema", async () => {
  const steps = ownMigrations();
  await stepTo(1);
  for (let step = 2; step <= steps.length; step++) {
    await fillEmptyTables();
    const before = await everything();
    expect([...before.values()].filter((row) => Object.keys(row).length === 0)).toEqual([]);
    await stepTo(step);
    const after = await everything();
    for (const [table, row] of before) {
      const kept = after.get(table) ?? {};
      const still = Object.entries(row).filter(([column]) => column in kept);
      expect([steps[step - 1]?.name, table, kept]).toMatchObject([
        steps[step - 1]?.name,
        table,
        Object.fromEntries(still),
      ]);
    }
  }
});

/** The rows of the newest schema as a database at an earlier step would hold them. */
async function copyRows(): Promise<void> {
  const source = new pg.Client({ connectionString: newest.url });
  await source.connect();
  try {
    for (const { name: table, columns } of await tablesInOrder()) {
      const names = columns.map(({ name }) => name).join(", ");
      const { rows } = await source.query(
        `select to_json(t)::text as content from (select * from ${table}) t`,
      );
      for (const { content } of rows)
        await client.query(
          `insert into ${table} (${names})
             select ${names} from json_populate_record(null::${table}, $1)`,
          [content],
        );
    }
  } finally {
    await source.end();
  }
}

it("a roadmap that lay in an older database, or in a backup of one, comes out of the newest with the same bytes", async () => {
  const source = { folder: "examples/fictional-agritech" };
  const { roadmapId } = await importRecord(actingAlone(newest.open), { source });
  const { zip } = await exportRecord(actingAlone(newest.open), { roadmapId });
  // From the step on at which a record kept all that it says.
  await stepTo(ownMigrations().findIndex(({ name }) => name.startsWith("0005")) + 1);
  await copyRows();
  const folder = mkdtempSync(join(tmpdir(), "phlov-upgrade-"));
  const elsewhere = await createEmptyDatabase();
  try {
    const file = join(folder, "older.backup");
    await backUp({ url, file });
    await restore({ url: elsewhere, file, log: () => {} });
    await migrate({ url, log: () => {} });
    for (const each of [url, elsewhere]) {
      const upgraded = openDatabase({ url: each, log: () => {} });
      const after = await exportRecord(actingAlone(upgraded), { roadmapId }).finally(() =>
        upgraded.close(),
      );
      expect(Buffer.from(after.zip).equals(Buffer.from(zip))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await dropDatabase(elsewhere);
  }
});
