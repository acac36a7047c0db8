import { quartiles } from "#statistics/panel/quartiles.ts";

/**
 * How far apart the middle half of the scores lies: upper less lower quartile ("R type 7").
 *
 * @param scores - scores in any one unit and any order, null where none was given
 * @returns the range, 0 or more, in the unit of the scores; null when no score was given
 * @throws RangeError when a score is neither null nor a finite number
 * @see Upton & Cook (2014), A Dictionary of Statistics, 3rd ed., "interquartile range"; quartiles as in Hyndman & Fan
 *   (1996), The American Statistician 50(4), 361–365, definition 7
 * @example
 * interquartileRange([1, 2, 3, 4, null]); // => 1.5
 */
export function interquartileRange(scores: readonly (number | null)[]): number | null {
  const found = quartiles(scores);
  return found === null ? null : found.upper - found.lower;
}
