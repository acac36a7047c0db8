import { expect, it } from "vitest";
import { standardDeviation } from "#statistics/panel/standard-deviation.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

it("the deviation is R's sd, missing scores left out, large scores exact", () => {
  for (const { scores, sd } of reference.spread) {
    if (sd === null) expect(standardDeviation(scores)).toBeNull();
    else expect(standardDeviation(scores)).toBeCloseTo(sd, 9);
  }
});

it("it divides by one less than the number of experts", () => {
  expect(standardDeviation([1, 3])).toBe(Math.SQRT2);
});

it("doubled scores deviate twice as far, one point more changes nothing", () => {
  expect(standardDeviation([2, 6, 10])).toBe(4);
  expect(standardDeviation([3, 7, 11])).toBe(4);
  expect(standardDeviation([4, 12, 20])).toBe(8);
});

it("experts who all score alike do not deviate", () => {
  expect(standardDeviation([4, 4, null, 4])).toBe(0);
});

it("one score or none has no deviation", () => {
  expect(standardDeviation([4, null])).toBeNull();
  expect(standardDeviation([])).toBeNull();
});
