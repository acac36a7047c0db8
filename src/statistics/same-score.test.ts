import { expect, it } from "vitest";
import { sameScore } from "#statistics/same-score.ts";

it("one fraction reached by two sums is one score", () => {
  expect(0.1 + 0.2 === 0.3).toBe(false);
  expect(sameScore(0.1 + 0.2, 0.3, 0.3)).toBe(true);
});

it("dust of a cancelled sum is nothing", () => {
  expect(sameScore(0.3 - 0.1 - 0.2, 0, 0.3)).toBe(true);
});

it("a thousandth of a point is a difference", () => {
  expect(sameScore(147, 147.001, 176)).toBe(false);
  expect(sameScore(0, 0.001, 176)).toBe(false);
});

it("a large score does not make two small ones equal", () => {
  expect(sameScore(5000, 6000, 1e13)).toBe(false);
});
