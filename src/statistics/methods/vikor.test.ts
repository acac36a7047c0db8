import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { vikor } from "#statistics/methods/vikor.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const SEED = { seed: 20230721, numRuns: 60 };
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([items, criteria]) => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), {
      minLength: criteria,
      maxLength: criteria,
    });
    return fc.array(row, { minLength: items, maxLength: items });
  });
const equal = (matrix: readonly (readonly number[])[]) => (matrix[0] ?? []).map(() => 1);
const close = (one: readonly number[], other: readonly number[]) => {
  expect(one).toHaveLength(other.length);
  one.forEach((value, item) => {
    expect(value).toBeCloseTo(other[item] ?? Number.NaN, 10);
  });
};

it("of three mountains the middle one is the compromise (Opricovic & Tzeng 2004)", () => {
  // Risk 1, 2, 5 (less is better, so its sign is turned); altitude 3000, 3750, 4500.
  const found = vikor(
    [
      [-1, 3000],
      [-2, 3750],
      [-5, 4500],
    ],
    [0.5, 0.5],
  );
  expect(found).toEqual({
    s: [0.5, 0.375, 0.5],
    r: [0.5, 0.25, 0.5],
    q: [1, 0, 1],
    advantage: true,
    stability: true,
    compromise: [1],
  });
});

describe.each(reference.tables)("$name", ({ matrix, weights, v, vikor: expected }) => {
  it("has the S, R and Q of the formula in NumPy", () => {
    const found = vikor(matrix, weights, v);
    close(found.s, expected.s);
    close(found.r, expected.r);
    close(found.q, expected.q);
  });
});

it("without an advantage of 1 / (n − 1), all that are nearer to the best are proposed", () => {
  // q = 0, 0.1, 0.4, 1: the second is within 1/3 of the best, the third is not.
  expect(vikor([[10], [9], [6], [0]], [1])).toMatchObject({ advantage: false, compromise: [0, 1] });
});

it("an advantage of exactly 1 / (n − 1) is enough", () => {
  expect(vikor([[3], [2], [1], [0]], [1])).toMatchObject({ advantage: true, compromise: [0] });
});

it("the best in q alone, best neither in s nor in r, is proposed together with the second", () => {
  const found = vikor(
    [
      [2, 2, 1],
      [1, 5, 1],
      [5, 1, 0],
      [0, 3, 4],
    ],
    [1, 1, 1],
  );
  // The fourth has the smallest s (0.5), the first the smallest r (0.25), the second the smallest q by 0.36 ≥ 1/3; the
  // first and the fourth share the second place in q.
  expect(found).toMatchObject({ advantage: true, stability: false, compromise: [0, 1, 3] });
});

it("v = 1 looks only at the sum of regrets, v = 0 only at the largest", () => {
  const [, , , tied] = reference.tables;
  const matrix = tied?.matrix ?? [];
  const range = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => (value - low) / (high - low));
  };
  const sums = vikor(matrix, [2, 1, 3], 1);
  close(sums.q, range(sums.s));
  const largest = vikor(matrix, [2, 1, 3], 0);
  close(largest.q, range(largest.r));
});

it("measures and compromise follow the items, whatever the units of the criteria", () => {
  const property = fc.property(tables, (matrix) => {
    const found = vikor(matrix, equal(matrix));
    const turned = vikor(matrix.toReversed(), equal(matrix));
    close(turned.q, found.q.toReversed());
    const last = matrix.length - 1;
    expect(turned.compromise.map((item) => last - item).sort()).toEqual(
      [...found.compromise].sort(),
    );
    expect([turned.advantage, turned.stability]).toEqual([found.advantage, found.stability]);
    const scaled = matrix.map((row) => row.map((score, k) => score * 10 ** k + 5));
    close(vikor(scaled, equal(matrix)).q, found.q);
  });
  fc.assert(property, SEED);
});

it("the compromise always holds an item of the smallest q, and q is never NaN", () => {
  const property = fc.property(tables, (matrix) => {
    const { q, compromise } = vikor(matrix, equal(matrix));
    expect(q.some(Number.isNaN)).toBe(false);
    expect(compromise.some((item) => q[item] === Math.min(...q))).toBe(true);
  });
  fc.assert(property, SEED);
});

it("scores of 3, 1, 1 and 2 take the places 1, 3, 3 and 2", () => {
  const { q } = vikor([[3], [1], [1], [2]], [1]);
  expect(competitionRanks(q.map((regret) => -regret))).toEqual([1, 3, 3, 2]);
});

it("items that are all equal are all proposed; a single item is the compromise", () => {
  expect(vikor([[4], [4], [4]], [1])).toMatchObject({ q: [0, 0, 0], compromise: [0, 1, 2] });
  expect(vikor([[4, 2]], [1, 1])).toMatchObject({ q: [0], advantage: true, compromise: [0] });
  expect(vikor([], [1])).toMatchObject({ q: [], compromise: [] });
});

it("a v outside 0 to 1 is refused", () => {
  expect(() => vikor([[1]], [1], 1.5)).toThrow("vikor requires v from 0 to 1, got 1.5");
});
