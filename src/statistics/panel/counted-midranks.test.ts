import fc from "fast-check";
import { expect, it } from "vitest";
import { midranks } from "#statistics/midranks.ts";
import { countedMidranks } from "#statistics/panel/counted-midranks.ts";

it("tied ranks of 3, 1, 1, 2 are 4, 1.5, 1.5, 3", () => {
  expect(countedMidranks([3, 1, 1, 2])).toEqual({ ranks: [4, 1.5, 1.5, 3], ties: [2, 1, 1] });
});

it("they are the midranks, on scales and off", () => {
  const values = fc.array(
    fc.oneof(fc.integer({ min: 1, max: 5 }), fc.double({ noNaN: true, min: -9, max: 9 })),
  );
  const property = fc.property(values, (scores) => {
    expect(countedMidranks(scores).ranks).toEqual(midranks(scores));
  });
  fc.assert(property, { seed: 20230721 });
});

it("scores that differ by rounding tie", () => {
  expect(countedMidranks([0.3, 0.1 + 0.2, 1]).ranks).toEqual([1.5, 1.5, 3]);
});

it("no scores have no ranks", () => {
  expect(countedMidranks([])).toEqual({ ranks: [], ties: [] });
});
