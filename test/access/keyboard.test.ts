import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltEditions, buildExamples } from "../browser/built-edition.ts";
import { SKIPPED, startChromium } from "../browser/chromium.ts";
import { PAGES } from "./pages.ts";
import { VARIANTS, type Variant, visitor } from "./visit.ts";

let built: BuiltEditions;
let browser: Browser;
let visit: ReturnType<typeof visitor>;
beforeAll(async () => {
  if (SKIPPED) return;
  built = await buildExamples();
  browser = await startChromium();
  visit = visitor(browser, built);
});
afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

const [DESKTOP] = VARIANTS as readonly [Variant, ...Variant[]];
const at = (path: string) => ({ path, example: "cambodia-digitaltech-2023" as const });

describe.skipIf(SKIPPED)("with the keyboard", () => {
  it.each(PAGES)("the focus is seen at every stop of $path of $example", async (shown) => {
    const unseen = await visit(DESKTOP, shown, unseenStops);
    expect(unseen).toEqual([]);
  });

  it("what was typed is searched, counted aloud and reached with Tab", async () => {
    await visit(DESKTOP, at("search.html"), async (page) => {
      await page.getByRole("searchbox").focus();
      await page.keyboard.type("clou", { delay: 20 });
      await page.getByRole("status").filter({ hasText: "found for “clou”" }).waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").innerText()).toBe("Cloud Computing");
      await page.keyboard.press("Enter");
      await page.waitForURL(/items\/cloud-computing\.html$/);
    });
  });

  it("a search that is sent is in the address, and stands when the page opens again", async () => {
    await visit(DESKTOP, at("search.html"), async (page) => {
      await page.getByRole("searchbox").fill("5G");
      await page.keyboard.press("Enter");
      await page.waitForURL(/search\.html\?q=5G$/);
      await page.getByRole("status").filter({ hasText: "5G" }).waitFor();
      expect(await page.locator(".found mark").first().innerText()).toBe("5G");
    });
  });
});

describe.skipIf(SKIPPED)("in the roadmap picture", () => {
  it("one stop of the Tab key leads by arrows to every lane and every item", async () => {
    await visit(DESKTOP, at("index.html"), async (page) => {
      const links = page.locator("#figure-roadmap .drawing.wide svg a");
      const address = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(await page.locator("#figure-roadmap .drawing.wide [tabindex='0']").count()).toBe(1);
      await page.locator("#figure-roadmap .drawing.wide [tabindex='0']").focus();
      const met = new Set<string | null | undefined>();
      const after = async (key: string) => {
        const before = await address();
        await page.keyboard.press(key);
        return before !== (await address());
      };
      do {
        await page.keyboard.press("Home");
        do met.add(await address());
        while (await after("ArrowDown"));
      } while (await after("ArrowRight"));
      const all = await links.evaluateAll((each) => each.map((link) => link.getAttribute("href")));
      expect(all.length).toBeGreaterThan(20);
      expect([...met].toSorted()).toEqual([...new Set(all)].toSorted());
    });
  });
});

describe.skipIf(SKIPPED)("a screen reader", () => {
  it("hears the ranking in the order of ranks", async () => {
    const [heard, ranked] = await visit(
      DESKTOP,
      at("assessments/technologies.html"),
      async (page) => {
        const picture = page.locator("#figure-ranking-technologies .drawing:visible svg").first();
        const text = await picture.locator("text").allTextContents();
        const names = await page.locator("tr[id^=item-] a").allInnerTexts();
        return [text, names] as const;
      },
    );
    const places = ranked.map((name) => heard.indexOf(name));
    expect(places).toHaveLength(16);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((one, other) => one - other));
  });

  it.each([
    ["#figure-roadmap", "index.html"],
    ["#figure-matching", "stages/charting.html"],
  ])("hears of %s its name and every item by its name", async (figure, path) => {
    await visit(DESKTOP, at(path), async (page) => {
      const tree = await page.locator(figure).ariaSnapshot();
      expect(tree).toMatch(/^- figure/);
      const names = await itemNames(page, figure);
      expect(names.length).toBeGreaterThan(10);
      expect(names.filter((name) => name.trim() === "")).toEqual([]);
    });
  });
});

/** Accessible names of the items in the picture that is seen, in the order of the accessibility tree. */
async function itemNames(page: Page, figure: string): Promise<readonly string[]> {
  const tree = await page.locator(`${figure} .drawing:visible svg`).first().ariaSnapshot();
  return [...tree.matchAll(/^\s*- link "((?:[^"\\]|\\.)*)"/gm)].map(([, name = ""]) => name);
}

/** Stops of the Tab key where neither an outline nor a frame shows the focus. */
async function unseenStops(page: Page): Promise<readonly string[]> {
  const unseen: string[] = [];
  const stops = await page.evaluate(
    () => document.querySelectorAll("a[href],button,input,summary,[tabindex='0']").length,
  );
  for (let stop = 0; stop < Math.min(stops, 60); stop += 1) {
    await page.keyboard.press("Tab");
    const name = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body) return null;
      const { outlineStyle, outlineWidth, stroke } = getComputedStyle(here);
      const isSeen = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      const inPicture = here.closest("svg") !== null && stroke !== undefined;
      return isSeen || inPicture ? null : `${here.tagName} ${here.textContent?.slice(0, 40)}`;
    });
    if (name !== null) unseen.push(name);
  }
  return unseen;
}
