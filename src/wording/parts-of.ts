import type { Language } from "./language.ts";
import { formatNumber } from "./numbers.ts";

/**
 * A fraction as people say it, because "5/11" is read as a date or a score.
 *
 * @param fraction - numerator and denominator, whole numbers
 * @returns the parts with a space between number and word
 * @example
 * partsOf([5, 11], "en"); // => "5 of 11 parts"
 * partsOf([5, 11], "km"); // => "៥ ភាគ ក្នុងចំណោម ១១"
 */
export function partsOf([part, whole]: readonly [number, number], language: Language): string {
  const [first, second] = [formatNumber(part, language), formatNumber(whole, language)];
  return language === "km" ? `${first} ភាគ ក្នុងចំណោម ${second}` : `${first} of ${second} parts`;
}
