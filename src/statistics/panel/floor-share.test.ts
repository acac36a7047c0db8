import { expect, it } from "vitest";
import { floorShare } from "#statistics/panel/floor-share.ts";

it("two of five scores given are at the floor; who gave none is not counted", () => {
  expect(floorShare([1, 3, null, 1, 2, null, 4], 1)).toBe(2 / 5);
});

it("the order of the ballots does not matter", () => {
  expect(floorShare([3, 1, 1], 1)).toBe(floorShare([1, 3, 1], 1));
});

it("all, none and one", () => {
  expect(floorShare([1, 1], 1)).toBe(1);
  expect(floorShare([5, 3], 1)).toBe(0);
  expect(floorShare([1], 1)).toBe(1);
});

it("nobody's scores have no share", () => {
  expect(floorShare([], 1)).toBeNull();
  expect(floorShare([null], 1)).toBeNull();
});

it("a score beyond the scale is refused", () => {
  expect(() => floorShare([3, 0], 1)).toThrow(
    new RangeError("floorShare requires scores from 1, got 0"),
  );
});
