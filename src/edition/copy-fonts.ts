import { copyFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { FONT_FILES, type FontFile, fontFileName } from "#pages/stylesheet.ts";

/** Copies the fonts of an edition into its folder, so that a reader needs no other host, and says how many there are. */
export async function copyFonts(folder: string): Promise<number> {
  await mkdir(folder, { recursive: true });
  for (const font of FONT_FILES) {
    await copyFile(sourceOf(font), join(folder, fontFileName(font)));
  }
  return FONT_FILES.length;
}

function sourceOf(font: FontFile): string {
  const { resolve } = createRequire(import.meta.url);
  const folder = font.family.toLowerCase().replaceAll(" ", "-");
  return resolve(`@fontsource/${folder}/files/${fontFileName(font)}`);
}
