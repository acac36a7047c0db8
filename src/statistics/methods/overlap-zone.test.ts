import fc from "fast-check";
import { expect, it } from "vitest";
import { overlapZone } from "#statistics/methods/overlap-zone.ts";

const SEED = { seed: 20230721 };
const intervals = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 5 }))
    .map(([low, width]): [number, number] => [low, low + width]),
  { maxLength: 8 },
);

it("items whose interval of places holds the last place in are in the zone, the others are clear", () => {
  // Eight places; intervals of four items: clearly in, two across the line, clearly out.
  const zone = overlapZone(
    [
      [1, 3],
      [6, 9],
      [7, 12],
      [9, 14],
    ],
    8,
  );
  expect(zone).toEqual([1, 2]);
});

it("an interval that only touches the line overlaps it, on either side and but for rounding", () => {
  expect(
    overlapZone(
      [
        [5, 8],
        [8, 9],
        [8, 8],
        [1, 7.999],
        [8.001, 9],
      ],
      8,
    ),
  ).toEqual([0, 1, 2]);
  expect(overlapZone([[0.1 + 0.2, 0.5]], 0.3)).toEqual([0]);
});

it("the zone follows the items, and turning places into scores changes nothing", () => {
  const property = fc.property(intervals, fc.integer({ min: 1, max: 14 }), (all, line) => {
    const zone = overlapZone(all, line);
    const turned = overlapZone(all.toReversed(), line).map((item) => all.length - 1 - item);
    expect(turned.toReversed()).toEqual(zone);
    const asScores = all.map(([low, high]) => [100 - 3 * high, 100 - 3 * low] as const);
    expect(overlapZone(asScores, 100 - 3 * line)).toEqual(zone);
  });
  fc.assert(property, SEED);
});

it("no items leave the zone empty; where all are equal all are in it", () => {
  expect(overlapZone([], 8)).toEqual([]);
  expect(
    overlapZone(
      [
        [2, 4],
        [2, 4],
      ],
      3,
    ),
  ).toEqual([0, 1]);
});

it("ends in the wrong order and a line that is no number are refused", () => {
  expect(() => overlapZone([[4, 2]], 3)).toThrow(
    "overlapZone requires a lower and an upper end, got [4,2]",
  );
  expect(() => overlapZone([[2, Number.NaN]], 3)).toThrow("an upper end, got [2,NaN]");
  expect(() => overlapZone([], Number.NaN)).toThrow("overlapZone requires a finite line, got NaN");
});
