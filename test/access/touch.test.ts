import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltEditions, buildExamples } from "../browser/built-edition.ts";
import { SKIPPED, startChromium } from "../browser/chromium.ts";
import { pagesOfThisRun } from "./pages.ts";
import { PHONE, VARIANTS, type Variant, visitor } from "./visit.ts";

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

const SMALL: readonly Variant[] = [
  PHONE,
  { ...PHONE, name: "on a phone in Khmer", language: "km" },
  ...VARIANTS.filter(({ name }) => name === "at 200 per cent"),
];

describe.skipIf(SKIPPED).each(SMALL)("$name", (variant) => {
  it.each(pagesOfThisRun())("$path of $example does not scroll sideways", async (shown) => {
    const width = await visit(variant, shown, (page) =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    );
    expect(width).toBeLessThanOrEqual(0);
  });
});

describe.skipIf(SKIPPED).each(SMALL.slice(0, 2))("a finger $name", (variant) => {
  it.each(pagesOfThisRun())("meets targets of 44 pixels on $path of $example", async (shown) => {
    const small = await visit(variant, shown, (page) => page.evaluate(smallTargets));
    expect(small).toEqual([]);
  });
});

/** Targets under 44 pixels that are no words of a sentence or of a table; runs in the page. */
function smallTargets(): readonly string[] {
  const targets = [
    ...document.querySelectorAll<HTMLElement>("a[href],button,input,select,summary"),
  ];
  const isInText = (target: HTMLElement) => {
    if (target.closest("svg") !== null) return true;
    if (getComputedStyle(target).display !== "inline") return false;
    if (target.closest("p") !== null) return true;
    const line = target.closest("li,td,th,dd,dt,h1,h2,h3,h4,caption,figcaption,small") ?? target;
    return (line.textContent ?? "").trim().length > (target.textContent ?? "").trim().length;
  };
  return targets
    .filter((target) => target.checkVisibility() && !target.classList.contains("skip"))
    .filter((target) => !isInText(target))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width > 0 && height < 43.5;
    })
    .map(
      (target) =>
        `${target.className || target.tagName} “${(target.textContent ?? "").trim().slice(0, 40)}”`,
    );
}
