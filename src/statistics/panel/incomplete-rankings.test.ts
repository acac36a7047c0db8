import { expect, it } from "vitest";
import { incompleteRankings } from "#statistics/panel/incomplete-rankings.ts";

it("items are ranked inside each expert's own sheet, ties sharing the mean", () => {
  const found = incompleteRankings([
    [5, null, 3, 3],
    [null, 1, 2, null],
  ]);
  expect(found?.rankings).toEqual([
    { at: [0, 2, 3], ranks: [3, 1.5, 1.5], spread: 0.75 },
    { at: [1, 2], ranks: [1, 2], spread: 1 },
  ]);
});

it("items and experts that say nothing about an order are left out", () => {
  const found = incompleteRankings([
    [5, null, 3, null],
    [null, 1, null, null],
    [2, null, 4, null],
  ]);
  expect(found?.items).toBe(2);
  expect(found?.rankings).toHaveLength(2);
});

it("orders that cancel out have a chi-square of 0", () => {
  const found = incompleteRankings([
    [1, 2, 3],
    [3, 2, 1],
  ]);
  expect(found?.chiSquareOf(found.rankings.map(({ ranks }) => ranks))).toBe(0);
});

it("the chi-square is that of the ranks it is asked about", () => {
  const found = incompleteRankings([
    [1, 2, 3],
    [3, 2, 1],
  ]);
  const alike = [
    [1, 2, 3],
    [1, 2, 3],
  ];
  // Friedman: 12 / (2 · 3 · 4) · (2² + 4² + 6²) − 3 · 2 · 4 = 4.
  expect(found?.chiSquareOf(alike)).toBeCloseTo(4, 12);
});

it("without an order there is nothing to prepare", () => {
  expect(incompleteRankings([])).toBeNull();
  expect(incompleteRankings([[3], [4]])).toBeNull();
  expect(incompleteRankings([[null, null]])).toBeNull();
});
