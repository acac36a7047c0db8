import { Hono } from "hono";
import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import {
  cookieOf,
  ORIGIN,
  type ServerForTests,
  serverForTests,
} from "../../test/server-for-tests.ts";
import { ACTS, mayDo, ROLES, type Role } from "../domain/committee/permissions.ts";
import { ROUTES, rowsOf } from "./app.ts";
import type { Known, Who } from "./app-types.ts";
import { beginExpertSession } from "./expert-session.ts";

const database = useDatabase();
const ROWS = rowsOf(ROUTES);
const SIGN_OUT = "POST /sign-out";
const AT_ONCE = 40;

/** Everything that answers, as its row is written; what only passes requests on has no method of its own. */
function routesOf({ app }: ServerForTests): readonly string[] {
  const rows = app.routes
    .filter(({ method }) => method !== "ALL")
    .map(({ method, path }) => `${method} ${path}`);
  return [...new Set(rows)].filter((row) => !row.endsWith("/*"));
}

/** Whether the door lets somebody with one role, on all roadmaps, come in. */
function expected(who: Who, role: Role): boolean {
  if (who === "public" || who === "signed-in") return true;
  if (who === "expert") return false;
  return mayDo([{ role, roadmapId: null, seatId: null }], who, null);
}

it("every route has a row, and every row a route", () => {
  const routes = routesOf(serverForTests(database.open));
  expect([...routes].sort()).toEqual(Object.keys(ROWS).sort());
  const known = ["public", "expert", "signed-in", ...ACTS];
  expect(Object.values(ROWS).filter((who) => !known.includes(who))).toEqual([]);
});

it("a route without a row lets in nobody", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("all@example.gov.kh", [{ role: "administrator" }]);
  server.app.get("/desk/forgotten", (request) => request.text("opened"));
  const answer = await server.app.request("/desk/forgotten", { headers: { cookie } });
  expect([answer.status, await answer.text()]).toEqual([
    403,
    expect.not.stringContaining("opened"),
  ]);
});

/** From which rows the door itself turned somebody away; what an action says behind it is the action's. */
async function turnedAwayFrom(
  server: ServerForTests,
  cookie: string,
): Promise<ReadonlySet<unknown>> {
  const before = server.lines.length;
  const ask = (row: string) => {
    const [method = "", pattern = ""] = row.split(" ");
    const path = pattern.replaceAll(/:\w+(\{[^}]*\})?/g, "x");
    return server.app.request(path, { method, headers: { cookie, origin: ORIGIN } });
  };
  // Many at once, but not so many that the last waits too long for a connection; signing out ends the session of the others.
  const rows = Object.keys(ROWS).filter((row) => row !== SIGN_OUT);
  while (rows.length > 0) await Promise.all(rows.splice(0, AT_ONCE).map(ask));
  await ask(SIGN_OUT);
  const away = server.lines.slice(before).filter(({ event }) => event === "turned-away");
  return new Set(away.map(({ route }) => route));
}

/** Rows on which the door did not do what they say. */
async function wrongRows(
  server: ServerForTests,
  cookie: string,
  mayEnter: (who: Who) => boolean,
): Promise<readonly string[]> {
  const away = await turnedAwayFrom(server, cookie);
  return Object.entries(ROWS).flatMap(([row, who]) =>
    away.has(row) === mayEnter(who) ? [row] : [],
  );
}

it.each(ROLES)("every route lets in exactly whom its row names, as %s", async (role) => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn(`${role}@example.gov.kh`, [{ role }]);
  const wrong = await wrongRows(server, cookie, (who) => expected(who, role));
  expect(wrong).toEqual([]);
});

it("whoever is nobody comes in where all may, and nowhere else", async () => {
  const server = serverForTests(database.open);
  expect(await wrongRows(server, "", (who) => who === "public")).toEqual([]);
});

it("whoever holds a code comes in where experts may, and to nothing of the secretariat", async () => {
  const server = serverForTests(database.open);
  const giving = new Hono<Known>().get("*", (context) => {
    beginExpertSession(context, server.services, "ABCD-EFGH-JKMN");
    return context.text("");
  });
  const cookie = cookieOf(await giving.request("/"));
  const mayEnter = (who: Who) => who === "public" || who === "expert";
  expect(await wrongRows(server, cookie, mayEnter)).toEqual([]);
});

it("a token for reading changes nothing, wherever its owner may", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("reader@example.gov.kh", [{ role: "administrator" }]);
  const made = await server.app.request("/api/v1/tokens", {
    method: "POST",
    headers: { cookie, origin: ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ name: "figures", scope: "read" }),
  });
  const { token } = await made.json();
  const changing = Object.entries(ROWS).filter(
    ([row, who]) => !row.startsWith("GET") && who !== "public",
  );
  for (const [row, who] of changing.filter(([, allowed]) => allowed !== "expert")) {
    const [method = "", pattern = ""] = row.split(" ");
    const answer = await server.app.request(pattern.replaceAll(/:\w+/g, "x"), {
      method,
      headers: { authorization: `Bearer ${token}` },
    });
    expect([row, who, answer.status]).toEqual([row, who, 403]);
  }
});
