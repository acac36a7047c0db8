import { expect, it } from "vitest";
import { histogramOf } from "#statistics/panel/histogram-of.ts";

const SCALE = [1, 2, 3, 4, 5];

it("all ballots are there: on the scale or missing", () => {
  const { counts, missing } = histogramOf([5, null, 1, 5, null, 3], SCALE);
  expect(counts).toEqual([1, 0, 1, 0, 2]);
  expect(counts.reduce((sum, count) => sum + count, missing)).toBe(6);
});

it("a missing score is not the lowest point, not even of a scale from 0", () => {
  expect(histogramOf([null, null, 0], [0, 1])).toEqual({ counts: [1, 0], missing: 2 });
});

it("half points count where the scale has them", () => {
  expect(histogramOf([1.5, 2, 1.5], [1, 1.5, 2]).counts).toEqual([0, 2, 1]);
});

it("the order of the ballots does not matter", () => {
  expect(histogramOf([2, 1, 2], SCALE)).toEqual(histogramOf([2, 2, 1], SCALE));
});

it("no ballots leave every point empty", () => {
  expect(histogramOf([], SCALE)).toEqual({ counts: [0, 0, 0, 0, 0], missing: 0 });
});

it("a score off the scale is refused, and so is a scale that names a point twice", () => {
  expect(() => histogramOf([4.5], SCALE)).toThrow(
    new RangeError("histogramOf requires scores on the scale 1, 2, 3, 4, 5, got 4.5"),
  );
  expect(() => histogramOf([1], [1, 1])).toThrow(
    new RangeError("histogramOf requires each point of the scale once, got 1, 1"),
  );
});

it("2.6 million scores are counted without loss", () => {
  const scores = Array.from({ length: 2_600_000 }, (_, place) => (place % 5) + 1);
  expect(histogramOf(scores, SCALE).counts).toEqual([520_000, 520_000, 520_000, 520_000, 520_000]);
});
