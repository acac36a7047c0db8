import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { borda } from "#statistics/methods/borda.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const SEED = { seed: 20230721, numRuns: 60 };
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([items, columns]) => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.array(row, { minLength: items, maxLength: items });
  });
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

it("21 voters give A 16, B 21 and C 26 points, though most put A first (Borda 1784)", () => {
  // 1 voter A > B > C, 7 A > C > B, 7 B > C > A, 6 C > B > A; Borda counts 3, 2, 1: 37, 42 and 47.
  const votes = (count: number, ranking: readonly number[]) =>
    Array.from({ length: count }, () => ranking);
  const ballots = [
    ...votes(1, [3, 2, 1]),
    ...votes(7, [3, 1, 2]),
    ...votes(7, [1, 3, 2]),
    ...votes(6, [1, 2, 3]),
  ];
  const perCandidate = [0, 1, 2].map((who) => ballots.map((ballot) => ballot[who] ?? Number.NaN));
  expect(borda(perCandidate)).toEqual([16, 21, 26]);
});

describe.each(reference.tables)("$name", ({ matrix, borda: points }) => {
  it("has the points of SciPy's mean ranks", () => expect(borda(matrix)).toEqual(points));
});

it("scores of 3, 1, 1 and 2 take the places 1, 3, 3 and 2", () => {
  expect(competitionRanks(borda([[3], [1], [1], [2]]))).toEqual([1, 3, 3, 2]);
});

it("points add up, follow the items, and see only the order of the scores", () => {
  const property = fc.property(tables, (matrix) => {
    const points = borda(matrix);
    const columns = matrix[0]?.length ?? 0;
    expect(sum(points)).toBe((columns * matrix.length * (matrix.length - 1)) / 2);
    expect(borda(matrix.toReversed())).toEqual(points.toReversed());
    expect(borda(matrix.map((row) => row.toReversed()))).toEqual(points);
    expect(borda(matrix.map((row) => row.map((score) => 2 ** score - 9)))).toEqual(points);
  });
  fc.assert(property, SEED);
});

it("an expert who scores all items alike gives everyone the same points", () => {
  expect(
    borda([
      [5, 3],
      [4, 3],
      [1, 3],
    ]),
  ).toEqual([3, 2, 1]);
});

it("one item has nobody to beat; no items have no points", () => {
  expect(borda([[4, 5]])).toEqual([0]);
  expect(borda([])).toEqual([]);
});

it("rows of different length are refused", () => {
  expect(() => borda([[1, 2], [1]])).toThrow("borda requires 2 scores per item, got 1");
});
