import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import { ORIGIN, serverForTests } from "../../test/server-for-tests.ts";
import { Refusal } from "../actions/refusal.ts";
import { openDatabase } from "../database/connect.ts";
import { createApp, ROUTES } from "./app.ts";
import type { Routes } from "./app-types.ts";

const database = useDatabase();

/** A page of a code, as the expert's pages have: one code is known. */
const codes: Routes = {
  who: { "GET /b/:code": "public", "GET /fails": "public", "POST /echo": "public" },
  mount: (app) => {
    app.get("/b/:code", (request) => {
      if (request.req.param("code") !== "GOOD") throw new Refusal("unknown-code");
      return request.text("welcome");
    });
    app.get("/fails", () => {
      throw new Error("secret inside");
    });
    app.post("/echo", async (request) => request.text(await request.req.text()));
  },
};
const withCodes = (variables = {}) => {
  const server = serverForTests(database.open, { variables });
  const others = ROUTES.filter(({ who }) => !("GET /b/:code" in who));
  return { ...server, app: createApp(server.services, [...others, codes]) };
};

it("sixty people behind one address each get in after mistyping their code three times", async () => {
  const { app } = withCodes();
  for (let person = 0; person < 60; person++) {
    for (const _ of [1, 2, 3]) expect((await app.request("/b/BAD")).status).toBe(404);
    expect((await app.request("/b/GOOD")).status).toBe(200);
  }
});

it("of three hundred people behind one address who ask at the same moment nobody is taken for a guesser", async () => {
  const { app } = withCodes();
  const all = await Promise.all(Array.from({ length: 300 }, () => app.request("/b/GOOD")));
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
});

it("somebody who goes on guessing is held back, and told how long", async () => {
  const { app } = withCodes();
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 300; attempt++)
    statuses.push((await app.request("/b/BAD")).status);
  expect(statuses.filter((status) => status === 404)).toHaveLength(240);
  const held = await app.request("/b/BAD");
  expect([held.status, held.headers.get("retry-after")]).toEqual([429, "900"]);
});

it("somebody who guesses holds up nobody behind the same address who is scoring already", async () => {
  const { app } = withCodes();
  const scoring = async () => (await app.request("/api/ballot/state")).status;
  const before = await scoring();
  for (let attempt = 0; attempt < 241; attempt++) await app.request("/b/BAD");
  expect([(await app.request("/b/BAD")).status, await scoring()]).toEqual([429, before]);
});

it("whom a proxy names counts only where the proxy is trusted", async () => {
  const guess = async (variables: object) => {
    const { app } = withCodes(variables);
    const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
    const incoming = { socket: { remoteAddress: "10.0.0.7" } };
    for (let attempt = 0; attempt < 240; attempt++)
      await app.request("/b/BAD", from(`192.0.2.${attempt % 250}`), { incoming });
    return (await app.request("/b/BAD", from("198.51.100.1"), { incoming })).status;
  };
  expect(await guess({ TRUSTED_PROXIES: "10.0.0.0/8" })).toBe(404);
  expect(await guess({})).toBe(429);
});

it("the log and the figures hold the pattern of an address, never the code in it", async () => {
  const { app, lines, services } = withCodes();
  await app.request("/b/ABCD-EFGH-JKMN?x=ABCD-EFGH-JKMN", {
    headers: { cookie: "ballot=ABCD-EFGH-JKMN" },
  });
  expect(lines.at(-1)).toMatchObject({ event: "request", route: "/b/:code", status: 404 });
  expect(JSON.stringify(lines)).not.toContain("ABCD");
  expect(services.metrics.print()).not.toContain("ABCD");
  expect(services.metrics.print()).toContain('route="/b/:code"');
});

it("a fault is logged whole and told without its inside", async () => {
  const { app, lines } = withCodes();
  const answer = await app.request("/fails");
  const text = await answer.text();
  expect(answer.status).toBe(500);
  expect(text).not.toContain("secret inside");
  expect(text).toContain(answer.headers.get("x-request-id"));
  expect(JSON.stringify(lines)).toContain("secret inside");
});

it("while the database is away people are asked to come back in a moment", async () => {
  const away = openDatabase({ url: "postgresql://nobody@127.0.0.1:1/none", log: () => {} });
  const { app } = serverForTests(away);
  const page = await app.request("/");
  expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
  expect((await app.request("/health/ready")).status).toBe(503);
  expect((await app.request("/health/live")).status).toBe(200);
  await away.close();
});

it("every answer forbids foreign scripts, frames and paths in the referrer, and is kept by nobody", async () => {
  const { app } = withCodes({ PUBLIC_URL: "https://phlov.example" });
  for (const path of ["/", "/b/GOOD", "/nowhere", "/fails", "/api/v1/roadmaps"]) {
    const { headers } = await app.request(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get("referrer-policy")).toBe("strict-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
    expect(headers.get("cache-control")).toBe("no-store");
  }
});

it("a body larger than a form may be is refused unread", async () => {
  const { app } = withCodes();
  const send = async (bytes: number) =>
    (
      await app.request("/echo", {
        method: "POST",
        headers: { origin: ORIGIN },
        body: "x".repeat(bytes),
      })
    ).status;
  expect(await send(200 * 1024)).toBe(200);
  expect(await send(300 * 1024)).toBe(413);
});

it("a character that no row can hold is refused, not stumbled over", async () => {
  const { app, signIn, lines } = serverForTests(database.open);
  const cookie = await signIn("nought@example.gov.kh", [{ role: "secretariat" }]);
  expect((await app.request("/editions/a/1/%00")).headers.get("location")).toBe(
    "/editions/a/1/%00/",
  );
  for (const path of ["/editions/a/1/%00/", "/api/v1/roadmaps/a%00b"])
    expect((await app.request(path, { headers: { cookie } })).status).toBe(422);
  const token = await app.request("/api/v1/tokens", {
    method: "POST",
    headers: { cookie, origin: ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ name: "a\u0000b", scope: "read" }),
  });
  expect(token.status).toBe(422);
  expect(lines.filter(({ event }) => event === "fault")).toEqual([]);
});

it("markup that somebody types is text on every page that shows it again", async () => {
  const { app } = withCodes();
  const markup = '"><script>alert(1)</script><img src=x onerror=alert(1)>@example.org';
  const pages = [
    await app.request(`/sign-in?to=${encodeURIComponent(`/${markup}`)}`),
    await app.request(`/sign-in/link?token=${encodeURIComponent(markup)}`),
    await app.request(`/${encodeURIComponent(markup)}`),
    await app.request("/sign-in", {
      method: "POST",
      headers: { origin: ORIGIN },
      body: new URLSearchParams({ email: markup }),
    }),
  ];
  for (const page of pages) expect(await page.text()).not.toMatch(/<script>|<img/);
});
