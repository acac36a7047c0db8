// Experts who save at once through the pages' own address, the server with its database on one core: npm run bench:load
// No test: what is printed depends on the machine and on what else it does. Arguments: experts (several with commas between),
// seconds of each run. Afterwards every save that was acknowledged is looked for in the database.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { bundled, bundledProgram } from "./bench-bundle.mjs";

const [panels = "500,2000", seconds = "60"] = process.argv.slice(2);
/** The one of test/live-fixture.ts, whose codes these are. */
const SECRET = "07".repeat(32);
const ITEMS = Array.from({ length: 60 }, (_, item) => `item-${item + 1}`);
const MOST_MS = 300;
const canPin = availableParallelism() > 1 && spawnSync("taskset", ["-V"]).status === 0;

const phlov = await bundled([
  "database/server/open-server",
  "database/connect",
  "actions/secrecy/installation-secret",
  "../test/live-fixture",
]);
const serverProgram = await bundledProgram("test/faults/keep-serving.ts");
const secret = phlov.installationSecret(new Uint8Array(Buffer.from(SECRET, "hex")));
console.log(
  `Node.js ${process.version}, ${availableParallelism()} processors${canPin ? "; server and database on the first, experts on the second" : ""}`,
);
for (const experts of panels.split(",")) await measure(Number(experts));

async function measure(experts) {
  const dataFolder = mkdtempSync(join(tmpdir(), "phlov-load-"));
  const serving = await startServing(dataFolder);
  const server = await phlov.openServer({ dataFolder, log: () => {} });
  const database = phlov.openDatabase({ url: server.url, log: () => {} });
  try {
    const codes = await openedRound(database, experts);
    const told = await load({ address: serving.address, codes, items: ITEMS, seconds });
    print(experts, told);
    await compare(database, told.acknowledged);
  } finally {
    await database.close();
    serving.process.kill("SIGTERM");
    await once(serving.process, "exit");
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** The whole server on its private database, as `npm start` runs it. */
async function startServing(dataFolder) {
  const port = await freePort();
  const child = started(0, [serverProgram, dataFolder], {
    ...{ PHLOV_SECRET: SECRET, LOG_LEVEL: "warn", HOST: "127.0.0.1", PORT: String(port) },
  });
  const [said] = await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  if (!(said instanceof Buffer)) throw new Error("The server did not start.");
  return { process: child, address: `http://127.0.0.1:${port}` };
}

function started(core, args, variables = {}) {
  const [program, ...before] = canPin
    ? ["taskset", "-c", String(core), process.execPath]
    : [process.execPath];
  return spawn(program, [...before, ...args], {
    env: { ...process.env, ...variables },
    stdio: ["pipe", "pipe", "inherit"],
  });
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** @returns a code for each expert */
async function openedRound(database, experts) {
  const now = new Date();
  const { codes } = await phlov.liveExercise(database, {
    groups: Array(experts).fill("government"),
    items: ITEMS,
    now,
    closesAt: new Date(now.getTime() + 24 * 3_600_000),
  });
  return codes;
}

/** The experts, in a process of their own. @returns what they were told, see bench-load-experts.mjs */
async function load(task) {
  const child = started(1, [join(import.meta.dirname, "bench-load-experts.mjs")]);
  child.stdin.end(JSON.stringify(task));
  const parts = [];
  for await (const part of child.stdout) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

function print(experts, { paced, flatOut }) {
  const line = ({ p50, p95, p99, perSecond, saves, errors }) =>
    `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms; ${perSecond.toFixed(0)} saves/s, ${saves} in all, errors: ${JSON.stringify(errors)}`;
  console.log(`${experts} experts, each saving every 3–6 s for ${seconds} s: ${line(paced)}`);
  if (experts <= 500) console.log(`  p95 at most ${MOST_MS} ms: ${paced.p95 < MOST_MS}`);
  console.log(`  flat out, 16 at once: ${line(flatOut)}`);
}

/** @param acknowledged - by code: item → version, save and points as the expert was told */
async function compare(database, acknowledged) {
  const { rows } = await database.pool.query(
    "select k.code_hash, a.item_id, a.version, a.save_id, a.scores ->> 'importance' as points from answer a join ballot_key k on k.id = a.ballot_key_id",
  );
  const kept = new Map(
    rows.map((row) => [
      `${row.code_hash} ${row.item_id}`,
      `${row.version} ${row.save_id} ${row.points}`,
    ]),
  );
  const expected = Object.entries(acknowledged).flatMap(([code, items]) =>
    Object.entries(items).map(([item, { version, saveId, points }]) => [
      `${secret.hash("ballot", code)} ${item}`,
      `${version} ${saveId} ${points}`,
    ]),
  );
  const differing = expected.filter(([key, value]) => kept.get(key) !== value).length;
  const unasked = kept.size - expected.length;
  console.log(
    `  ${expected.length} answers acknowledged, ${kept.size} in the database; lost or other than acknowledged: ${differing}, never acknowledged: ${unasked}`,
  );
  if (differing + unasked > 0) process.exitCode = 1;
}
