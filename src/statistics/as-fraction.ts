/** How far the fraction may be from the value: far above rounding, far below the distance of two small fractions. */
const TOLERANCE = 1e-9;

/**
 * The simplest fraction that a number stands for, such as 5/11 for 0.4545…: the one with the smallest denominator
 * within 1e-9, found by continued fractions.
 *
 * @param value - any finite number
 * @param maxDenominator - largest denominator allowed, a whole number from 1
 * @returns [numerator, denominator] in lowest terms, or null when no such fraction is within 1e-9
 * @throws RangeError when the value is not finite or the largest denominator is below 1
 * @see Hardy & Wright (2008), An Introduction to the Theory of Numbers, 6th ed., ch. X
 * @example
 * asFraction(0.45454545454545453, 1000); // => [5, 11]
 * asFraction(Math.PI, 1000); // => null
 */
export function asFraction(value: number, maxDenominator: number): [number, number] | null {
  if (!Number.isFinite(value)) {
    throw new RangeError(`asFraction requires a finite number, got ${value}`);
  }
  if (!(maxDenominator >= 1)) {
    throw new RangeError(`asFraction requires a largest denominator from 1, got ${maxDenominator}`);
  }
  const [numerator, denominator] = simplestBetween(value - TOLERANCE, value + TOLERANCE);
  return denominator <= maxDenominator ? [numerator, denominator] : null;
}

/** Both bounds share their whole part until a whole number lies between them; then the fraction ends there. */
function simplestBetween(low: number, high: number): [number, number] {
  const whole = Math.floor(low);
  if (whole === low) return [whole, 1];
  if (whole + 1 <= high) return [whole + 1, 1];
  const [numerator, denominator] = simplestBetween(1 / (high - whole), 1 / (low - whole));
  return [whole * numerator + denominator, numerator];
}
