/**
 * Rounds to ten significant digits, so that equal scores compare equal and published bytes agree on every machine.
 * Whole numbers are exact and stay.
 *
 * @param value - any finite number
 * @example
 * significant(0.1 + 0.2); // => 0.3
 * significant(1234567890123); // => 1234567890123
 * significant(148.66666666666666); // => 148.6666667
 */
export function significant(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(10));
}
