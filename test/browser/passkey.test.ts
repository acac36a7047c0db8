import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Listening, listen } from "../../src/server/listen.ts";
import { useDatabase } from "../database-for-tests.ts";
import { serverForTests } from "../server-for-tests.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

const database = useDatabase();
let browser: Browser;
let listening: Listening;
beforeAll(async () => {
  if (!SKIPPED) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await listening?.stop();
});

describe.skipIf(SKIPPED)("a passkey", () => {
  it("is made by somebody who signed in, and lets them in again later without a letter", async () => {
    const host = "localhost";
    const free = await listen({ fetch: () => new Response() }, { host, port: 0 });
    const { port } = free;
    await free.stop();
    const server = serverForTests(database.open, {
      clock: () => new Date(),
      variables: { PUBLIC_URL: `http://${host}:${port}` },
    });
    const cookie = await server.signIn("key@example.gov.kh", [{ role: "chair" }]);
    listening = await listen(server.app, { host, port });
    const context = await browser.newContext();
    const [name = "", value = ""] = cookie.split("=");
    await context.addCookies([{ name, value, url: `http://${host}:${port}` }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("WebAuthn.enable");
    await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    await page.goto(`http://${host}:${port}/desk?lang=en`);
    await page.click("button[data-passkey]");
    await page.getByRole("status").filter({ hasText: "The passkey is kept" }).waitFor();
    await context.clearCookies();
    await page.goto(`http://${host}:${port}/sign-in?to=/desk/tokens&lang=en`);
    await page.click("button[data-passkey]");
    await page.waitForURL(({ pathname }) => pathname === "/desk/tokens");
    expect(await page.textContent("h1")).toBe("Tokens");
  });
});
