import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEmptyDatabase, dropDatabase } from "../../test/database-for-tests.ts";
import { hasNginx, type Proxying, startProxy } from "../../test/faults/proxy.ts";
import { SavingExpert } from "../../test/faults/saving-expert.ts";
import { freePort, type Serving, servingProgram } from "../../test/faults/serving-program.ts";
import { killHard } from "../../test/faults/writing-program.ts";
import { points } from "../../test/fill-ballots.ts";
import { type LiveExercise, liveExercise } from "../../test/live-fixture.ts";
import { closeRound } from "../actions/close-round.ts";
import { handIn } from "../actions/hand-in.ts";
import { roomToken } from "../actions/read-room.ts";
import { type Database, openDatabase } from "../database/connect.ts";
import { ownMigrations } from "../database/migrate.ts";

/** As many as `npm run test:faults` asks for; else each process once. */
const ROUNDS = Number(process.env.PHLOV_FAULT_ROUNDS ?? 2);
const ITEMS = ["cybersecurity", "5g", "big-data", "cloud-computing", "blockchain"];
const BOTH = [0, 1];

let folder = "";
let url = "";
let program: Awaited<ReturnType<typeof servingProgram>>;
let database: Database;
let proxy: Proxying;
let exercise: LiveExercise;
let experts: readonly SavingExpert[] = [];
const ports: number[] = [];
const serving: Serving[] = [];

// Nobody has nginx on Windows, and few on a Mac.
describe.skipIf(!hasNginx())("two processes behind nginx on one database", () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "phlov-two-"));
    url = await createEmptyDatabase();
    program = await servingProgram();
    ports.push(await freePort(), await freePort());
    // Both at once, on a database without a table.
    serving.push(...(await Promise.all(BOTH.map(start))));
    database = openDatabase({ url, log: () => {} });
    proxy = await startProxy(await freePort(), ports);
    const now = new Date();
    const closesAt = new Date(now.getTime() + 24 * 3_600_000);
    exercise = await liveExercise(database, { now, closesAt });
    experts = exercise.codes.map((code) => new SavingExpert(proxy.address, code));
    await Promise.all(experts.map((expert) => expert.begin()));
  }, 180_000);
  afterAll(async () => {
    for (const each of serving) each.process.kill("SIGKILL");
    await proxy?.stop();
    await database?.close();
    await dropDatabase(url);
    program?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it("both start at once on an empty database, and each step of the schema is taken once", async () => {
    const { rows } = await database.pool.query("select name from migration order by number");
    expect(rows.map(({ name }) => name)).toEqual(ownMigrations().map(({ name }) => name));
  });

  const rounds = Array.from({ length: ROUNDS }, (_, index) => ({ round: index + 1 }));
  it.each(rounds)(
    "round $round: one is killed while twelve experts save, and nobody notices",
    async ({ round }) => {
      const all = Promise.all(experts.map((expert, number) => saveAll(expert, round + number)));
      await wait(30 + ((round * 37) % 160));
      const killed = round % 2;
      await killHard(serving[killed] as Serving);
      await all;
      serving[killed] = await start(killed);
      expect(experts.map(({ lost }) => lost)).toEqual(experts.map(() => 0));
      const told = experts.flatMap(({ told }) => [...told].map(([item, of]) => said(item, of)));
      expect(await kept()).toEqual(told.sort());
      await untilAskedAgain();
    },
    120_000,
  );

  it("what happens through one is told by the other: a ballot handed in, the round closed", async () => {
    const heard = await Promise.all(BOTH.map(listen));
    expect(await Promise.all(heard.map((each) => each.next()))).toMatchObject([
      { answered: 0, state: "open" },
      { answered: 0, state: "open" },
    ]);
    await handIn(exercise.expert(0), { round: 1 });
    for (const each of heard) expect(await each.next()).toMatchObject({ answered: 1 });
    const { assessmentKey } = exercise;
    await closeRound(exercise.as("secretariat"), { assessmentKey, round: 1 });
    for (const each of heard) expect(await each.next()).toMatchObject({ state: "closed" });
    for (const each of heard) await each.stop();
    const late = await Promise.all(ports.map(saveAt));
    expect(late).toEqual(["closed", "closed"]);
  }, 60_000);
});

function start(which: number): Promise<Serving> {
  const variables = {
    DATABASE_URL: url,
    PHLOV_SECRET: "07".repeat(32),
    LOG_LEVEL: "warn",
    TRUSTED_PROXIES: "127.0.0.1",
  };
  return program.start({ dataFolder: folder, port: ports[which] ?? 0, variables });
}

/** nginx asks a process again one to two seconds after it failed, once, and trusts it when it answers. */
async function untilAskedAgain(): Promise<void> {
  await wait(2_100);
  for (const _ of [...BOTH, ...BOTH]) await fetch(`${proxy.address}/health/live`);
}

async function saveAll(expert: SavingExpert, seed: number): Promise<void> {
  for (const [at, item] of ITEMS.entries()) await expert.save(item, points(1 + ((seed + at) % 5)));
}

/** Every answer in the database, as "item version scores", sorted. */
async function kept(): Promise<readonly string[]> {
  const { rows } = await database.pool.query("select item_id, version, scores from answer");
  return rows.map((row) => said(row.item_id, row)).sort();
}

function said(item: string, told: { readonly version: number; readonly scores: object }): string {
  return `${item} ${told.version} ${Object.values(told.scores).join()}`;
}

/** The projector page's events of one process, one after the other. */
async function listen(which: number) {
  const { assessmentKey, system } = exercise;
  const token = roomToken(system, assessmentKey);
  const address = `http://127.0.0.1:${ports[which]}/api/events/${assessmentKey}?token=${token}`;
  const reader = (await fetch(address)).body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  const next = async (): Promise<unknown> => {
    for (;;) {
      const event = /^data: (.*)\n\n/m.exec(text);
      if (event !== null) {
        text = text.slice(event.index + event[0].length);
        return JSON.parse(event[1] ?? "");
      }
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done) throw new Error("the events ended");
      text += decoder.decode(value, { stream: true });
    }
  };
  return { next, stop: () => reader?.cancel() };
}

/** What somebody is told who saves after the closing at one process. */
async function saveAt(port: number): Promise<string> {
  const expert = new SavingExpert(`http://127.0.0.1:${port}`, exercise.codes[1] ?? "");
  await expert.begin();
  return expert.save("5g", points(3)).then(
    () => "saved",
    (error: Error) => /"outcome":"(\w+)"/.exec(error.message)?.[1] ?? error.message,
  );
}
