import { expect, it } from "vitest";
import { mean } from "#statistics/mean.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

it("the mean is the mean that R computes", () => {
  for (const { values, mean: expected } of reference.quantiles) {
    expect(mean(values)).toBeCloseTo(expected, 9);
  }
});

it("one score is its own mean", () => {
  expect(mean([4])).toBe(4);
});

it("no scores have no mean", () => {
  expect(() => mean([])).toThrow(new RangeError("mean requires at least one value, got 0"));
});

it("a missing score is refused, never counted as 0", () => {
  expect(() => mean([5, Number.NaN])).toThrow("mean requires finite numbers, got NaN at 1");
});
