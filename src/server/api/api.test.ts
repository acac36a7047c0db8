import { expect, it } from "vitest";
import { askApi as ask } from "../../../test/ask-api.ts";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import { serverForTests } from "../../../test/server-for-tests.ts";

const database = useDatabase();

it("the document describes every operation that is there, in OpenAPI 3.1", async () => {
  const server = serverForTests(database.open);
  const { body } = await ask(server, "/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  const described = Object.entries<Record<string, object>>(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} /api/v1${path.replaceAll(/\{(\w+)\}/g, ":$1")}`,
    ),
  );
  const there = server.app.routes
    .filter(
      ({ method, path }) =>
        method !== "ALL" && path.startsWith("/api/v1/") && !path.endsWith(".json"),
    )
    .map(({ method, path }) => `${method} ${path}`);
  expect(described.sort()).toEqual([...new Set(there)].sort());
});

it("the page about it names every operation and every refusal, in both languages, without a script", async () => {
  const server = serverForTests(database.open);
  const { body } = await ask(server, "/openapi.json");
  for (const language of ["en", "km"]) {
    const page = await (
      await server.app.request("/api", { headers: { "accept-language": language } })
    ).text();
    for (const path of Object.keys(body.paths)) expect(page).toContain(`/api/v1${path}`);
    expect(page).toContain('id="already-handed-in"');
    expect(page).not.toContain("<script");
  }
});

it("a token is shown once, works until it is ended, and cannot make another", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("tokens@example.gov.kh", [{ role: "secretariat" }]);
  const made = await ask(server, "/tokens", {
    method: "POST",
    cookie,
    json: { name: "figures", scope: "write" },
  });
  expect(made.status).toBe(201);
  const { token, id } = made.body;
  expect(token).toMatch(/^phlov_[\w-]{43}$/);
  const listed = await ask(server, "/tokens", { cookie });
  expect(listed.body.rows).toMatchObject([
    { id, name: "figures", expiresAt: "2027-02-20T08:00:00.000Z" },
  ]);
  expect(JSON.stringify(listed.body)).not.toContain(token);
  expect((await ask(server, "/roadmaps", { token })).status).toBe(200);
  expect(
    (await ask(server, "/tokens", { method: "POST", token, json: { name: "more", scope: "read" } }))
      .status,
  ).toBe(403);
  expect((await ask(server, `/tokens/${id}`, { method: "DELETE", cookie })).status).toBe(204);
  expect((await ask(server, "/roadmaps", { token })).status).toBe(401);
});

it("lists come in pages that together hold each row once", async () => {
  const server = serverForTests(database.open);
  const { roadmapId } = await liveExercise(database.open, { name: "paged" });
  const cookie = await server.signIn("pages@example.gov.kh", [{ role: "auditor", roadmapId }]);
  const seen: string[] = [];
  let after = "";
  do {
    const { body } = await ask(server, `/roadmaps/paged/items?limit=2${after}`, { cookie });
    seen.push(...body.rows.map(({ id }: { id: string }) => id));
    after = body.next === null ? "" : `&after=${body.next}`;
  } while (after !== "");
  expect(seen.length).toBe(5);
  expect(new Set(seen).size).toBe(5);
});

it("a roadmap is there for those who have a role on it, and for nobody else", async () => {
  const server = serverForTests(database.open);
  const { roadmapId } = await liveExercise(database.open, { name: "mine" });
  await liveExercise(database.open, { name: "theirs" });
  const cookie = await server.signIn("one@example.gov.kh", [{ role: "member", roadmapId }]);
  const { body } = await ask(server, "/roadmaps", { cookie });
  expect(body.rows.map(({ id }: { id: string }) => id)).toEqual(["mine"]);
  expect((await ask(server, "/roadmaps/mine", { cookie })).status).toBe(200);
  expect((await ask(server, "/roadmaps/theirs", { cookie })).status).toBe(403);
  expect((await ask(server, "/roadmaps/theirs/assessments/technologies", { cookie })).status).toBe(
    403,
  );
});

it("of two changes based on the same version the second is refused and given the present one", async () => {
  const server = serverForTests(database.open);
  const { roadmapId } = await liveExercise(database.open, { name: "stale" });
  const cookie = await server.signIn("stale@example.gov.kh", [{ role: "secretariat", roadmapId }]);
  const first = await ask(server, "/roadmaps/stale/assessments/technologies", { cookie });
  const { questionnaire } = first.body;
  const created = await ask(server, "/roadmaps/stale/assessments", {
    method: "POST",
    cookie,
    json: { id: "second", questionnaire },
  });
  expect(created.status).toBe(201);
  const change = (title: string) =>
    ask(server, "/roadmaps/stale/assessments/second/questionnaire", {
      method: "PUT",
      cookie,
      json: { questionnaire: { ...questionnaire, title: { en: title } } },
      headers: { "if-match": `"${created.body.version}"` },
    });
  expect((await change("Mine")).status).toBe(200);
  const refused = await change("Theirs");
  expect([refused.status, refused.headers.get("content-type")]).toEqual([
    409,
    expect.stringContaining("problem+json"),
  ]);
  expect(refused.body.code).toBe("stale");
  expect(JSON.stringify(refused.body.current)).toContain("Mine");
});

it("what does not fit its shape is named field by field", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("shape@example.gov.kh", [{ role: "secretariat" }]);
  const { status, body } = await ask(server, "/tokens", {
    method: "POST",
    cookie,
    json: { name: "", scope: "all" },
  });
  expect([status, body.code]).toEqual([422, "invalid"]);
  expect(body.problems.map((problem: string) => problem.split(":")[0])).toEqual(["name", "scope"]);
});
