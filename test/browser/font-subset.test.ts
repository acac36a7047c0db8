import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { equalDigits } from "#edition/fonts/equal-digits.ts";
import { subsetFonts } from "#edition/fonts/subset-fonts.ts";
import { SKIPPED, startChromium } from "./chromium.ts";

let browser: Browser;
beforeAll(async () => {
  if (!SKIPPED) browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
});

/** Every Khmer word of the Khmer chapters and titles of the 2023 roadmap, once. */
function khmerWords(): readonly string[] {
  const files = [
    "roadmap.yaml",
    "items/technology.yaml",
    "items/product.yaml",
    "items/driver.yaml",
  ];
  const text = files
    .map((file) => readFileSync(`examples/cambodia-digitaltech-2023/${file}`, "utf8"))
    .join("\n");
  const words = text.match(/[\u1780-\u17ff\u200b-\u200d]+/g) ?? [];
  return [...new Set(words.map((word) => word.replaceAll("\u200b", "")))].sort();
}

describe.skipIf(SKIPPED)("the fonts of an edition", () => {
  it("draw every Khmer word of the 2023 roadmap exactly as the whole font does", async () => {
    const words = khmerWords();
    expect(words.join("").length).toBeGreaterThan(3_000);
    const fonts = await subsetFonts(words.join(" "));
    const whole = (weight: number) =>
      readFileSync(
        createRequire(import.meta.url).resolve(
          `@fontsource/noto-sans-khmer/files/noto-sans-khmer-khmer-${weight}-normal.woff2`,
        ),
      );
    for (const { file, bytes } of fonts.filter(({ file }) => file.family === "Noto Sans Khmer")) {
      const pictureWith = (font: Uint8Array) => pictureOf(words, { font, weight: file.weight });
      expect(await pictureWith(bytes)).toBe(
        await pictureWith(equalDigits(await convert(whole(file.weight), "sfnt"))),
      );
    }
  });
});

/** The words set in one font, as the base64 of a PNG. */
async function pictureOf(
  words: readonly string[],
  { font, weight }: { readonly font: Uint8Array; readonly weight: number },
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const data = Buffer.from(font).toString("base64");
  const boxes = words.map((word) => `<span>${word}</span>`).join("");
  await page.setContent(
    `<style>@font-face{font-family:K;src:url(data:font/woff2;base64,${data})}
     body{font:${weight} 18px/1.8 K;background:#fff}span{display:inline-block;margin-right:9px}</style>${boxes}`,
  );
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  expect(loaded).toEqual(["loaded"]);
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  return picture.toString("base64");
}
