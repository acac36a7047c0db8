import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { convert } from "fontverter";
import subsetFont from "subset-font";
import { equalDigits } from "#edition/fonts/equal-digits.ts";

/**
 * A font cut to some letters, without hinting, which is half of a font's weight; its Khmer digits are equally wide, so that
 * figures under each other line up.
 *
 * @param from - below @fontsource, such as "noto-sans/files/noto-sans-latin-400"
 */
export async function cutFont(from: string, text: string): Promise<Uint8Array<ArrayBuffer>> {
  const { resolve } = createRequire(import.meta.url);
  const file = await readFile(resolve(`@fontsource/${from}-normal.woff2`));
  const whole = equalDigits(await convert(file, "sfnt"));
  return new Uint8Array(await subsetFont(whole, text, { targetFormat: "woff2", noHinting: true }));
}
