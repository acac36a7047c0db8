/** Relative difference up to which two scores are one: far above rounding, far below any step of a scale. */
const RELATIVE = 1e-9;
/** What rounding can leave of a difference that should be 0, relative to the largest number that took part. */
const CANCELLATION = 1e-14;

/**
 * Whether two scores are equal but for the rounding of the machine: 40 + 104 / 3 and (120 + 104) / 3 are one score.
 *
 * @param a - a score in any unit
 * @param b - another, in the same unit
 * @param largest - largest magnitude among all scores compared, which tells 0 from the dust of 0.3 − 0.1 − 0.2
 * @returns true when the two are a tie
 * @example
 * sameScore(40 + 104 / 3, (120 + 104) / 3, 75); // => true
 * sameScore(147, 147.001, 176); // => false
 */
export function sameScore(a: number, b: number, largest: number): boolean {
  const slack = Math.max(RELATIVE * Math.max(Math.abs(a), Math.abs(b)), CANCELLATION * largest);
  return Math.abs(a - b) <= slack;
}
