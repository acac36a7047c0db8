import { expect, it } from "vitest";
import { tieGroups } from "#statistics/tie-groups.ts";

it("equal scores stand together, the smallest first", () => {
  expect(tieGroups([3, 1, 1, 2])).toEqual([[1, 2], [3], [0]]);
});

it("scores that are the same fraction tie although their sums were rounded apart", () => {
  expect(tieGroups([0.1 + 0.2, 0.3, 0.4]).map((group) => group.length)).toEqual([2, 1]);
});

it("no scores make no groups, equal scores make one", () => {
  expect(tieGroups([])).toEqual([]);
  expect(tieGroups([0, 0, -0])).toEqual([[0, 1, 2]]);
});

it("a missing score is refused", () => {
  expect(() => tieGroups([1, Number.NaN])).toThrow(
    "tieGroups requires finite numbers, got NaN at 1",
  );
});
