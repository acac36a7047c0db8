/** Where another term would no longer change a double. */
const PRECISION = 1e-16;
/** Smallest denominator that the continued fraction may meet; stands for 0 in Lentz's method. */
const TINY = 1e-300;
/** ln(π) / 2, the logarithm of Γ(1/2). */
const LOG_GAMMA_HALF = 0.5723649429247001;

/**
 * The probability that a chi-square variable is larger than a value; the p of a chi-square test. The regularised
 * upper incomplete gamma function Q(degrees / 2, x / 2), by its series below degrees + 2 and its continued fraction
 * above.
 *
 * @param x - chi-square, 0 or more
 * @param degreesOfFreedom - whole number from 1
 * @returns probability, 0–1, within 1e-10 of R's pchisq(x, degrees, lower.tail = FALSE)
 * @throws RangeError when x is negative or not a number, or the degrees of freedom are not a whole number from 1
 * @see Press, Teukolsky, Vetterling & Flannery (2007), Numerical Recipes, 3rd ed., section 6.2; NIST Digital
 *   Library of Mathematical Functions, 8.9 and 8.11.4
 * @example
 * chiSquareUpperTail(0, 4); // => 1
 */
export function chiSquareUpperTail(x: number, degreesOfFreedom: number): number {
  if (!(x >= 0)) throw new RangeError(`chiSquareUpperTail requires x of 0 or more, got ${x}`);
  if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
    throw new RangeError(
      `chiSquareUpperTail requires whole degrees of freedom from 1, got ${degreesOfFreedom}`,
    );
  }
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const shape = degreesOfFreedom / 2;
  const half = x / 2;
  // x^a · e^(−x) / Γ(a), taken together so that neither factor overflows.
  const front = Math.exp(shape * Math.log(half) - half - logGamma(shape));
  return half < shape + 1
    ? 1 - front * lowerSeries(shape, half)
    : front * upperFraction(shape, half);
}

/** Σ xⁿ / (a (a + 1) … (a + n)), DLMF 8.11.4. */
function lowerSeries(shape: number, half: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * PRECISION; n += 1) {
    term *= half / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1 / (x + 1 − a − 1 (1 − a) / (x + 3 − a − …)), by the modified method of Lentz. */
function upperFraction(shape: number, half: number): number {
  let denominator = half + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / denominator;
  let value = d;
  let change = 0;
  for (let n = 1; Math.abs(change - 1) > 4 * PRECISION && n < 100_000; n += 1) {
    const numerator = -n * (n - shape);
    denominator += 2;
    d = 1 / awayFromZero(numerator * d + denominator);
    c = awayFromZero(denominator + numerator / c);
    change = c * d;
    value *= change;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** ln Γ of a whole or half number, exact but for rounding: Γ(a) = (a − 1) Γ(a − 1) down to Γ(1) = 1 or Γ(1/2) = √π. */
function logGamma(shape: number): number {
  let sum = Number.isInteger(shape) ? 0 : LOG_GAMMA_HALF;
  for (let factor = shape - 1; factor > 0; factor -= 1) sum += Math.log(factor);
  return sum;
}
