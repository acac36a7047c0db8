import { expect, it } from "vitest";
import { mean } from "#statistics/mean.ts";
import { given } from "#statistics/panel/given.ts";

it("a missing score is left out and is not a 0", () => {
  expect(mean(given("mean", [4, null, 4, null]))).toBe(4);
});

it("a score of 0 is a score", () => {
  expect(given("mean", [0, null, 3])).toEqual([0, 3]);
});

it("nobody's scores are no scores", () => {
  expect(given("mean", [null, null])).toEqual([]);
});

it("what is neither a score nor missing is refused by name and place", () => {
  expect(() => given("mean", [1, null, Number.NaN])).toThrow(
    new RangeError("mean requires finite numbers or null, got NaN at 2"),
  );
});
