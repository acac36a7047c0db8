import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ahpWeights } from "#statistics/methods/ahp-weights.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const SEED = { seed: 20230721, numRuns: 60 };
const SAATY = [1, 3, 5, 7, 9, 1 / 3, 1 / 5, 1 / 7, 1 / 9, 2, 1 / 2];
const comparisons = fc.integer({ min: 2, max: 6 }).chain((n) => {
  const upper = fc.array(fc.constantFrom(...SAATY), { minLength: n * n, maxLength: n * n });
  return upper.map((values) => square(n, (i, j) => values[i * n + j] ?? 1));
});
function square(n: number, above: (i: number, j: number) => number): number[][] {
  const at = (i: number, j: number) => (i < j ? above(i, j) : i === j ? 1 : 1 / above(j, i));
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => at(i, j)));
}
const close = (one: readonly number[], other: readonly number[]) => {
  expect(one).toHaveLength(other.length);
  one.forEach((value, item) => {
    expect(value).toBeCloseTo(other[item] ?? Number.NaN, 10);
  });
};

describe.each(reference.ahp)("$name", ({ comparisons: matrix, weights, lambdaMax }) => {
  it("has the weights and the eigenvalue that LAPACK finds", () => {
    const found = ahpWeights(matrix);
    close(found.weights, weights);
    expect(found.lambdaMax).toBeCloseTo(lambdaMax, 9);
  });
});

it("the wealth of seven nations comes out as printed: .427 … .094, λ 7.61, ratio .08 (Saaty 1980)", () => {
  const wealth = reference.ahp.find(({ name }) => name === "wealth of nations");
  const found = ahpWeights(wealth?.comparisons ?? []);
  const printed = [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094];
  expect(found.weights.map((weight) => Math.round(weight * 1000) / 1000)).toEqual(printed);
  expect(found.lambdaMax).toBeCloseTo(7.61, 2);
  expect(found.consistencyIndex).toBeCloseTo(0.1, 2);
  expect(found.consistencyRatio).toBeCloseTo(0.08, 2);
});

it("choosing a school weighs learning .32, friends .14, … as printed (Saaty 1980)", () => {
  const schools = reference.ahp.find(({ name }) => name === "schools");
  const { weights, consistencyRatio } = ahpWeights(schools?.comparisons ?? []);
  const printed = [0.32, 0.14, 0.03, 0.13, 0.24, 0.14];
  weights.forEach((weight, k) => {
    expect(Math.abs(weight - (printed[k] ?? 2))).toBeLessThan(0.0051);
  });
  expect(consistencyRatio).toBeGreaterThan(0.1);
});

it("comparisons that agree give back the weights they come from, with ratio 0", () => {
  const property = fc.property(
    fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 }),
    (importance) => {
      const total = importance.reduce((a, b) => a + b, 0);
      const found = ahpWeights(importance.map((one) => importance.map((other) => one / other)));
      close(
        found.weights,
        importance.map((one) => one / total),
      );
      expect(found.lambdaMax).toBeCloseTo(importance.length, 9);
      expect(found.consistencyRatio).toBeCloseTo(0, 9);
    },
  );
  fc.assert(property, SEED);
});

it("weights add up to 1, solve A w = λ w, and follow the criteria", () => {
  const property = fc.property(comparisons, (matrix) => {
    const { weights, lambdaMax, consistencyIndex } = ahpWeights(matrix);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    close(
      matrix.map((row) => row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)),
      weights.map((weight) => weight * lambdaMax),
    );
    expect(consistencyIndex).toBeGreaterThanOrEqual(0);
    const turned = matrix.toReversed().map((row) => row.toReversed());
    close(ahpWeights(turned).weights, weights.toReversed());
  });
  fc.assert(property, SEED);
});

it("one criterion has all the weight; two can never contradict each other", () => {
  expect(ahpWeights([[1]])).toEqual({
    weights: [1],
    lambdaMax: 1,
    consistencyIndex: 0,
    consistencyRatio: 0,
  });
  expect(ahpWeights(square(2, () => 9)).consistencyRatio).toBe(0);
});

it("above fifteen criteria there is no random index to compare with", () => {
  expect(ahpWeights(square(16, () => 1)).consistencyRatio).toBeNull();
  expect(ahpWeights(square(15, () => 1)).consistencyRatio).toBe(0);
});

it("comparisons that are not reciprocal, positive or square are refused", () => {
  const matrix = (a: number, b: number) => [
    [1, a],
    [b, 1],
  ];
  expect(() => ahpWeights(matrix(3, 3))).toThrow(
    "ahpWeights requires reciprocal comparisons, got 3 and 3 at 0 and 1",
  );
  expect(() => ahpWeights(matrix(3, 0.33))).toThrow("reciprocal comparisons, got 3 and 0.33");
  expect(() => ahpWeights([[2]])).toThrow("reciprocal comparisons, got 2 and 2 at 0 and 0");
  expect(() => ahpWeights(matrix(-3, -1 / 3))).toThrow("comparisons above 0, got -3");
  expect(() => ahpWeights([[1, 2]])).toThrow("a square matrix, got 1 rows of [2]");
  expect(() => ahpWeights([])).toThrow("a square matrix, got 0 rows of []");
});
