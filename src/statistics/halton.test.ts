import { expect, it } from "vitest";
import { HALTON_DIMENSIONS, halton, haltonSequence } from "#statistics/halton.ts";
import reference from "../../test/reference/sequences.json" with { type: "json" };

it("the points are those of SciPy", () => {
  for (const { index, point } of reference.halton) {
    halton(index, HALTON_DIMENSIONS).forEach((coordinate, k) => {
      expect(coordinate).toBeCloseTo(point[k] ?? Number.NaN, 14);
    });
  }
});

it("the first eight points of one dimension are eighths, none twice", () => {
  const points = Array.from({ length: 7 }, (_, before) => halton(before + 1, 1)[0]);
  expect(points).toEqual([1 / 2, 1 / 4, 3 / 4, 1 / 8, 5 / 8, 3 / 8, 7 / 8]);
});

it("fewer dimensions are the first coordinates of more", () => {
  expect(halton(123, 12).slice(0, 4)).toEqual(halton(123, 4));
});

it("a point of no dimensions has no coordinates", () => {
  expect(halton(5, 0)).toEqual([]);
});

it("the point 0 and a thirteenth dimension are refused", () => {
  expect(() => halton(0, 2)).toThrow("halton requires a whole index from 1, got 0");
  expect(() => halton(1, 13)).toThrow("halton requires 0 to 12 dimensions, got 13");
});

it("one point after another is the same as each by its number, to the last bit", () => {
  const next = haltonSequence(HALTON_DIMENSIONS);
  const point = new Float64Array(HALTON_DIMENSIONS);
  for (let index = 1; index <= 3000; index += 1) {
    expect([...next(point)]).toEqual(halton(index, HALTON_DIMENSIONS));
  }
  expect(() => haltonSequence(13)).toThrow("haltonSequence requires 0 to 12 dimensions, got 13");
});
