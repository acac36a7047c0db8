import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useDatabase } from "../database-for-tests.ts";
import { type BallotServer, ballotServer } from "./ballot-server.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

const database = useDatabase();
let browser: Browser;
let server: BallotServer;
beforeAll(async () => {
  if (SKIPPED) return;
  browser = await startChromium();
  server = await ballotServer(database.open);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** An administrator who signed in, on a small phone. */
async function administrator(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const cookie = await server.signIn("sheets@example.gov.kh", [{ role: "administrator" }]);
  const cookies = cookie.split("; ").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return { name, value: value.join("="), url: server.address };
  });
  await context.addCookies(cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** A form of a page, and what is chosen in it. */
interface Sent {
  readonly at: string;
  readonly form: string;
  readonly chosen?: Readonly<Record<string, string>>;
}

/** Sends a form as it stands, but for what is chosen. */
async function send(page: Page, { at, form, chosen = {} }: Sent): Promise<void> {
  await page.goto(`${server.address}${at}`);
  for (const fold of await page.$$("details:not([open]) > summary")) await fold.click();
  const sent = page.locator(`form[action$="/${form}"]`).first();
  for (const [name, value] of Object.entries(chosen))
    await sent.locator(`select[name="${name}"]`).selectOption(value);
  await sent.locator("button[type=submit]").click();
}

/** What is wrong with the page that is open, for ears, on a small phone, and printed on A4. */
async function faultsOf(page: Page, sheets: number): Promise<readonly unknown[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const pdf = await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm" } });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  return [
    ...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 200)}`),
    ...(width > 320 ? [`${width} px wide`] : []),
    ...(pages === sheets ? [] : [`${pages} printed pages instead of ${sheets}`]),
  ];
}

describe.skipIf(SKIPPED)("what the desk shows once, to print", { timeout: 120_000 }, () => {
  it.each(["en", "km"])(
    "sealed sheets, ballots on paper and a sign-in link have no fault that axe can find, and print a sheet to a page, in %s",
    async (language) => {
      const page = await administrator();
      const at = `/desk/assessments/${server.exercise.assessmentKey}`;
      await page.goto(`${server.address}/desk?lang=${language}`);
      await send(page, { at, form: "reissue", chosen: { sentBy: "sheet" } });
      expect(await faultsOf(page, 1)).toEqual([]);
      await send(page, { at, form: "reissue", chosen: { sentBy: "text" } });
      expect(await faultsOf(page, 1)).toEqual([]);
      await send(page, { at: `${at}/paper`, form: "issue", chosen: { language } });
      expect(await faultsOf(page, 10)).toEqual([]);
      await send(page, { at: "/desk/roles", form: "link" });
      expect(await faultsOf(page, 1)).toEqual([]);
      await page.context().close();
    },
  );
});
