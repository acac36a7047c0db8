import { expect, it } from "vitest";
import { median } from "#statistics/median.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

it("the median is the median that R computes", () => {
  for (const { values, median: expected } of reference.quantiles) {
    expect(median(values)).toBe(expected);
  }
});

it("two middle scores share the median", () => {
  expect(median([5, 2, 1, 4])).toBe(3);
});

it("no scores have no median", () => {
  expect(() => median([])).toThrow(new RangeError("median requires at least one value, got 0"));
});
