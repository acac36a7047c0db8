import type { Page } from "./edition.ts";

/** Width of the widest digit, in em: Noto Sans has one for all, Noto Sans Khmer up to 0.90 in bold (measured in the fonts). */
const DIGIT_WIDTH = { en: 0.6, km: 0.82 } as const;

/** Width, in em, of a slot that holds any of these numbers, so that every bar beside one starts at the same place. */
export function numberSlot(page: Page, values: readonly number[]): number {
  const longest = Math.max(1, ...values.map((value) => page.number(value).length));
  return Math.round(longest * DIGIT_WIDTH[page.language] * 100) / 100;
}
