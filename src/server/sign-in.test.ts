import { expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import {
  cookieOf,
  ORIGIN,
  type ServerForTests,
  serverForTests,
} from "../../test/server-for-tests.ts";

const database = useDatabase();

const post = (
  { app }: ServerForTests,
  path: string,
  { cookie = "", ...fields }: Record<string, string>,
) =>
  app.request(path, {
    method: "POST",
    headers: { origin: ORIGIN, cookie },
    body: new URLSearchParams(fields),
  });

async function letterFor(server: ServerForTests, email: string) {
  await server.signIn(email, [{ role: "secretariat" }]);
  await post(server, "/sign-in", { email });
  const text = server.letters.at(-1)?.text ?? "";
  return {
    token: decodeURIComponent(/token=(\S+)/.exec(text)?.[1] ?? ""),
    code: /\b\d{6}\b/.exec(text)?.[0] ?? "",
  };
}

it("the link of a letter shows a button, however often it is opened; the button signs in once", async () => {
  const server = serverForTests(database.open);
  const { token } = await letterFor(server, "link@example.gov.kh");
  for (const _ of [1, 2, 3]) {
    const opened = await server.app.request(`/sign-in/link?token=${encodeURIComponent(token)}`);
    expect([opened.status, opened.headers.get("set-cookie")]).toEqual([200, null]);
  }
  const first = await post(server, "/sign-in/link", { token });
  expect([first.status, first.headers.get("location")]).toEqual([303, "/desk"]);
  expect(first.headers.get("set-cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
  const again = await post(server, "/sign-in/link", { token });
  expect([again.status, again.headers.get("set-cookie")]).toEqual([410, null]);
});

it("who asks for a letter that cannot leave is told so, and how an administrator comes in", async () => {
  const server = serverForTests(database.open);
  const asked = await (await post(server, "/sign-in", { email: "no-mail@example.gov.kh" })).text();
  expect(asked).toContain("no letter leaves it");
  expect(asked).not.toContain("is on its way");
  const page = await (await server.app.request("/sign-in?lang=km")).text();
  expect(page).toContain("npx phlov admin-link");
});

it("the code of a letter signs in where it was asked for, in Khmer digits too, and leads on", async () => {
  const server = serverForTests(database.open);
  const { code } = await letterFor(server, "code@example.gov.kh");
  const khmer = [...code].map((digit) => "០១២៣៤៥៦៧៨៩".charAt(Number(digit))).join("");
  const signed = await post(server, "/sign-in/code", {
    email: "code@example.gov.kh",
    code: khmer,
    to: "/desk/roadmaps",
  });
  expect([signed.status, signed.headers.get("location")]).toEqual([303, "/desk/roadmaps"]);
});

it("a code is worn after three wrong attempts", async () => {
  const server = serverForTests(database.open);
  const email = "worn@example.gov.kh";
  const { code } = await letterFor(server, email);
  const wrong = code === "111111" ? "222222" : "111111";
  for (const _ of [1, 2, 3])
    expect((await post(server, "/sign-in/code", { email, code: wrong })).status).toBe(422);
  expect((await post(server, "/sign-in/code", { email, code })).status).toBe(422);
});

it("somebody unknown gets no letter and is told the same as somebody known", async () => {
  const server = serverForTests(database.open);
  await server.signIn("known@example.gov.kh", []);
  const before = server.letters.length;
  const unknown = await post(server, "/sign-in", { email: "stranger@example.com" });
  expect(server.letters.length).toBe(before);
  const known = await post(server, "/sign-in", { email: "known@example.gov.kh" });
  const text = async (response: Response, email: string) =>
    (await response.text()).replaceAll(email, "…");
  expect(await text(unknown, "stranger@example.com")).toBe(
    await text(known, "known@example.gov.kh"),
  );
});

it.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "javascript:alert(1)",
  "/\t/evil.example",
])("signing in never leads to %s", async (to) => {
  const server = serverForTests(database.open);
  const page = await server.app.request(`/sign-in?to=${encodeURIComponent(to)}`);
  expect(await page.text()).toContain('name="to" value="/desk"');
});

it("whoever signed out is nobody again, also with the old cookie", async () => {
  const server = serverForTests(database.open);
  const cookie = await server.signIn("out@example.gov.kh", [{ role: "chair" }]);
  const out = await post(server, "/sign-out", { cookie });
  expect([out.status, cookieOf(out)]).toEqual([303, ""]);
  expect(await server.services.accounts.actorOf(new Headers({ cookie }))).toBeNull();
});
