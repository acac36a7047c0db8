import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGES } from "../access/pages.ts";
import { DESKTOP, PHONE, visitor } from "../access/visit.ts";
import { type BuiltEditions, buildExamples, type Example } from "./built-edition.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

let built: BuiltEditions;
let browser: Browser;
beforeAll(async () => {
  if (SKIPPED) return;
  built = await buildExamples();
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await built?.remove();
});

const addressOf = (path: string, example: Example = "cambodia-digitaltech-2023") =>
  pathToFileURL(join(built.folderOf(example), path)).href;

/** Opens a page, does something, and reports every request to another host. */
async function visit(
  path: string,
  options: BrowserContextOptions & { readonly example?: Example },
  look: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { example, ...context } = options;
  const opened = await browser.newContext({ javaScriptEnabled: false, ...context });
  try {
    const outside: string[] = [];
    opened.on("request", (request) => {
      if (!/^(file|data):/.test(request.url())) outside.push(request.url());
    });
    const page = await opened.newPage();
    await page.goto(addressOf(path, example));
    await look(page);
    return outside;
  } finally {
    await opened.close();
  }
}

describe.skipIf(SKIPPED)("a newcomer", () => {
  it("follows Cloud Computing, 8th, to its column totals and to the warning", async () => {
    const outside = await visit("index.html", {}, async (page) => {
      await page.getByRole("link", { name: "How each was chosen" }).click();
      await page.getByRole("link", { name: "Key technologies: eight of 16" }).click();
      const row = page.getByRole("row", { name: /Cloud Computing/ }).last();
      expect(await row.getByRole("cell").allInnerTexts()).toEqual([
        "8",
        "38",
        "33",
        "37",
        "39",
        "147",
      ]);
      await row.getByRole("link", { name: "Cloud Computing" }).click();
      await page.getByText("147 points, eighth of 16").waitFor();
      expect(await page.locator(".totals b").allInnerTexts()).toEqual(["38", "33", "37", "39"]);
      await page
        .getByRole("article")
        .filter({ hasText: "the cut hangs on two points" })
        .getByRole("link")
        .click();
      const warning = page.locator("article:target");
      expect(await warning.innerText()).toContain("Cloud Computing leads Robotics by 147 to 145");
    });
    expect(outside).toEqual([]);
  });

  it("does the same in Khmer, with Khmer digits", async () => {
    const outside = await visit("km/index.html", {}, async (page) => {
      await page.getByRole("link", { name: "របៀបជ្រើសរើស" }).click();
      await page.getByRole("link", { name: "បច្ចេកវិទ្យាគន្លឹះ៖ ៨ ក្នុងចំណោម ១៦" }).click();
      const row = page.locator("tr#item-cloud-computing");
      expect(await row.getByRole("cell").allInnerTexts()).toEqual([
        "៨",
        "៣៨",
        "៣៣",
        "៣៧",
        "៣៩",
        "១៤៧",
      ]);
      await row.getByRole("link").click();
      expect(await page.locator(".totals b").allInnerTexts()).toEqual(["៣៨", "៣៣", "៣៧", "៣៩"]);
      await page.getByRole("article").filter({ hasText: "១៤៧ ទល់នឹង ១៤៥" }).getByRole("link").click();
      expect(await page.locator("article:target").innerText()).toContain("១៤៧ ទល់នឹង ១៤៥");
    });
    expect(outside).toEqual([]);
  });

  it("changes the language and stays on the page", async () => {
    await visit("en/items/iot.html", {}, async (page) => {
      await page.getByRole("link", { name: "ភាសាខ្មែរ" }).click();
      await page.waitForURL(addressOf("km/items/iot.html"));
      expect(page.url()).toBe(addressOf("km/items/iot.html"));
      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL(addressOf("en/items/iot.html"));
      expect(page.url()).toBe(addressOf("en/items/iot.html"));
    });
  });

  it("opens the edition at its root and is led into the first language", async () => {
    await visit("index.html", {}, async (page) => {
      await page.getByRole("link", { name: /^Findings/ }).click();
      await page.waitForURL(addressOf("en/findings.html"));
      expect(page.url()).toBe(addressOf("en/findings.html"));
    });
  });

  it("jumps over the navigation with the keyboard", async () => {
    await visit("en/findings.html", {}, async (page) => {
      await page.keyboard.press("Tab");
      expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
      await page.keyboard.press("Enter");
      await page.waitForURL(/#content$/);
      expect(page.url()).toContain("#content");
    });
  });

  it("unfolds how the technologies would fare under other weights", async () => {
    await visit("en/assessments/technologies.html", {}, async (page) => {
      await page.getByText("Would another weighting choose others?").click();
      await page.getByText("exactly 5 of 11 parts").waitFor();
    });
  });
});

type RunOnly = NonNullable<Parameters<AxeBuilder["options"]>[0]["runOnly"]>;
const WCAG_22_AA: RunOnly = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
};

/** What every change is held against; npm run test:access looks at each variant, the dark ones too. Layout is told apart by width, not by language. */
const LOOKS = [DESKTOP, { ...PHONE, name: "on a phone in Khmer", language: "km" }] as const;

describe.skipIf(SKIPPED)("the pages meet WCAG 2.2 AA and never scroll sideways", () => {
  describe.each(LOOKS)("$name", (variant) => {
    it.each(PAGES)("$path of $example", async (shown) => {
      const seen = await visitor(browser, built)(variant, shown, async (page) => {
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        const { violations } = await axe
          .options({ runOnly: WCAG_22_AA, resultTypes: ["violations"] })
          .analyze();
        // A phone's own window grows with what does not fit.
        const window = page.viewportSize()?.width ?? 0;
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        return { violations, beyond: width - window };
      });
      expect(seen.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)).toEqual([]);
      expect(seen.beyond).toBeLessThanOrEqual(0);
    });
  });
});
