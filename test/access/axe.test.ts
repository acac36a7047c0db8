import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltEditions, buildExamples } from "../browser/built-edition.ts";
import { SKIPPED, startChromium } from "../browser/chromium.ts";
import { pagesOfThisRun } from "./pages.ts";
import { VARIANTS, visitor } from "./visit.ts";

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

const WCAG_22_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No rule and no page is excepted. */
describe.skipIf(SKIPPED)("every kind of page meets WCAG 2.2 AA", () => {
  describe.each(VARIANTS)("$name", (variant) => {
    it.each(pagesOfThisRun())("$path of $example", async (shown) => {
      const violations = await visit(variant, shown, async (page) => {
        const axe = new AxeBuilder({ page }).setLegacyMode(true);
        const runOnly = { type: "tag", values: WCAG_22_AA } as const;
        const found = await axe.options({ runOnly, resultTypes: ["violations"] }).analyze();
        return found.violations;
      });
      expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`)).toEqual([]);
    });
  });
});
