import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import { liveExercise } from "../../test/live-fixture.ts";
import { serverForTests } from "../../test/server-for-tests.ts";
import { saveAnswers } from "../actions/save-answers.ts";
import { countedSaves } from "./counted-saves.ts";

const database = useDatabase();

async function asked(
  variables: Record<string, string>,
  from: string,
  headers: Record<string, string> = {},
) {
  const { app } = serverForTests(database.open, { variables });
  const incoming = { socket: { remoteAddress: from } };
  return (await app.request("/metrics", { headers }, { incoming })).status;
}

it("the figures are for this machine alone, unless somebody says otherwise", async () => {
  expect(await asked({}, "127.0.0.1")).toBe(200);
  expect(await asked({}, "::ffff:127.0.0.1")).toBe(200);
  expect(await asked({}, "192.0.2.7")).toBe(404);
  expect(await asked({ METRICS_FROM: "192.0.2.0/24" }, "192.0.2.7")).toBe(200);
});

it("what a proxy passes on does not count as this machine, whether the proxy is trusted or not", async () => {
  const forwarded = { "x-forwarded-for": "198.51.100.9" };
  expect(await asked({}, "127.0.0.1", forwarded)).toBe(404);
  expect(await asked({ TRUSTED_PROXIES: "127.0.0.1" }, "127.0.0.1", forwarded)).toBe(404);
  expect(await asked({}, "127.0.0.1", { "x-forwarded-for": "127.0.0.1" })).toBe(404);
});

it("with a token the address says nothing any more", async () => {
  const variables = { METRICS_TOKEN: "a-token-for-figures" };
  expect(await asked(variables, "127.0.0.1")).toBe(404);
  const authorization = "Bearer a-token-for-figures";
  expect(await asked(variables, "192.0.2.7", { authorization })).toBe(200);
  expect(await asked(variables, "192.0.2.7", { authorization: "Bearer another" })).toBe(404);
});

it("each save is counted by what became of it, late ones apart, with how long it took", async () => {
  const { services } = serverForTests(database.open);
  const { expert, clock } = await liveExercise(database.open, { name: "counted" });
  const answer = {
    item: "5g",
    round: 1,
    scores: { importance: 4 },
    notMyField: false,
    expertise: null,
    reason: null,
    basedOn: 0,
    saveId: crypto.randomUUID(),
  };
  const save = (change: object = {}) =>
    countedSaves(services, () => saveAnswers(expert(0), [{ ...answer, ...change }]));
  await save();
  await save();
  await save({ saveId: crypto.randomUUID() });
  await save({ round: 9, saveId: crypto.randomUUID() });
  clock.now = new Date("2026-11-30T10:00:03Z");
  await save({ item: "big-data", saveId: crypto.randomUUID() });
  clock.forward(60_000);
  await save({ item: "blockchain", saveId: crypto.randomUUID() });
  const printed = services.metrics.print();
  for (const outcome of ["repeated", "conflict", "closed"])
    expect(printed).toContain(`phlov_saves_total{outcome="${outcome}"} 1\n`);
  expect(printed).toContain('phlov_saves_total{outcome="saved"} 2\n');
  expect(printed).toContain("phlov_saves_late_total 1\n");
  expect(printed).toContain("phlov_save_seconds_count 6\n");
});
