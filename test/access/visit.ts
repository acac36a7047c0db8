import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { BuiltEditions, Example } from "../browser/built-edition.ts";

/** How a page is looked at: each variant changes one thing from a light desktop in English. */
export interface Variant {
  readonly name: string;
  readonly language: "en" | "km";
  readonly options: BrowserContextOptions;
  readonly media?: "print";
}

const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  colorScheme: "light",
};
const variant = (name: string, options: BrowserContextOptions = {}): Variant => ({
  name,
  language: "en",
  options: { ...desktop, ...options },
});

export const DESKTOP = variant("on a desktop");
const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};
export const PHONE = variant("on a phone", phone);

export const VARIANTS: readonly Variant[] = [
  DESKTOP,
  PHONE,
  variant("on a tablet", { viewport: { width: 820, height: 1180 }, hasTouch: true }),
  variant("in the dark", { colorScheme: "dark" }),
  variant("in forced colours", { forcedColors: "active" }),
  variant("with reduced motion", { reducedMotion: "reduce" }),
  variant("at 200 per cent", { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }),
  { ...variant("in Khmer"), language: "km" },
  { ...variant("on paper"), media: "print" },
];

/** Opens pages one after the other as a variant shows them, everything unfolded, and closes them again. */
export function visitor(browser: Browser, built: BuiltEditions) {
  return async <T>(
    { language, options, media }: Variant,
    { path, example }: { readonly path: string; readonly example: Example },
    look: (page: Page) => Promise<T>,
  ): Promise<T> => {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      const [file = "", query] = path.split("?");
      const url = pathToFileURL(join(built.folderOf(example), language, file)).href;
      await page.goto(query === undefined ? url : `${url}?${query}`);
      if (query !== undefined) await page.locator(".found li").first().waitFor();
      if (media !== undefined) await page.emulateMedia({ media });
      await page.evaluate(
        'for (const fold of document.querySelectorAll("details")) fold.open = true',
      );
      return await look(page);
    } finally {
      await context.close();
    }
  };
}
