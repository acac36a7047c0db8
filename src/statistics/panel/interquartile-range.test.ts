import { expect, it } from "vitest";
import { interquartileRange } from "#statistics/panel/interquartile-range.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

it("the range is R's IQR, missing scores left out", () => {
  for (const { scores, iqr } of reference.spread) expect(interquartileRange(scores)).toBe(iqr);
});

it("experts who all score alike, or one alone, have a range of 0", () => {
  expect(interquartileRange([4, 4, 4])).toBe(0);
  expect(interquartileRange([4])).toBe(0);
});

it("one point more for everybody changes nothing", () => {
  expect(interquartileRange([2, 3, 3, 5, 6])).toBe(interquartileRange([1, 2, 2, 4, 5]));
});

it("nobody's scores have no range", () => {
  expect(interquartileRange([null])).toBeNull();
});
