import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { borda } from "#statistics/methods/borda.ts";
import { prometheeTwo } from "#statistics/methods/promethee-two.ts";
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

it("three items flow 0.1, −0.3 and 0.2, as the documentation of pymcdm prints", () => {
  const flows = prometheeTwo(
    [
      [4, 3, 2],
      [3, 2, 4],
      [5, 1, 3],
    ],
    [0.5, 0.3, 0.2],
  );
  close(flows.net, [0.1, -0.3, 0.2]);
});

describe.each(reference.tables)("$name", ({ matrix, weights, promethee }) => {
  it("has the flows of comparing pair by pair in NumPy", () => {
    const flows = prometheeTwo(matrix, weights);
    close(flows.positive, promethee.positive);
    close(flows.negative, promethee.negative);
    close(flows.net, promethee.net);
  });
});

it("an item that beats all others on everything has a positive flow of 1, not (n − 1) / n", () => {
  expect(prometheeTwo([[5], [4], [3]], [1])).toEqual({
    positive: [1, 0.5, 0],
    negative: [0, 0.5, 1],
    net: [1, 0, -1],
  });
});

it("scores of 3, 1, 1 and 2 take the places 1, 3, 3 and 2", () => {
  expect(competitionRanks(prometheeTwo([[3], [1], [1], [2]], [1]).net)).toEqual([1, 3, 3, 2]);
});

it("net flows add up to 0, follow the items and see only the order of the scores", () => {
  const property = fc.property(tables, (matrix) => {
    const { net } = prometheeTwo(matrix, equal(matrix));
    expect(net.reduce((a, b) => a + b, 0)).toBeCloseTo(0, 10);
    close(prometheeTwo(matrix.toReversed(), equal(matrix)).net, net.toReversed());
    const stretched = matrix.map((row) => row.map((score, k) => score ** 3 * (k + 1) - 9));
    close(prometheeTwo(stretched, equal(matrix)).net, net);
  });
  fc.assert(property, SEED);
});

it("with equal weights it is Borda's count on another scale", () => {
  // Net = won − lost = 2 · points / criteria − (n − 1), over n − 1.
  const property = fc.property(tables, (matrix) => {
    const [others, criteria] = [Math.max(1, matrix.length - 1), equal(matrix).length];
    const expected = borda(matrix).map(
      (points) => ((2 * points) / criteria - (matrix.length - 1)) / others,
    );
    close(prometheeTwo(matrix, equal(matrix)).net, expected);
  });
  fc.assert(property, SEED);
});

it("scores that differ only by rounding tie", () => {
  expect(prometheeTwo([[0.3], [0.1 + 0.2]], [1]).net).toEqual([0, 0]);
});

it("one item, and items that are all equal, have no flow", () => {
  expect(prometheeTwo([[4, 2]], [1, 1]).net).toEqual([0]);
  expect(prometheeTwo([[4], [4], [4]], [1]).net).toEqual([0, 0, 0]);
  expect(prometheeTwo([], [1]).net).toEqual([]);
});

it("weights that do not fit are refused", () => {
  expect(() => prometheeTwo([[1, 2]], [1])).toThrow(
    "prometheeTwo requires one score per weight, got 2 for 1",
  );
});
