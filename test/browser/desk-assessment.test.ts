import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { useDatabase } from "../database-for-tests.ts";
import { fillBallots, points } from "../fill-ballots.ts";
import { type BallotServer, ballotServer } from "./ballot-server.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

const database = useDatabase();
let browser: Browser;
let server: BallotServer;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  if (SKIPPED) return;
  browser = await startChromium();
  server = await ballotServer(database.open, { name: "at-desk", open: false });
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const cookie = await server.signIn("desk@example.gov.kh", [
    { role: "secretariat" },
    { role: "chair" },
    {
      role: "member",
      roadmapId: server.exercise.roadmapId,
      seatId: server.exercise.seats[0]?.id ?? null,
    },
  ]);
  for (const pair of cookie.split("; ")) {
    const [name = "", ...value] = pair.split("=");
    await context.addCookies([{ name, value: value.join("="), url: server.address }]);
  }
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [390, 1280];
const ROADMAP = "/desk/roadmaps/at-desk";

/** What axe finds on the page that is open, as after a form. */
async function faultsHere(): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const runOnly = { type: "tag", values: WCAG_22_AA } as const;
  const { violations } = await axe.options({ runOnly, resultTypes: ["violations"] }).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`);
}

/** What axe finds on a page in both languages, on a phone and on a desk, with everything unfolded; and whether it is wider than the screen. */
async function faultsOf(path: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of ["km", "en"]) {
    await page.goto(`${server.address}${path}?lang=${language}`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      await page.evaluate(
        'for (const each of document.querySelectorAll("details")) each.open = true',
      );
      const wide = await page.evaluate("document.documentElement.scrollWidth > innerWidth");
      if (wide === true) found.push(`${path} ${language}: wider than ${width}`);
    }
    found.push(...(await faultsHere()).map((fault) => `${path} ${language}: ${fault}`));
  }
  return found;
}

async function press(name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

const unfold = (name: string) => page.locator("summary", { hasText: name }).first().click();

describe.skipIf(SKIPPED)("the secretariat at the desk", () => {
  it("prepares a questionnaire from proposals to the draft on a phone", async () => {
    await page.goto(`${server.address}${ROADMAP}/register?lang=en`);
    await unfold("Propose an item");
    await page.getByLabel("Title (English)").fill("Edge computing");
    await page.getByLabel("Title (ភាសាខ្មែរ)").fill("ការគណនានៅគែម");
    await press("Propose an item");
    await page.getByRole("checkbox", { name: "Edge computing" }).check();
    await page.getByRole("checkbox", { name: "5g" }).check();
    await press("Merge into one");
    expect(await faultsHere()).toEqual([]);
    await page.goBack();
    await page.getByRole("checkbox", { name: "5g" }).uncheck();
    await page.getByRole("checkbox", { name: "Edge computing" }).check();
    await press("Take into the register");
    expect(await page.getByRole("status").textContent()).toContain("Saved");
    expect(await faultsOf(`${ROADMAP}/register`)).toEqual([]);
    expect(await faultsOf(`${ROADMAP}/register/items/edge-computing`)).toEqual([]);
    await page.goto(`${server.address}${ROADMAP}/assessments/new`);
    await page.getByLabel("Title (English)").fill("New technologies");
    await page.getByLabel("Title (ភាសាខ្មែរ)").fill("បច្ចេកវិទ្យាថ្មី");
    await press("Make the draft");
    const at = new URL(page.url()).pathname;
    expect(at).toMatch(/questionnaire$/);
    expect(await faultsOf(`${ROADMAP}/assessments/new`)).toEqual([]);
    expect(await faultsOf(at)).toEqual([]);
    expect(await faultsOf(at.replace("questionnaire", "preview"))).toEqual([]);
  }, 180_000);

  it("opens, follows live, closes, releases and decides, asked once more before what cannot be undone", async () => {
    const { exercise } = server;
    const path = `/desk/assessments/${exercise.assessmentKey}`;
    await page.goto(`${server.address}${path}`);
    await page.getByLabel("Closes at").fill("2026-11-30T17:00");
    await page.getByLabel("This is the last round").check();
    await press("Open the round");
    await press("Open the round");
    expect(await faultsOf(path)).toEqual([]);
    await page.goto(`${server.address}${path}/paper`);
    expect(await faultsOf(`${path}/paper`)).toEqual([]);
    await page.getByLabel("How many").fill("1");
    await press("Make sheets to print");
    expect(await faultsHere()).toEqual([]);
    const code = (await page.locator(".big-code").textContent()) ?? "";
    await page.goto(`${server.address}${path}/paper`);
    await page.getByLabel("Code on the sheet").fill(code);
    await press("Open this sheet");
    expect(await faultsHere()).toEqual([]);
    await page.goto(`${server.address}${path}`);
    await fillBallots(exercise, (_, item) => points(item === "5g" ? 4 : 3));
    await page.getByText("12 of 12 have answered.").waitFor();
    await press("Close the round now");
    expect(await faultsHere()).toEqual([]);
    await press("Close the round now");
    await press("Review the round");
    expect(await faultsOf(path)).toEqual([]);
    await press("Release the results");
    await press("Release the results");
    await page.getByRole("heading", { name: "Ranking", exact: true }).waitFor();
    expect(await faultsOf(path)).toEqual([]);
  }, 180_000);

  it("records a body's act and comes to the page for publishing", async () => {
    await page.goto(`${server.address}${ROADMAP}/decisions?lang=en`);
    await unfold("Record the act of a body");
    await page.getByLabel("Title (English)").fill("Approval of the result");
    await page.getByLabel("Title (ភាសាខ្មែរ)").fill("ការអនុម័តលទ្ធផល");
    await page.getByLabel("Body (English)").fill("Steering committee");
    await page.getByLabel("Body (ភាសាខ្មែរ)").fill("គណៈកម្មការដឹកនាំ");
    await page.getByLabel("Date of the meeting").fill("2026-12-02");
    await press("Record the decision");
    await page.getByRole("heading", { name: "Approval of the result" }).waitFor();
    expect(await faultsOf(`${ROADMAP}/decisions`)).toEqual([]);
    expect(await faultsOf(`${ROADMAP}/publishing`)).toEqual([]);
  }, 180_000);
});
