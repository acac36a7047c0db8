/**
 * Rounds to ten significant digits, so that equal scores compare equal and published bytes agree on every machine.
 *
 * @param value - any finite number
 * @example
 * significant(0.1 + 0.2); // => 0.3
 * significant(148.66666666666666); // => 148.6666667
 */
export function significant(value: number): number {
  return Number(value.toPrecision(10));
}
