import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { sql } from "drizzle-orm";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ballotOf } from "#actions/read-ballot.ts";
import { roomToken } from "#actions/read-room.ts";
import { saveAnswer } from "#actions/save-answers.ts";
import { useDatabase } from "../database-for-tests.ts";
import type { LiveExerciseOptions } from "../live-fixture.ts";
import { type BallotServer, ballotServer } from "./ballot-server.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

const database = useDatabase();
let browser: Browser;
let server: BallotServer;
const open: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  if (!SKIPPED) browser = await startChromium();
});
afterAll(() => browser?.close());
afterEach(async () => {
  for (const context of open.splice(0)) await context.close();
  await server?.stop();
  await database.open.queries.execute(sql`truncate roadmap cascade`);
});

async function begin(options: LiveExerciseOptions = {}): Promise<void> {
  server = await ballotServer(database.open, options);
}

const PHONE = { viewport: { width: 360, height: 740 } };

/** A device whose holder pressed the button of their link. */
async function device(options: BrowserContextOptions = {}, seat = 0): Promise<Page> {
  const context = await browser.newContext({ ...PHONE, ...options });
  open.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.address}/b/${server.exercise.codes[seat]}?lang=en`);
  await page.click('button[value="begin"]');
  await page.waitForURL(/\/ballot\//);
  return page;
}

const choose = (page: Page, column: string, score: number) =>
  page.locator(`label:has([name="s.${column}"][value="${score}"])`).click();
const status = (page: Page, text: string | RegExp) =>
  page.locator(".st", { hasText: text }).waitFor();
const answers = async (seat = 0) => (await ballotOf(server.exercise.expert(seat))).answers;
const importanceOf = async (item: string) =>
  (await answers()).find((answer) => answer.item === item)?.scores.importance;

describe.skipIf(SKIPPED)("an expert's page with a script", { timeout: 120_000 }, () => {
  it("keeps each answer as it is given, over plain http", async () => {
    await begin();
    const page = await device();
    await choose(page, "importance", 4);
    await status(page, "Sent and kept by the server, 09:00");
    expect(await importanceOf("cybersecurity")).toBe(4);
  });

  it("goes on without the network, tells the truth about it, and sends everything once afterwards", async () => {
    await begin();
    const page = await device();
    await page.waitForResponse(/\/ballot\/items/).catch(() => null);
    await page.context().setOffline(true);
    await choose(page, "importance", 5);
    await status(page, "1 answer only on this device, not yet counted");
    await page.click('.bar [value="next"]');
    await page.locator("h1", { hasText: "5g" }).waitFor();
    await choose(page, "importance", 3);
    await status(page, "2 answers only on this device");
    expect(await answers()).toEqual([]);
    await page.context().setOffline(false);
    await status(page, "Sent and kept by the server");
    expect(await answers()).toMatchObject([
      { item: "5g", scores: { importance: 3 }, version: 1 },
      { item: "cybersecurity", scores: { importance: 5 }, version: 1 },
    ]);
  });

  it("has what was said after the tab was closed while the server was away", async () => {
    await begin();
    const page = await device();
    await server.stop();
    await choose(page, "importance", 2);
    await status(page, "only on this device");
    await page.close();
    await server.startAgain();
    const again = await (open[0] as unknown as { newPage(): Promise<Page> }).newPage();
    await again.goto(`${server.address}/ballot/item/1`);
    await status(again, "Sent and kept by the server");
    expect(await importanceOf("cybersecurity")).toBe(2);
    expect((await answers())[0]?.version).toBe(1);
  });

  it("saves once when the answer of the server was lost and the page is loaded again in the middle of it", async () => {
    await begin();
    const page = await device();
    const lost = { count: 0 };
    await page.context().route("**/api/ballot/answers", async (route) => {
      lost.count += 1;
      if (lost.count > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await choose(page, "importance", 4);
    await status(page, "only on this device");
    await page.reload();
    await status(page, "Sent and kept by the server");
    expect(await answers()).toMatchObject([{ scores: { importance: 4 }, version: 1 }]);
  });

  it.each(["item/1", "table"])(
    "sends what was chosen on a slow phone before the script had come, on %s",
    async (path) => {
      await begin();
      const page = await device();
      const held: (() => Promise<void>)[] = [];
      await page.route(/\/assets\/.*\.js/, (route) => {
        held.push(() => route.continue());
      });
      await page.goto(`${server.address}/ballot/${path}`, { waitUntil: "commit" });
      const name = path === "table" ? "s.cybersecurity.importance" : "s.importance";
      await page.locator(`label:has([name="${name}"][value="4"])`).click();
      expect(held).toHaveLength(1);
      await held[0]?.();
      await status(page, "Sent and kept by the server");
      expect(await importanceOf("cybersecurity")).toBe(4);
    },
  );

  it("lets the person choose when two devices said different things", async () => {
    await begin();
    const [phone, desk] = [await device(), await device()];
    await choose(phone, "importance", 5);
    await status(phone, "Sent and kept");
    await choose(desk, "importance", 1);
    await status(desk, "Changed on another device");
    expect(await importanceOf("cybersecurity")).toBe(5);
    await desk.click("text=Choose which to keep");
    await desk.locator("#choose button").first().click();
    await status(desk, "Sent and kept");
    expect(await importanceOf("cybersecurity")).toBe(1);
  });

  it("loses nothing between two tabs of one device", async () => {
    await begin();
    const one = await device();
    const two = await one.context().newPage();
    await two.goto(`${server.address}/ballot/item/1`);
    await choose(one, "importance", 5);
    await status(one, "Sent and kept");
    await choose(two, "feasibility-2029", 2);
    await expect
      .poll(() => answers(), { timeout: 15_000 })
      .toMatchObject([{ scores: { importance: 5, "feasibility-2029": 2 }, version: 2 }]);
  });

  it("says that an answer came after the closing, whatever the clock of the phone shows", async () => {
    await begin();
    const page = await device();
    await page.clock.setFixedTime(new Date("2026-11-22T00:00:00Z"));
    server.exercise.clock.now = new Date("2026-11-30T10:00:09Z");
    await choose(page, "importance", 3);
    await status(
      page,
      "The round closed at 17:00. Not counted: arrived after closing, at 17:00:09.",
    );
    expect(await answers()).toEqual([]);
  });

  it("tells that an answer within the grace was late and counts", async () => {
    await begin();
    const page = await device();
    server.exercise.clock.now = new Date("2026-11-30T10:00:03Z");
    await choose(page, "importance", 3);
    await status(page, "It counts.");
    expect(await importanceOf("cybersecurity")).toBe(3);
  });

  it("writes nothing into the ballot of somebody else who uses the same browser", async () => {
    await begin();
    const page = await device();
    const other = await page.context().newPage();
    await other.goto(`${server.address}/b/${server.exercise.codes[1]}`);
    await other.click('button[value="begin"]');
    await other.waitForURL(/\/ballot\//);
    await choose(page, "importance", 3);
    await status(page, "Another code is in use in this browser");
    expect([await answers(0), await answers(1)]).toEqual([[], []]);
  });

  it("does not send what is left of an earlier round into a later one", async () => {
    await begin();
    const page = await device();
    await page.context().setOffline(true);
    await choose(page, "importance", 3);
    await status(page, "only on this device");
    await database.open.queries.execute(sql`update round set number = 2`);
    await page.context().setOffline(false);
    await page.goto(`${server.address}/ballot/item/1`);
    await page.locator("text=of an earlier round never reached the server").waitFor();
    expect(await answers()).toEqual([]);
  });

  it("leaves nothing of an answer on a device that has forgotten the code", async () => {
    await begin();
    const page = await device();
    await choose(page, "importance", 4);
    await status(page, "Sent and kept");
    await page.goto(`${server.address}/ballot/later`);
    const drafts = () =>
      page.evaluate(async () => {
        const found: unknown[] = [];
        for (const { name = "" } of await indexedDB.databases()) {
          const opening = indexedDB.open(name);
          await new Promise((done) => opening.addEventListener("success", done));
          for (const store of opening.result.objectStoreNames) {
            const all = opening.result.transaction(store).objectStore(store).getAll();
            await new Promise((done) => all.addEventListener("success", done));
            found.push(...all.result);
          }
          opening.result.close();
        }
        return found;
      });
    expect(await drafts()).toHaveLength(1);
    await page.click("main button");
    await expect.poll(drafts, { timeout: 15_000 }).toEqual([]);
  });

  it("hands in with a secret number of its own, and the receipt is found", async () => {
    await begin();
    const page = await device();
    await choose(page, "importance", 4);
    await status(page, "Sent and kept");
    await page.goto(`${server.address}/ballot/review`);
    const offered = await page.inputValue('[name="nonce"]');
    await page.click("#hand-in button");
    const printed = (await page.textContent("p.code"))?.trim() ?? "";
    await page.click("text=Prove exactly these scores");
    const nonce = await page.inputValue("details input");
    expect(nonce).toMatch(/^[0-9a-f]{32}$/);
    expect(nonce).not.toBe(offered);
    await page.goto(`${server.address}/receipt`);
    await page.fill('[name="printed"]', printed.toLowerCase());
    await page.click("main button");
    await page.locator("text=This ballot was handed in.").waitFor();
  });
});

describe.skipIf(SKIPPED)("the same pages without a script", { timeout: 120_000 }, () => {
  it("take an answer, show it for checking and hand it in", async () => {
    await begin();
    const page = await device({ javaScriptEnabled: false });
    await choose(page, "importance", 4);
    await page.click('.bar [value="next"]');
    await page.waitForURL(/item\/2/);
    expect(await importanceOf("cybersecurity")).toBe(4);
    await page.goto(`${server.address}/ballot/review`);
    await page.click("#hand-in button");
    expect(await page.textContent("h1")).toContain("Your scores are in");
  });

  it("put the two answers of two devices side by side", async () => {
    await begin();
    const page = await device({ javaScriptEnabled: false });
    const elsewhere = {
      item: "cybersecurity",
      round: 1,
      scores: { importance: 5 },
      notMyField: false,
      expertise: null,
      reason: null,
      basedOn: 0,
      saveId: "11111111-1111-4111-8111-111111111111",
    };
    await saveAnswer(server.exercise.expert(0), elsewhere);
    await choose(page, "importance", 1);
    await page.click('.bar [value="next"]');
    expect(await page.textContent("h1")).toBe("Which answer should stand?");
    await page.click("text=Keep this one");
    await page.waitForURL(/item\/2/);
    expect(await importanceOf("cybersecurity")).toBe(1);
  });

  it("open by a link any number of times, and by a code typed on another device", async () => {
    await begin();
    const page = await browser.newPage({ javaScriptEnabled: false });
    open.push(page);
    for (const _ of [1, 2, 3]) await page.goto(`${server.address}/b/${server.exercise.codes[0]}`);
    await page.goto(`${server.address}/enter?lang=en`);
    await page.fill("input", (server.exercise.codes[0] ?? "").toLowerCase().replaceAll("-", " "));
    await page.click("main button");
    expect(await page.textContent("main")).toContain("Member 1");
  });
});

describe.skipIf(SKIPPED)("every page of the ballot", { timeout: 120_000 }, () => {
  const PAGES = ["item/2", "table", "review", "practice", "later", "welcome"];

  it.each(["en", "km"])(
    "has no fault that axe can find and no sideways scroll at 320 px, in %s",
    async (language) => {
      await begin();
      const page = await device({ viewport: { width: 320, height: 600 } });
      await choose(page, "importance", 4);
      await status(page, /./);
      const found: string[] = [];
      for (const path of [...PAGES.map((name) => `/ballot/${name}`), "/enter", "/receipt"]) {
        await page.goto(`${server.address}${path}?lang=${language}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) found.push(`${path} is ${width} px wide`);
        const small = await page.$$eval(
          "main :is(a, button, summary, label.pt, .check, .nmf, select, textarea, input.t)",
          (targets) =>
            targets
              .filter((target) => target.checkVisibility() && !target.classList.contains("unseen"))
              .filter((target) => target.getBoundingClientRect().height < 43.5)
              .map((target) => target.outerHTML.slice(0, 80)),
        );
        found.push(...small.map((html) => `${path}: small ${html}`));
      }
      expect(found).toEqual([]);
    },
  );

  it("says to a screen reader which item and which question a score belongs to", async () => {
    await begin();
    const page = await device();
    const item = await page.locator("#answer").ariaSnapshot();
    expect(item).toMatch(
      /radiogroup "Feasibility: By 2029"':\n +- radio "5, very high"\n +- radio "4, high"/,
    );
    await page.goto(`${server.address}/ballot/table`);
    const table = await page.locator("table").ariaSnapshot();
    expect(table).toMatch(/^- table "All 5 items in one table"/);
    expect(table).toContain('radiogroup "big data: Feasibility: By 2035"');
    expect(table).toContain('checkbox "big data: Not my field"');
  });

  it("can be used on a phone that magnifies everything twice", async () => {
    await begin();
    const page = await device({ viewport: { width: 195, height: 390 }, deviceScaleFactor: 2 });
    const found: string[] = [];
    for (const [name, language] of ["item/1", "table", "review"].flatMap((path) =>
      ["en", "km"].map((tag) => [path, tag]),
    )) {
      await page.goto(`${server.address}/ballot/${name}?lang=${language}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 195) found.push(`${name} in ${language} is ${width} px wide`);
    }
    expect(found).toEqual([]);
  });

  it("take and keep an answer over a line of 400 kbit/s that is slow to answer", async () => {
    await begin();
    const page = await device();
    const line = await page.context().newCDPSession(page);
    const bytes = 50_000;
    await line.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
    await page.goto(`${server.address}/ballot/item/1`);
    await choose(page, "importance", 4);
    await status(page, "Sent and kept by the server");
    expect(await importanceOf("cybersecurity")).toBe(4);
  });

  it.each(["en", "km"])(
    "weighs at most 60 kB with its letters at first, and 15 kB later, in %s",
    async (language) => {
      await begin();
      const context = await browser.newContext(PHONE);
      open.push(context);
      const page = await context.newPage();
      const weights = new Map<string, Promise<number>>();
      page.on("response", (response) => {
        // A browser keeps what has a hash in its address: it travels once.
        if (response.url().includes("/assets/") && weights.has(response.url())) return;
        const isFont = response.url().endsWith(".woff2");
        const weigh = (body: Buffer) =>
          isFont ? body.length : gzipSync(body, { level: 9 }).length;
        weights.set(
          response.url(),
          response.body().then(weigh, () => 0),
        );
      });
      const total = async () => {
        await page.waitForLoadState("networkidle");
        const sum = (await Promise.all(weights.values())).reduce((all, weight) => all + weight, 0);
        for (const url of weights.keys()) weights.set(url, Promise.resolve(0));
        return sum;
      };
      await page.goto(`${server.address}/b/${server.exercise.codes[0]}?lang=${language}`);
      const first = await total();
      await page.click('button[value="begin"]');
      await page.waitForResponse(/\/ballot\/items/);
      const item = await total();
      await page.goto(`${server.address}/ballot/table`);
      const table = await total();
      expect(first).toBeLessThanOrEqual(60_000);
      expect(Math.max(item, table)).toBeLessThanOrEqual(15_000);
    },
  );
});

describe.skipIf(SKIPPED)("the projector page", { timeout: 120_000 }, () => {
  it("shows counts to the whole room, and only at its own address", async () => {
    await begin();
    const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
    open.push(context);
    const page = await context.newPage();
    const { assessmentKey } = server.exercise;
    const address = `${server.address}/room/${assessmentKey}`;
    const wrong = await page.goto(`${address}/0000`);
    expect(wrong?.status()).toBe(404);
    await page.goto(`${address}/${roomToken(server.services, assessmentKey)}`);
    expect(await page.textContent(".cnt")).toContain("0 of 12");
    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([1920, 1080]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
