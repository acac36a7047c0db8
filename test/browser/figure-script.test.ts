import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { litPaths } from "#charts/matching/lit-paths.ts";
import { matchingChart } from "#charts/matching/matching-chart.ts";
import { rankingChart } from "#charts/ranking/ranking-chart.ts";
import { browserScript } from "#edition/browser-script.ts";
import { createMeasure } from "#edition/measure-text.ts";
import { FIGURE_STYLE } from "#pages/style/figure-style.ts";
import { matchingData, rankingData } from "../../examples/charts/data/pictures.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

const script = await browserScript("figure-script/light-paths.ts");
const options = {
  language: "en" as const,
  measure: await createMeasure(),
  hrefOf: (id: string) => `items/${id}.html`,
};
const picture = matchingChart(matchingData, { ...options, width: "column" });
const list = rankingChart(rankingData, { ...options, width: "phone" });
const around = (body: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Picture</title><link rel="stylesheet" href="figure.css"><p><a href="#top">Before</a></p>${body}
<p><a href="#end">After</a></p><script src="figures.js" defer></script>`;
const HTML = around(picture);
const FRAMED = around(
  `<section id="frame" role="group" tabindex="0" aria-label="Ranking">${list}</section>`,
);
/** What the server says of every page; a page from disk has no such word, and the script the same reach. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";

/** The links as the picture holds them, read without a browser. */
const LINES = [...picture.matchAll(/data-from="([^"]+)" data-to="([^"]+)"/g)].map(
  ([, source = "", target = ""]) => ({ source, target, basis: "inferred" as const }),
);

function expected(id: string) {
  const chosen = litPaths(id, [LINES]);
  const lines = LINES.filter(chosen.isLit).map(({ source, target }) => `${source} ${target}`);
  return { items: [...chosen.items].sort(), lines: lines.sort() };
}

/** What is lit in the page. */
function lit(page: Page) {
  return page.evaluate(() => ({
    items: [...document.querySelectorAll("[data-at].is-lit")]
      .map((each) => each.getAttribute("data-item") ?? "")
      .sort(),
    lines: [...document.querySelectorAll("[data-from].is-lit")]
      .map((each) => `${each.getAttribute("data-from")} ${each.getAttribute("data-to")}`)
      .sort(),
  }));
}

const NOTHING = { items: [], lines: [] };
const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  "/index.html": ["text/html", HTML],
  "/list.html": ["text/html", FRAMED],
  "/figure.css": ["text/css", `${FIGURE_STYLE}#frame{overflow-x:auto}#frame svg{display:block}`],
  "/figures.js": ["text/javascript", script],
  "/items/5g.html": ["text/html", "<!doctype html><title>5G</title>"],
};
const item = (page: Page, id: string) => page.locator(`[data-item="${id}"][data-at]`);

let browser: Browser;
let page: Page;
let folder: string;
const faults: string[] = [];
beforeAll(async () => {
  if (SKIPPED) return;
  folder = await mkdtemp(join(tmpdir(), "phlov-figure-"));
  for (const name of ["index.html", "figure.css", "figures.js"])
    await writeFile(join(folder, name), FILES[`/${name}`]?.[1] ?? "");
  browser = await startChromium();
  const context = await browser.newContext({ viewport: { width: 1100, height: 1500 } });
  page = await context.newPage();
  page.on("console", (message) => faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(error.message));
  await page.route("http://edition.test/**", (route) => {
    const [contentType, body] = FILES[new URL(route.request().url()).pathname] ?? ["", ""];
    const headers = { "content-security-policy": POLICY };
    return route.fulfill({ contentType, body, headers, status: contentType === "" ? 404 : 200 });
  });
  await page.goto("http://edition.test/index.html");
});
afterAll(async () => {
  await browser?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

it("the figure script weighs at most three kilobytes compressed", () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(3000);
});

describe.skipIf(SKIPPED)("a picture that answers, under the policy of the server", () => {
  it("lights under the pointer exactly what the item serves and needs, and nothing after it", async () => {
    expect(expected("national-data-center").lines.length).toBeGreaterThan(5);
    for (const id of ["national-data-center", "cybersecurity"]) {
      await item(page, id).hover();
      expect(await lit(page)).toEqual(expected(id));
    }
    await page.mouse.move(1, 1);
    expect(await lit(page)).toEqual(NOTHING);
  });

  it("lights an item without links alone", async () => {
    await item(page, "robotics").hover();
    expect(await lit(page)).toEqual({ items: ["robotics"], lines: [] });
    await page.mouse.move(1, 1);
  });

  it("is one stop of the Tab key, and arrows, Home, End and letters move within it", async () => {
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest("[data-at]")?.getAttribute("data-item"));
    await page.getByText("Before").focus();
    await page.keyboard.press("Tab");
    const first = (await focused()) ?? "";
    expect(await lit(page)).toEqual(expected(first));
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const ranked = await page
      .locator('[data-at^="2 "]')
      .evaluateAll((all) => all.map((each) => each.getAttribute("data-item")));
    expect(ranked).toContain(await focused());
    await page.keyboard.press("Home");
    expect(await focused()).toBe(ranked[0]);
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe(ranked[1]);
    await page.keyboard.press("End");
    expect(await focused()).toBe(ranked.at(-1));
    await page.keyboard.press("b");
    expect(await focused()).toBe("big-data");
    expect(await lit(page)).toEqual(expected("big-data"));
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("After");
    expect(await lit(page)).toEqual(NOTHING);
  });

  it("holds with Enter what is in focus, names it in the address, and lets go with Escape", async () => {
    await item(page, "big-data").focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => location.href)).toBe(
      "http://edition.test/index.html#item=big-data",
    );
    await page.getByText("After").focus();
    expect(await lit(page)).toEqual(expected("big-data"));
    await item(page, "big-data").focus();
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => location.href)).toBe("http://edition.test/index.html");
    await page.getByText("After").focus();
    expect(await lit(page)).toEqual(NOTHING);
  });

  it("holds at the first tap, and follows the link at the second", async () => {
    await item(page, "5g").click();
    await page.mouse.move(1, 1);
    expect(await lit(page)).toEqual(expected("5g"));
    await item(page, "5g").click();
    await page.waitForURL("http://edition.test/items/5g.html");
    expect(faults).toEqual([]);
  });

  it("works from disk, and shows what the address names", async () => {
    await page.goto(`${pathToFileURL(join(folder, "index.html")).href}#item=cybersecurity`);
    expect(await lit(page)).toEqual(expected("cybersecurity"));
  });
});

describe.skipIf(SKIPPED)("a picture of links and no lines", () => {
  const stops = async (count: number) => {
    await page.locator(`a[href="#top"]`).focus();
    const met: string[] = [];
    for (let stop = 0; stop < count; stop += 1) {
      await page.keyboard.press("Tab");
      met.push(await focusedAddress());
    }
    return met;
  };
  const focusedAddress = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      return here?.getAttribute("href") ?? here?.id ?? "";
    });

  it("is one stop of the Tab key too, and any arrow goes back or on in it", async () => {
    await page.goto("http://edition.test/list.html");
    const links = [...list.matchAll(/<a href="([^"]+)"/g)].map(([, address]) => address);
    expect(links).toHaveLength(16);
    expect(await stops(2)).toEqual([links[0], "#end"]);
    await stops(1);
    for (const [key, place] of [
      ["ArrowDown", 1],
      ["ArrowRight", 2],
      ["ArrowLeft", 1],
      ["End", 15],
      ["ArrowDown", 15],
      ["Home", 0],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focusedAddress()).toBe(links[place]);
    }
  });

  it("stands in a frame that is a stop only while it scrolls", async () => {
    const wide = page.viewportSize() ?? { width: 1100, height: 1500 };
    await page.setViewportSize({ width: 200, height: 900 });
    await page.locator("#frame[tabindex]").waitFor();
    expect((await stops(3))[0]).toBe("frame");
    await page.setViewportSize(wide);
    await page.locator("#frame:not([tabindex])").waitFor();
  });

  it("follows a link at the first press", async () => {
    await page.locator('a[href="items/5g.html"]').click();
    await page.waitForURL("http://edition.test/items/5g.html");
  });
});

describe("without script", () => {
  it("every item of the picture leads to its page", () => {
    const places = [...picture.matchAll(/<(a|g)[^>]*data-item="([^"]+)" data-at="[^"]+"[^>]*>/g)];
    const linked = [...picture.matchAll(/<a href="items\/([^"]+)\.html" data-item="\1" data-at/g)];
    expect(places.length).toBeGreaterThan(30);
    expect(linked.length).toBe(places.length);
  });

  it("items are read column by column, and in a column by rank", () => {
    const order = [...picture.matchAll(/data-at="(\d+) (\d+)"/g)].map(
      ([, column, row]) => Number(column) * 1000 + Number(row),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
