import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "#statistics/quantile.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const scores = fc.array(fc.integer({ min: -50, max: 200 }), { minLength: 1, maxLength: 30 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it("quantiles are those of R's type 7", () => {
  for (const { values, probabilities, quantiles } of reference.quantiles) {
    probabilities.forEach((probability, place) => {
      expect(quantile(values, probability)).toBeCloseTo(quantiles[place] ?? Number.NaN, 8);
    });
  }
});

it("a higher share never has a lower quantile, and none leaves the scores", () => {
  const property = fc.property(scores, share, share, (values, p, q) => {
    const [low, high] = [quantile(values, Math.min(p, q)), quantile(values, Math.max(p, q))];
    expect(low).toBeLessThanOrEqual(high + 1e-9);
    expect(low).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
    expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
  });
  fc.assert(property, SEED);
});

it("the order of the scores does not matter, and they stay as they were", () => {
  const values = Object.freeze([3, 1, 1, 2]);
  expect(quantile(values, 0.4)).toBe(quantile([1, 1, 2, 3], 0.4));
});

it("the quantile of one score is that score", () => {
  expect(quantile([7], 0.975)).toBe(7);
});

it("no scores have no quantile, and a share is from 0 to 1", () => {
  expect(() => quantile([], 0.5)).toThrow("quantile requires at least one value, got 0");
  expect(() => quantile([1], 1.1)).toThrow("quantile requires a probability from 0 to 1, got 1.1");
  expect(() => quantile([1], Number.NaN)).toThrow(RangeError);
});
