import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Listening, listen } from "#server/listen.ts";
import { useDatabase } from "../database-for-tests.ts";
import { type ServerForTests, serverForTests } from "../server-for-tests.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

const database = useDatabase();
let browser: Browser;
let server: ServerForTests;
let listening: Listening;
let address: string;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  if (SKIPPED) return;
  browser = await startChromium();
  server = serverForTests(database.open);
  listening = await listen(server.app, { host: "127.0.0.1", port: 0 });
  address = `http://127.0.0.1:${listening.port}`;
});
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
});
afterAll(async () => {
  await browser?.close();
  await listening?.stop();
});

const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

/** A secretary who signed in, without a script. */
async function secretary(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false });
  open.push(context);
  const cookie = await server.signIn("secretary@example.gov.kh", [{ role: "administrator" }]);
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url: address };
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string) =>
  page.getByRole("link", { name, exact: true }).first().click();
const typeIn = (page: Page, label: string, text: string) =>
  page.getByLabel(label, { exact: true }).fill(text);

async function both(page: Page, label: string, [english, khmer]: readonly [string, string]) {
  await typeIn(page, `${label} (English)`, english);
  await typeIn(page, `${label} (ភាសាខ្មែរ)`, khmer);
}

/** From nothing to a chair with a name, by the words on the pages alone. */
async function fromNothing(page: Page, title: string): Promise<void> {
  await page.goto(`${address}/desk?lang=en`);
  await follow(page, "New roadmap");
  await both(page, "Title", [title, "ផែនទីបង្ហាញផ្លូវទឹកស្អាត"]);
  await both(page, "Publisher", ["Ministry of Water", "ក្រសួងទឹក"]);
  await both(page, "Country", ["Cambodia", "កម្ពុជា"]);
  await press(page, "Make the roadmap");
  await follow(page, "Committees");
  await both(page, "Name", ["Steering committee", "គណៈកម្មការដឹកនាំ"]);
  await press(page, "Add the committee");
  await follow(page, "Chair, Steering committee");
  await typeIn(page, "Name", "Sok Dara");
  await typeIn(page, "E-mail", "dara@example.gov.kh");
  await press(page, "Give the seat");
  await page.getByRole("link", { name: "Sok Dara" }).waitFor();
}

const SECTIONS = ["", "/committees", "/interests", "/people", "/settings", "/trail"];
const WIDER = ["", "/new-roadmap", "/programmes", "/import", "/roles", "/tokens", "/trail"];

describe.skipIf(SKIPPED)("the secretariat's pages in a browser", { timeout: 180_000 }, () => {
  it.each([
    ["a phone", PHONE, "en"],
    ["a desktop", DESKTOP, "km"],
  ])(
    "lead from a new roadmap to a seat with somebody in it, on %s without a script; none has a fault that axe can find, or scrolls sideways at 320 px",
    async (at, size, language) => {
      const page = await secretary(size);
      await fromNothing(page, `Safe water on ${at}`);
      const seat = new URL(page.url()).pathname;
      const roadmap = seat.replace(/\/seats\/.*$/, "");
      const person = await page.getByRole("link", { name: "Sok Dara" }).getAttribute("href");
      await follow(page, "Committees");
      expect(await page.textContent("main")).toContain("Sok Dara");
      const looking = await browser.newContext({ viewport: { width: 320, height: 640 } });
      open.push(looking);
      await looking.addCookies(await page.context().cookies());
      const looked = await looking.newPage();
      const found: string[] = [];
      for (const path of [
        ...WIDER.map((name) => `/desk${name}`),
        ...SECTIONS.map((name) => `${roadmap}${name}`),
        ...[seat, `${seat}/remove`, `${roadmap}/committee/steering-committee`],
        ...[`${person}`, `${person}/forget`],
      ])
        found.push(...(await faultsOf(looked, path, language)));
      expect(found).toEqual([]);
    },
  );
});

async function faultsOf(page: Page, path: string, language: string): Promise<readonly string[]> {
  await page.goto(`${address}${path}?lang=${language}`);
  for (const fold of await page.$$("details:not([open]) > summary")) await fold.click();
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [
    ...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html.slice(0, 200)}`),
    ...(width > 320 ? [`${path} is ${width} px wide`] : []),
  ];
}
