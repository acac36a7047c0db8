import { expect, it } from "vitest";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { fillBallots, points } from "../../../test/fill-ballots.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";
import { roomToken } from "../../actions/read-room.ts";
import { openDatabase } from "../../database/connect.ts";
import { openStreams } from "../open-streams.ts";

const database = useDatabase();

/** Reads events until one fits. */
async function untilTold(answer: Response, fits: (progress: Told) => boolean): Promise<Told> {
  const reader = answer.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
    if (done) throw new Error(`the events ended after ${text}`);
    text += decoder.decode(value);
    for (const [, data] of text.matchAll(/^data: (.*)$/gm)) {
      const told: Told = JSON.parse(data ?? "{}");
      if (!fits(told)) continue;
      await reader?.cancel();
      return told;
    }
  }
}

interface Told {
  readonly answered: number;
  readonly asked: number;
  readonly byGroup: readonly { readonly group: string; readonly answered: number }[];
  readonly closesAt: string;
  readonly state: string;
}

it("a ballot handed in through one process is told by the other, and a listener that left is forgotten", async () => {
  const exercise = await liveExercise(database.open, { name: "events" });
  const other = openDatabase({ url: database.url, log: () => {} });
  const { app, services } = serverForTests(other);
  const token = roomToken(services, exercise.assessmentKey);
  const answer = await app.request(`/api/events/${exercise.assessmentKey}?token=${token}`);
  expect(answer.headers.get("content-type")).toContain("text/event-stream");
  const told = untilTold(answer, ({ answered }) => answered === 1);
  await fillBallots(exercise, () => points(3), { experts: [0] });
  expect(await told).toMatchObject({
    asked: 12,
    state: "open",
    closesAt: "2026-11-30T10:00:00.000Z",
    byGroup: [
      { group: "academia", answered: 0 },
      { group: "government", answered: 1 },
    ],
  });
  await expect.poll(() => openStreams(services).size, { timeout: 20_000 }).toBe(0);
  await other.close();
}, 60_000);

it("events end when the server stops, and need the token or a role", async () => {
  const { assessmentKey } = await liveExercise(database.open, { name: "events-end" });
  const { app, services, signIn } = serverForTests(database.open);
  const refused = await app.request(`/api/events/${assessmentKey}?token=wrong`);
  expect(refused.status).toBe(404);
  const cookie = await signIn("member@example.gov.kh", [{ role: "member" }]);
  const answer = await app.request(`/desk/events/${assessmentKey}`, { headers: { cookie } });
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  expect(new TextDecoder().decode(first?.value)).toContain('"answered":0');
  for (const end of openStreams(services)) end();
  expect((await reader?.read())?.done).toBe(true);
}, 60_000);

it("who has a role on one roadmap is not shown the way to the projector page of another", async () => {
  const server = serverForTests(database.open);
  const own = await liveExercise(database.open, { name: "own-room" });
  const other = await liveExercise(database.open, { name: "other-room" });
  const cookie = await server.signIn("room@example.org", [
    { role: "member", roadmapId: own.roadmapId },
  ]);
  const ask = async (key: string) =>
    (await server.app.request(`/desk/room/${key}`, { headers: { cookie } })).status;
  expect([await ask(own.assessmentKey), await ask(other.assessmentKey)]).toEqual([303, 403]);
});
