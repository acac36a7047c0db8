import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createEmptyDatabase, dropDatabase } from "../../test/database-for-tests.ts";
import { openLine } from "../../test/faults/line.ts";
import { SavingExpert } from "../../test/faults/saving-expert.ts";
import { freePort, type Serving, servingProgram } from "../../test/faults/serving-program.ts";
import { points } from "../../test/fill-ballots.ts";
import { liveExercise } from "../../test/live-fixture.ts";
import { type Database, openDatabase } from "../database/connect.ts";
import { openServer } from "../database/server/open-server.ts";
import { openPlace } from "../database/server/place.ts";
import { stopServer } from "../database/server/stop-postgres.ts";

/** With `npm run test:faults`. */
const IS_LONG = Number(process.env.PHLOV_FAULT_ROUNDS ?? 2) > 2;
const AWAY_MS = IS_LONG ? 30_000 : 3_000;
const ITEMS = ["cybersecurity", "5g", "big-data", "cloud-computing", "blockchain"];

let folder = "";
let program: Awaited<ReturnType<typeof servingProgram>>;
let serving: Serving;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "phlov-database-faults-"));
  program = await servingProgram();
});
afterEach(() => {
  serving?.process.kill("SIGKILL");
  program?.remove();
  rmSync(folder, { recursive: true, force: true });
});

async function start(variables: Readonly<Record<string, string>>): Promise<void> {
  const own = { PHLOV_SECRET: "07".repeat(32), LOG_LEVEL: "warn", ...variables };
  const port = await freePort();
  serving = await program.start({ dataFolder: folder, port, variables: own });
}

async function twelveExperts(database: Database): Promise<readonly SavingExpert[]> {
  const now = new Date();
  const closesAt = new Date(now.getTime() + 24 * 3_600_000);
  const { codes } = await liveExercise(database, { now, closesAt });
  const experts = codes.map((code) => new SavingExpert(serving.address, code));
  await Promise.all(experts.map((expert) => expert.begin()));
  return experts;
}

async function saveAll(expert: SavingExpert, number: number): Promise<void> {
  for (const [at, item] of ITEMS.entries())
    await expert.save(item, points(1 + ((number + at) % 5)));
}

/** Every acknowledged answer is in the database, once and as it was acknowledged. */
async function expectKept({ pool }: Database, experts: readonly SavingExpert[]): Promise<void> {
  const { rows } = await pool.query("select item_id, version, scores from answer");
  const told = experts.flatMap(({ told }) => [...told].map(([item, of]) => said(item, of)));
  expect(rows.map((row) => said(row.item_id, row)).sort()).toEqual(told.sort());
}

function said(item: string, told: { readonly version: number; readonly scores: object }): string {
  return `${item} ${told.version} ${Object.values(told.scores).join()}`;
}

/** What a person and a program are told now. */
async function toldNow(): Promise<readonly unknown[]> {
  const page = await fetch(`${serving.address}/enter`, {
    method: "POST",
    headers: { origin: serving.address },
    body: new URLSearchParams({ code: "ABCD-EFGH-JKMN" }),
  });
  const ready = await fetch(`${serving.address}/health/ready`);
  return [page.status, page.headers.get("retry-after"), ready.status];
}

/** Uses up the room that the write-ahead log still has. */
async function untilPostgresGivesUp({ pool }: Database): Promise<void> {
  const isThere = () =>
    pool.query("select pg_switch_wal()").then(
      () => true,
      () => false,
    );
  for (let isUp = true; isUp; ) isUp = await isThere();
}

it("while the database is away everybody is told so, and what was being saved arrives when it is back", async () => {
  const url = await createEmptyDatabase();
  const database = openDatabase({ url, log: () => {} });
  try {
    const line = await openLine(url);
    await start({ DATABASE_URL: line.url });
    const experts = await twelveExperts(database);
    const all = Promise.all(experts.map(saveAll));
    await wait(60);
    await line.cut();
    expect(await toldNow()).toEqual([503, "5", 503]);
    await wait(AWAY_MS);
    expect(await toldNow()).toEqual([503, "5", 503]);
    await line.mend();
    await all;
    await expectKept(database, experts);
    expect(experts.every(({ lost }) => lost > 0)).toBe(true);
    expect((await toldNow())[2]).toBe(200);
    await line.cut();
  } finally {
    await database.close();
    await dropDatabase(url);
  }
}, 180_000);

describe("on a disk of its own", () => {
  let isMounted = false;
  beforeEach(() => {
    const size = "size=192m,mode=0755";
    isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", folder]).status === 0;
  });
  afterEach(async () => {
    if (!isMounted) return;
    await stopServer(openPlace(folder));
    spawnSync("umount", ["-l", folder]);
  });

  it("that is full everybody is told so, and what was being saved arrives when there is room again", async (test) => {
    // Only an administrator of a Linux machine may mount one.
    if (!isMounted) return test.skip();
    await start({});
    const server = await openServer({ dataFolder: folder, log: () => {} });
    const database = openDatabase({ url: server.url, log: () => {} });
    try {
      const experts = await twelveExperts(database);
      const filler = join(folder, "filler");
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
      for (const expert of experts) expert.reason = randomBytes(1_900).toString("hex");
      const all = Promise.all(experts.map(saveAll));
      await expect
        .poll(() => Math.min(...experts.map(({ lost }) => lost)), { timeout: 60_000 })
        .toBeGreaterThan(1);
      expect(serving.said()).toContain('"database-overloaded"');
      if (IS_LONG) await untilPostgresGivesUp(database);
      rmSync(filler);
      await all;
      await expectKept(database, experts);
    } finally {
      await database.close();
      await server.stop();
    }
  }, 180_000);
});
