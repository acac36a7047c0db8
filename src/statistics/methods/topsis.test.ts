import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { topsis } from "#statistics/methods/topsis.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const SEED = { seed: 20230721, numRuns: 60 };
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([items, criteria]) => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: criteria,
      maxLength: criteria,
    });
    const weights = fc.array(fc.integer({ min: 1, max: 4 }), {
      minLength: criteria,
      maxLength: criteria,
    });
    return fc.tuple(fc.array(row, { minLength: items, maxLength: items }), weights);
  });
const close = (one: readonly number[], other: readonly number[]) => {
  expect(one).toHaveLength(other.length);
  one.forEach((value, item) => {
    expect(value).toBeCloseTo(other[item] ?? Number.NaN, 10);
  });
};

it("four fighter aircraft come out at .643, .268, .613 and .312 (Hwang & Yoon 1981)", () => {
  const [aircraft] = reference.tables;
  const found = topsis(aircraft?.matrix ?? [], aircraft?.weights ?? []);
  // The book carries four decimals, so its third closeness is .613 where exact arithmetic gives .6135.
  [0.643, 0.268, 0.613, 0.312].forEach((printed, item) => {
    expect(Math.abs((found[item] ?? 2) - printed)).toBeLessThan(0.001);
  });
});

describe.each(reference.tables)("$name", ({ matrix, weights, topsis: expected }) => {
  it("has the closeness of the formula in NumPy", () => close(topsis(matrix, weights), expected));
});

it("neither the order of the items, the order of the criteria nor the unit of a column matters", () => {
  const property = fc.property(tables, ([matrix, weights]) => {
    const found = topsis(matrix, weights);
    close(topsis(matrix.toReversed(), weights), found.toReversed());
    close(
      topsis(
        matrix.map((row) => row.toReversed()),
        weights.toReversed(),
      ),
      found,
    );
    const inCents = matrix.map((row) => row.map((score, k) => score * 100 ** k));
    close(
      topsis(
        inCents,
        weights.map((weight) => weight * 7),
      ),
      found,
    );
  });
  fc.assert(property, SEED);
});

it("closeness lies from 0 to 1, is the same for equal items and never NaN", () => {
  const property = fc.property(tables, ([matrix, weights]) => {
    const found = topsis([...matrix, ...matrix], weights);
    for (const closeness of found) {
      expect(closeness).toBeGreaterThanOrEqual(0);
      expect(closeness).toBeLessThanOrEqual(1);
    }
    expect(found.slice(matrix.length)).toEqual(found.slice(0, matrix.length));
  });
  fc.assert(property, SEED);
});

it("a column on which all are equal changes nothing, even one of zeros or of 0.3 and 0.1 + 0.2", () => {
  const alone = topsis([[3], [1], [1], [2]], [1]);
  const columns = [
    [4, 4, 4, 4],
    [0, 0, 0, 0],
    [0.3, 0.1 + 0.2, 0.3, 0.3],
  ];
  for (const column of columns) {
    const joined = [3, 1, 1, 2].map((score, item) => [score, column[item] ?? Number.NaN]);
    close(topsis(joined, [1, 1]), alone);
  }
});

it("scores of 3, 1, 1 and 2 take the places 1, 3, 3 and 2", () => {
  expect(competitionRanks(topsis([[3], [1], [1], [2]], [1]))).toEqual([1, 3, 3, 2]);
});

it("nothing to distinguish: one item, or all equal, stand halfway", () => {
  expect(topsis([[4, 2]], [1, 1])).toEqual([0.5]);
  expect(
    topsis(
      [
        [4, 2],
        [4, 2],
      ],
      [1, 1],
    ),
  ).toEqual([0.5, 0.5]);
  expect(topsis([], [1])).toEqual([]);
});

it("weights that do not fit are refused", () => {
  expect(() => topsis([[1, 2]], [1])).toThrow("topsis requires one score per weight, got 2 for 1");
  expect(() => topsis([[1]], [-1])).toThrow("topsis requires weights of 0 or more, got -1");
  expect(() => topsis([[1]], [0])).toThrow("topsis requires a weight above 0, got [0]");
  expect(() => topsis([[]], [])).toThrow("topsis requires a criterion, got 0 weights");
  expect(() => topsis([[Number.NaN]], [1])).toThrow("topsis requires finite numbers, got NaN at 0");
});
