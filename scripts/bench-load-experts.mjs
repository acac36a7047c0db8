// The experts of bench-load.mjs: a task comes in as JSON, what they were told goes out as JSON.
import { randomInt, randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const PACE_MS = [3_000, 6_000];
const FLAT_OUT = { seconds: 10, connections: 16 };

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { address, codes, items, seconds } = JSON.parse(Buffer.concat(chunks).toString());
const experts = [];
for (const code of codes) experts.push(await begun(code));
const paced = await timed(seconds, (until, times) =>
  experts.map((expert) => savesAtLeisure(expert, until, times)),
);
const flatOut = await timed(FLAT_OUT.seconds, (until, times) =>
  experts.slice(0, FLAT_OUT.connections).map((expert) => savesAtOnce(expert, until, times)),
);
const acknowledged = Object.fromEntries(
  experts.map(({ code, told }) => [code, Object.fromEntries(told)]),
);
process.stdout.write(JSON.stringify({ paced, flatOut, acknowledged }));

/** An expert with a session, on a connection that stays open, as a phone holds it. */
async function begun(code) {
  const expert = { code, told: new Map(), agent: new Agent({ keepAlive: true, maxSockets: 1 }) };
  const { headers } = await asked(expert, "POST /b", {
    body: String(new URLSearchParams({ code, go: "begin" })),
    type: "application/x-www-form-urlencoded",
  });
  expert.cookie = (headers["set-cookie"] ?? []).map((each) => each.split(";")[0]).join("; ");
  const { text } = await asked(expert, "GET /api/ballot/state");
  expert.tag = JSON.parse(text).tag;
  return expert;
}

async function timed(lasting, work) {
  const times = { ms: [], errors: {} };
  const begin = performance.now();
  await Promise.all(work(begin + lasting * 1_000, times));
  const spent = (performance.now() - begin) / 1_000;
  const sorted = times.ms.sort((one, other) => one - other);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    ...{ p50: at(0.5), p95: at(0.95), p99: at(0.99), errors: times.errors },
    ...{ saves: sorted.length, perSecond: sorted.length / spent },
  };
}

async function savesAtLeisure(expert, until, times) {
  const pause = () => wait(randomInt(...PACE_MS));
  await wait(randomInt(PACE_MS[1]));
  while (performance.now() < until) {
    await saved(expert, times);
    await pause();
  }
}

async function savesAtOnce(expert, until, times) {
  while (performance.now() < until) await saved(expert, times);
}

/** Sent again, as the outbox does, until it is acknowledged; the time is that of the person who waits for it. */
async function saved(expert, times) {
  const item = items[randomInt(items.length)];
  const points = randomInt(1, 6);
  const scores = {
    importance: points,
    "feasibility-2029": randomInt(1, 6),
    "feasibility-2035": randomInt(1, 6),
  };
  const basedOn = expert.told.get(item)?.version ?? 0;
  const save = { item, round: 1, scores, basedOn, saveId: randomUUID() };
  const answer = { ...save, notMyField: false, expertise: null, reason: null };
  const body = JSON.stringify({ ballot: expert.tag, answers: [answer] });
  const begin = performance.now();
  const version = await acknowledgedAs(expert, body, times);
  times.ms.push(performance.now() - begin);
  expert.told.set(item, { version, saveId: save.saveId, points });
}

async function acknowledgedAs(expert, body, times) {
  for (;;) {
    const answer = await asked(expert, "PUT /api/ballot/answers", {
      body,
      type: "application/json",
    }).catch(() => null);
    const [outcome] = answer?.status === 200 ? JSON.parse(answer.text).outcomes : [];
    if (outcome?.outcome === "saved" || outcome?.outcome === "repeated") return outcome.version;
    const kind = answer?.status ?? "no answer";
    times.errors[kind] = (times.errors[kind] ?? 0) + 1;
    await wait(500);
  }
}

/** @returns status, headers and text of an answer */
function asked({ agent, cookie = "" }, what, { body, type } = {}) {
  const [method, path] = what.split(" ");
  const headers = {
    ...(cookie === "" ? {} : { cookie }),
    ...(body === undefined
      ? {}
      : { origin: address, "content-type": type, "content-length": Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(address + path, { agent, method, headers }, async (response) => {
      const parts = [];
      for await (const part of response) parts.push(part);
      resolve({
        status: response.statusCode,
        headers: response.headers,
        text: Buffer.concat(parts).toString(),
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
