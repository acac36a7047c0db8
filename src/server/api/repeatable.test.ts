import { expect, it } from "vitest";
import { askApi } from "../../../test/ask-api.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { type ServerForTests, serverForTests } from "../../../test/server-for-tests.ts";
import { forgetOldRequests } from "./repeatable.ts";

const database = useDatabase();
const DAY_MS = 86_400_000;

const making = (server: ServerForTests, cookie: string) => (key: string, name: string) =>
  askApi(server, "/roadmaps", {
    method: "POST",
    cookie,
    json: { name, title: { en: name, km: name } },
    headers: { "idempotency-key": key },
  });

it("what is sent twice under one key is done once and answered the same", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("twice@example.org", [{ role: "secretariat" }]);
  const make = making(server, cookie);
  const [one, other] = await Promise.all([make("a", "rice"), make("a", "rice")]);
  // Of two at once one is done, and the other told that it is under way or what came of it.
  expect([201, 409]).toContain(one?.status);
  expect([201, 409]).toContain(other?.status);
  const again = await make("a", "rice");
  expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([201, "true"]);
  expect(again.body.head.id).toBe("rice");
  expect((await make("b", "rice")).body.code).toBe("already-exists");
});

it("the same key with another content is refused, and belongs to one person", async () => {
  const server = serverForTests(database.open);
  const make = making(server, await server.signIn("x@example.org", [{ role: "secretariat" }]));
  expect((await make("k", "water")).status).toBe(201);
  const other = await make("k", "fields");
  expect([other.status, other.body.code]).toEqual([409, "differs"]);
  const cookie = await server.signIn("y@example.org", [{ role: "secretariat" }]);
  expect((await making(server, cookie)("k", "fields")).status).toBe(201);
});

it("a request that was refused may be sent again under its key, corrected", async () => {
  const server = serverForTests(database.open);
  const make = making(server, await server.signIn("z@example.org", [{ role: "secretariat" }]));
  expect((await make("r", "Not a name")).status).toBe(422);
  expect((await make("r", "a-name")).status).toBe(201);
});

it("a code that was shown once is not shown again, nor kept for it", async () => {
  const server = serverForTests(database.open);
  const { roadmapId, seats } = await liveExercise(database.open, { name: "once" });
  const cookie = await server.signIn("o@example.org", [{ role: "secretariat", roadmapId }]);
  const reissue = () =>
    askApi(server, `/roadmaps/once/assessments/technologies/invitations/${seats[0]?.id}/reissue`, {
      method: "POST",
      cookie,
      json: { sentBy: "text" },
      headers: { "idempotency-key": "lost-line" },
    });
  expect((await reissue()).body.code).toMatch(/^\w{4}-\w{4}-\w{4}$/);
  const again = await reissue();
  expect([again.status, again.body.what]).toEqual([409, "answer-shown-once"]);
  const { rows } = await database.open.pool.query(
    "select sealed_answer from repeatable_request r join \"user\" u on u.id = r.user_id where u.email = 'o@example.org'",
  );
  expect(rows).toEqual([{ sealed_answer: null }]);
});

it("a key is forgotten after a week", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("week@example.org", [{ role: "secretariat" }]);
  await making(server, cookie)("w", "forgotten");
  const clock = (days: number) => () => new Date(server.services.clock().getTime() + days * DAY_MS);
  const left = async () =>
    (await database.open.pool.query("select count(*)::int as left from repeatable_request")).rows[0]
      .left;
  const before = await left();
  await forgetOldRequests({ ...server.services, clock: clock(6) });
  expect(await left()).toBe(before);
  await forgetOldRequests({ ...server.services, clock: clock(8) });
  expect(await left()).toBe(0);
});
