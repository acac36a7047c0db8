import { expect, it } from "vitest";
import { ceilingShare } from "#statistics/panel/ceiling-share.ts";

it("two of five scores given are at the ceiling; who gave none is not counted", () => {
  expect(ceilingShare([5, 3, null, 5, 2, null, 4], 5)).toBe(2 / 5);
});

it("the order of the ballots does not matter", () => {
  expect(ceilingShare([3, 5, 5], 5)).toBe(ceilingShare([5, 3, 5], 5));
});

it("all, none and one", () => {
  expect(ceilingShare([5, 5], 5)).toBe(1);
  expect(ceilingShare([1, 3], 5)).toBe(0);
  expect(ceilingShare([5], 5)).toBe(1);
});

it("nobody's scores have no share", () => {
  expect(ceilingShare([], 5)).toBeNull();
  expect(ceilingShare([null], 5)).toBeNull();
});

it("a score beyond the scale is refused", () => {
  expect(() => ceilingShare([3, 6], 5)).toThrow(
    new RangeError("ceilingShare requires scores up to 5, got 6"),
  );
});
