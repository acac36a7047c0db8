import fc from "fast-check";
import { expect, it } from "vitest";
import { asFraction } from "#statistics/as-fraction.ts";
import reference from "../../test/reference/sequences.json" with { type: "json" };

it("the fractions are those that Python's Fraction finds", () => {
  for (const { value, maxDenominator, fraction } of reference.fractions) {
    expect(asFraction(value, maxDenominator)).toEqual(fraction);
  }
});

it("5 / 11 is found although the machine cannot write it exactly", () => {
  expect(asFraction(5 / 11, 1000)).toEqual([5, 11]);
  expect(asFraction(1 - 6 / 11, 1000)).toEqual([5, 11]);
});

it("every fraction with a denominator up to a thousand is found in lowest terms", () => {
  const whole = fc.integer({ min: -3000, max: 3000 });
  const property = fc.property(
    whole,
    fc.integer({ min: 1, max: 1000 }),
    (numerator, denominator) => {
      const [p = 0, q = 0] = asFraction(numerator / denominator, 1000) ?? [];
      expect(p * denominator).toBe(numerator * q);
      expect(q).toBeLessThanOrEqual(denominator);
      expect(q).toBeGreaterThan(0);
    },
  );
  fc.assert(property, { seed: 20230721 });
});

it("a number that is no such fraction has none", () => {
  expect(asFraction(Math.SQRT2, 10_000)).toBeNull();
  expect(asFraction(1 / 3 + 1e-8, 100)).toBeNull();
});

it("a missing number or denominator is refused", () => {
  expect(() => asFraction(Number.NaN, 10)).toThrow("asFraction requires a finite number, got NaN");
  expect(() => asFraction(1, 0)).toThrow("asFraction requires a largest denominator from 1, got 0");
});
