import type { Browser, Page } from "playwright-core";
import { fontFaces } from "./fonts/font-faces.ts";

/** A picture as SVG text that stands alone, and where its PNG goes. */
interface Drawn {
  readonly path: string;
  readonly svg: string;
}

/** Pixels per unit of a picture: sharp in a slide and on a large sheet. */
const SHARP = 2;

/**
 * Pictures as PNG files, drawn one after the other in a single session of a Chromium with the pinned fonts: the same
 * Chromium gives the same bytes.
 *
 * @param scale - pixels per unit of a picture
 */
export async function drawPngs(
  pictures: readonly Drawn[],
  browser: Browser,
  scale = SHARP,
): Promise<readonly { readonly path: string; readonly bytes: Uint8Array }[]> {
  const faces = await fontFaces(pictures.map(({ svg }) => svg).join(""));
  const page = await browser.newPage({ deviceScaleFactor: scale });
  await page.setContent(`<style>${faces}body{margin:0}svg{display:block}</style><main></main>`);
  const drawn: { path: string; bytes: Uint8Array }[] = [];
  for (const { path, svg } of pictures) drawn.push({ path, bytes: await shoot(page, svg) });
  await page.close();
  return drawn;
}

async function shoot(page: Page, svg: string): Promise<Uint8Array> {
  const [, width = "1280", height = "800"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  await page.setViewportSize({
    width: Math.ceil(Number(width)),
    height: Math.ceil(Number(height)),
  });
  await page.evaluate(
    `document.querySelector("main").innerHTML = ${JSON.stringify(svg)}; document.fonts.ready.then(() => true)`,
  );
  return page.screenshot({ type: "png" });
}
