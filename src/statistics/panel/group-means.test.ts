import { expect, it } from "vitest";
import { groupMeans } from "#statistics/panel/group-means.ts";

const FIVE = [5, 4, 3, 4, 4];

it("groups of five stand side by side, missing ballots left out and no 0", () => {
  expect(
    groupMeans(
      [
        [...FIVE, null, null],
        [2, 2, 2, 2, 2, 2],
      ],
      5,
    ),
  ).toEqual([
    { n: 5, mean: 4, withheld: false },
    { n: 6, mean: 2, withheld: false },
  ]);
});

it("a group of four is withheld, and so is the next smallest, which would give it away", () => {
  const means = groupMeans([[1, 2, 3, 4], FIVE, [...FIVE, 4], [...FIVE, 4, 4]], 5);
  expect(means.map(({ withheld }) => withheld)).toEqual([true, true, false, false]);
  expect(means.map(({ mean }) => mean)).toEqual([null, null, 4, 4]);
});

it("two small groups that are five together hide each other", () => {
  const means = groupMeans([[1, 2], [3, 4, 5], FIVE], 5);
  expect(means.map(({ withheld }) => withheld)).toEqual([true, true, false]);
});

it("groups of one size share their fate, whatever their order", () => {
  const groups = [[1, 2], FIVE, FIVE.toReversed(), [...FIVE, 4]];
  const withheld = groupMeans(groups, 5).map((group) => group.withheld);
  expect(withheld).toEqual([true, true, true, false]);
  const turned = groupMeans(groups.toReversed(), 5).map((group) => group.withheld);
  expect(turned).toEqual(withheld.toReversed());
});

it("a group of which nobody answered has nothing to withhold", () => {
  expect(groupMeans([[null, null], [], FIVE], 5)).toEqual([
    { n: 0, mean: null, withheld: false },
    { n: 0, mean: null, withheld: false },
    { n: 5, mean: 4, withheld: false },
  ]);
});

it("no groups have no means", () => {
  expect(groupMeans([], 5)).toEqual([]);
});

it("a limit below 1 is refused", () => {
  expect(() => groupMeans([FIVE], 0)).toThrow(
    new RangeError("groupMeans requires a smallest group from 1, got 0"),
  );
});
