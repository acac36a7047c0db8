import fc from "fast-check";
import { expect, it } from "vitest";
import { selectionCredit } from "#statistics/selection-credit.ts";

const SEED = { seed: 20230721 };
const scores = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });
const places = fc.integer({ min: 0, max: 14 });

it("the first eight technologies of 2023 are in, the rest is out", () => {
  const sums = [176, 171, 161, 153, 152, 152, 151, 147, 145, 144, 142, 139, 128, 122, 122, 107];
  expect(selectionCredit(sums, { first: 8 })).toEqual([
    1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0,
  ]);
});

it("two items tied for one place get one half each", () => {
  expect(selectionCredit([3, 1, 1, 2], { first: 3 })).toEqual([1, 0.5, 0.5, 1]);
});

it("three items tied for two places get two thirds each", () => {
  expect(selectionCredit([7, 7, 7, 1], { first: 2 })).toEqual([2 / 3, 2 / 3, 2 / 3, 0]);
});

it("the credits add up to the places there are to give", () => {
  const property = fc.property(scores, places, (values, first) => {
    const sum = selectionCredit(values, { first }).reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(Math.min(first, values.length), 9);
  });
  fc.assert(property, SEED);
});

it("a better item never has less credit, an equal one has the same", () => {
  const property = fc.property(scores, places, (values, first) => {
    const credits = selectionCredit(values, { first });
    values.forEach((a, i) => {
      values.forEach((b, j) => {
        if (a > b) expect(credits[i]).toBeGreaterThanOrEqual(credits[j] ?? 2);
        if (a === b) expect(credits[i]).toBe(credits[j]);
      });
    });
  });
  fc.assert(property, SEED);
});

it("scores that are the same fraction tie across the cut", () => {
  expect(selectionCredit([0.3, 0.1 + 0.2, 0.4], { first: 2 })).toEqual([0.5, 0.5, 1]);
});

it("from a threshold upwards everyone is in, however many", () => {
  expect(selectionCredit([3, 1, 1, 2], { atLeast: 2 })).toEqual([1, 0, 0, 1]);
  expect(selectionCredit([3, 1, 1, 2], { atLeast: 1 })).toEqual([1, 1, 1, 1]);
  expect(selectionCredit([3, 1, 1, 2], { atLeast: 3.5 })).toEqual([0, 0, 0, 0]);
});

it("a score that is the threshold but for rounding reaches it", () => {
  expect(selectionCredit([0.7 + 0.1, 0.79], { atLeast: 0.8 })).toEqual([1, 0]);
});

it("no items, no places", () => {
  expect(selectionCredit([], { first: 3 })).toEqual([]);
  expect(selectionCredit([], { atLeast: 3 })).toEqual([]);
  expect(selectionCredit([5, 4], { first: 0 })).toEqual([0, 0]);
});

it("half a place or no threshold is refused", () => {
  expect(() => selectionCredit([1], { first: 1.5 })).toThrow(
    "selectionCredit requires a whole number of places, got 1.5",
  );
  expect(() => selectionCredit([1], { atLeast: Number.NaN })).toThrow(
    "selectionCredit requires a finite threshold, got NaN",
  );
});
