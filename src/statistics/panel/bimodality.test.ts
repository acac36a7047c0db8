import fc from "fast-check";
import { expect, it } from "vitest";
import { bimodality } from "#statistics/panel/bimodality.ts";
import reference from "../../../test/reference/panel-definitions.json" with { type: "json" };

const SEED = { seed: 20230721 };
const histograms = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 3, maxLength: 9 })
  .filter((counts) => counts.some((count) => count > 0));

it("the example of the R package agrmt gives the 0.6113333 that it prints", () => {
  expect(bimodality([30, 40, 210, 130, 530, 50, 10])?.agreement).toBeCloseTo(0.6113333, 7);
});

it("agreement is what the article's equations give, every three points counted", () => {
  for (const { counts, agreement } of reference.agreement) {
    expect(bimodality(counts)?.agreement).toBeCloseTo(agreement, 12);
  }
});

it("all on one point agree, wherever it lies", () => {
  expect(bimodality([0, 0, 7])).toEqual({ agreement: 1, polarization: 0 });
  expect(bimodality([0, 7, 0])).toEqual({ agreement: 1, polarization: 0 });
});

it("a flat histogram is neither agreement nor division", () => {
  expect(bimodality([3, 3, 3, 3, 3])).toEqual({ agreement: 0, polarization: 0.5 });
});

it("half at each end is division, and empty points between them count", () => {
  expect(bimodality([5, 0, 0, 5])?.polarization).toBe(1);
  expect(bimodality([5, 5, 0])?.polarization).toBe(0.25);
});

it("agreement lies between −1 and 1 and reads the same from either end of the scale", () => {
  const property = fc.property(histograms, (counts) => {
    const found = bimodality(counts);
    expect(Math.abs(found?.agreement ?? 2)).toBeLessThanOrEqual(1 + 1e-12);
    expect(bimodality(counts.toReversed())?.agreement).toBeCloseTo(found?.agreement ?? 2, 12);
  });
  fc.assert(property, SEED);
});

it("twice the experts with the same scores agree as much", () => {
  const property = fc.property(histograms, (counts) => {
    const twice = bimodality(counts.map((count) => 2 * count));
    expect(twice?.agreement).toBeCloseTo(bimodality(counts)?.agreement ?? 2, 12);
  });
  fc.assert(property, SEED);
});

it("without scores there is nothing to judge", () => {
  expect(bimodality([0, 0, 0])).toBeNull();
});

it("two points, or a count below 0, are refused", () => {
  expect(() => bimodality([1, 2])).toThrow(
    new RangeError("bimodality requires at least three points, got 2"),
  );
  expect(() => bimodality([1, -2, 3])).toThrow(
    new RangeError("bimodality requires counts of 0 or more, got -2"),
  );
});
