import { sql } from "drizzle-orm";
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { useDatabase } from "../../../test/database-for-tests.ts";
import { liveExercise } from "../../../test/live-fixture.ts";
import {
  cookieOf,
  ORIGIN,
  type ServerForTests,
  serverForTests,
} from "../../../test/server-for-tests.ts";
import type { Role } from "../../domain/committee/permissions.ts";

const database = useDatabase();

/** Somebody at the desk with one role everywhere. */
async function atDesk(server: ServerForTests, role: Role) {
  const cookie = await server.signIn(`${role}@example.gov.kh`, [{ role }]);
  const headers = { cookie, origin: ORIGIN };
  return {
    get: (path: string) => server.app.request(path, { headers: { cookie } }),
    page: async (path: string) => (await server.app.request(path, { headers: { cookie } })).text(),
    send: (path: string, fields: Readonly<Record<string, string | File>>) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.append(name, value);
      return server.app.request(path, { method: "POST", headers, body });
    },
  };
}

const hidden = (page: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";

it("an administrator gives somebody a role and takes it back, but not the last administrator's", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "administrator");
  const dara = { name: "Sok Dara", email: "dara@example.gov.kh", role: "secretariat", where: "" };
  expect((await desk.send("/desk/roles/give", { ...dara, email: "dara" })).status).toBe(422);
  expect((await desk.send("/desk/roles/give", dara)).headers.get("location")).toBe(
    "/desk/roles?done=role-given",
  );
  const page = await desk.page("/desk/roles");
  expect(page).toContain('aria-label="Take back: Secretariat, Sok Dara"');
  const grants = [...page.matchAll(/name="user" value="([^"]*)"\/><input[^>]*value="([^"]*)"/g)];
  const answers = [];
  for (const [, user = "", grant = ""] of grants)
    answers.push(await desk.send("/desk/roles/take", { user, grant }));
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  const refused = answers.find(({ status }) => status === 409);
  expect(await refused?.text()).toContain("This is the last administrator.");
  const secretariat = await atDesk(server, "secretariat");
  expect((await secretariat.get("/desk/roles")).status).toBe(403);
  expect(await secretariat.page("/desk")).not.toContain('href="/desk/roles"');
});

it("who gets no letter comes in by a link that an administrator hands over, and as nobody else", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "administrator");
  const sophea = { name: "Sophea", email: "sophea@example.gov.kh", role: "chair", where: "" };
  await desk.send("/desk/roles/give", sophea);
  const [, user = ""] =
    /Take back: Chair, Sophea[\s\S]*?name="user" value="([^"]*)"/.exec(
      await desk.page("/desk/roles"),
    ) ?? [];
  const shown = await (await desk.send("/desk/roles/link", { user })).text();
  expect(shown).toContain('role="img" aria-label="QR code of the link"');
  expect(shown).not.toContain("?lang=km");
  const [, path = ""] = /(\/sign-in\/by-hand\/[\w-]+)/.exec(shown) ?? [];
  for (const language of ["en", "km", "en"])
    expect((await server.app.request(`${path}?lang=${language}`)).status).toBe(200);
  const press = () =>
    server.app.request(path, { method: "POST", headers: { origin: ORIGIN }, body: "" });
  const signed = await press();
  expect([signed.status, signed.headers.get("location")]).toEqual([303, "/desk"]);
  const cookie = cookieOf(signed);
  const as = (at: string) => server.app.request(at, { headers: { cookie } });
  expect([(await as("/desk")).status, (await as("/desk/roles")).status]).toEqual([200, 403]);
  const again = await press();
  expect([again.status, cookieOf(again), await again.text()]).toEqual([
    410,
    "",
    expect.stringContaining("tell the administrator at once"),
  ]);
  const question = `/desk/accounts/${user}/delete`;
  expect(await desk.page(question)).toContain("Delete the account of Sophea?");
  await desk.send(`${question}/confirm`, {});
  expect(await desk.page("/desk/roles")).not.toContain("sophea@example.gov.kh");
  expect((await as("/desk")).status).toBe(303);
});

it("a token is shown once, works, and is worth nothing once it was ended", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "member");
  const wrong = await desk.send("/desk/tokens/make", { name: "figures", scope: "read", days: "0" });
  expect([wrong.status, await wrong.text()]).toEqual([
    422,
    expect.stringMatching(/name="days"[^>]* aria-invalid="true"/),
  ]);
  const made = await desk.send("/desk/tokens/make", { name: "figures", scope: "read", days: "9" });
  const [token = ""] = /phlov_[\w-]+/.exec(await made.text()) ?? [];
  const asProgram = () =>
    server.app.request("/api/v1/roadmaps", { headers: { authorization: `Bearer ${token}` } });
  expect((await asProgram()).status).toBe(200);
  const list = await desk.page("/desk/tokens");
  expect(list).not.toContain(token);
  const [, question = ""] = /href="(\/desk\/tokens\/[^"]+\/end)"/.exec(list) ?? [];
  expect(await desk.page(question)).toContain("End the token “figures”?");
  const stranger = await atDesk(server, "auditor");
  expect((await stranger.send(`${question}/confirm`, {})).status).toBe(404);
  expect((await desk.send(`${question}/confirm`, {})).status).toBe(303);
  expect((await asProgram()).status).toBe(401);
});

it("a record comes in as a zip, and over a roadmap only once its difference was seen", async () => {
  const server = serverForTests(database.open);
  const desk = await atDesk(server, "secretariat");
  await liveExercise(database.open, { name: "over", open: false });
  const zip = new Uint8Array(
    await (await desk.get("/desk/roadmaps/over/record.zip")).arrayBuffer(),
  );
  const same = await desk.send("/desk/import/import", { file: new File([zip], "over.zip") });
  expect(same.headers.get("location")).toBe("/desk/roadmaps/over?done=unchanged");
  const changed = renamed(zip, "Cybersecurity of water");
  const shown = await desk.send("/desk/import/import", { file: new File([changed], "over.zip") });
  const difference = await shown.text();
  expect(difference).toContain("Cybersecurity of water");
  expect(await desk.page("/desk/roadmaps/over")).not.toContain("replaced");
  const accept = { accept: hidden(difference, "accept"), zip: hidden(difference, "zip") };
  await database.open.queries.execute(sql`update roadmap set version = version + 1`);
  const stale = await desk.send("/desk/import/import", accept);
  expect([stale.status, await stale.text()]).toEqual([
    200,
    expect.stringContaining("here already"),
  ]);
  const now = { ...accept, accept: String(Number(accept.accept) + 1) };
  const done = await desk.send("/desk/import/import", now);
  expect(done.headers.get("location")).toBe("/desk/roadmaps/over?done=replaced");
  const nothing = await desk.send("/desk/import/import", { file: new File(["no zip"], "a.zip") });
  expect([nothing.status, await nothing.text()]).toEqual([
    422,
    expect.stringContaining("not a zip"),
  ]);
  const spoilt = renamed(changed, "x", { "links.yaml": "- kind: needs\n  from: nobody\n" });
  const sent = { file: new File([spoilt], "over.zip") };
  const khmer = await (await desk.send("/desk/import/import?lang=km", sent)).text();
  expect(khmer).toMatch(/links\.yaml បន្ទាត់ទី ១: [^<]*គួរជា៖/);
  expect(khmer).not.toContain("expected");
  const empty = await desk.send("/desk/import/import", {});
  expect(await empty.text()).toMatch(/name="file"[^>]* aria-invalid="true"/);
});

function renamed(
  zip: Uint8Array,
  title: string,
  others: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => {
    const text = new TextDecoder().decode(bytes).replaceAll("en: cybersecurity", `en: ${title}`);
    return [path, new TextEncoder().encode(text)] as const;
  });
  const more = Object.entries(others).map(([path, text]) => [path, new TextEncoder().encode(text)]);
  return new Uint8Array(zipSync(Object.fromEntries([...files, ...more])));
}

it("the trail tells in words what was done, and says so when a row of it was changed", async () => {
  const server = serverForTests(database.open);
  const auditor = await atDesk(server, "auditor");
  const page = await auditor.page("/desk/roadmaps/over/trail");
  expect(page).toContain("Record imported");
  expect(page).toContain("by Secretariat");
  expect(page).toMatch(/Checked now: the trail is whole, \d+ acts\./);
  const khmer = await auditor.page("/desk/trail?lang=km");
  const named = [...khmer.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !/[\u1780-\u17ff]/.test(name) && name !== "SHA-256")).toEqual([]);
  expect(khmer).toContain("<dd>បានប្រើ</dd>");
  expect((await (await atDesk(server, "member")).get("/desk/trail")).status).toBe(403);
  // What a database administrator could do who wanted to.
  await database.open.queries.execute(
    sql`alter table trail disable trigger user; update trail set actor = 'chair' where sequence = 2`,
  );
  expect(await auditor.page("/desk/trail")).toContain("the trail is broken at act 2");
});
