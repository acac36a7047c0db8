import fc from "fast-check";
import { expect, it } from "vitest";
import { spearmanTest } from "#statistics/spearman-test.ts";
import reference from "../../test/reference/permutations.json" with { type: "json" };

const DRAWS = { permutations: 20_000, seed: 20230721 };

it("the probability is that of counting every order", () => {
  expect(reference.spearman).toHaveLength(7);
  for (const { x, y, rho, p } of reference.spearman) {
    const test = spearmanTest(x, y, DRAWS);
    expect(test?.rho).toBeCloseTo(rho, 12);
    expect(test?.p).toBeCloseTo(p, 12);
    expect(test?.n).toBe(x.length);
  }
});

it("Table 3 against Annex 4: 16,642 of 50,400 different orders come at least as close", () => {
  const { x = [], y = [] } = reference.spearman.at(-1) ?? {};
  expect(spearmanTest(x, y, DRAWS)?.p).toBe(16_642 / 50_400);
  expect(spearmanTest(y, x, { permutations: 1, seed: 1 })?.p).toBe(16_642 / 50_400);
});

it("above a hundred thousand orders, drawing comes within a hundredth of R", () => {
  const twelve = [2, 5, 1, 9, 3, 12, 4, 8, 6, 7, 11, 10];
  const test = spearmanTest([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], twelve, DRAWS);
  expect(test?.rho).toBeCloseTo(0.6153846154, 10);
  // R 4.2.2: cor.test(1:12, y, method = "spearman")$p.value
  expect(Math.abs((test?.p ?? 2) - 0.03733451137)).toBeLessThan(0.01);
});

it("perfect agreement on four items is no more than chance can do: 2 of 24 orders", () => {
  expect(spearmanTest([1, 2, 3, 4], [2, 3, 4, 9], DRAWS)).toEqual({ rho: 1, p: 2 / 24, n: 4 });
});

it("the probability is never 0: the order found is one of those counted", () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(spearmanTest(ten, ten, { permutations: 999, seed: 1 })?.p).toBe(1 / 1000);
});

it("the opposite order is just as unlikely", () => {
  const column = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });
  const property = fc.property(column, column, (x, y) => {
    const test = spearmanTest(x, y, DRAWS);
    const turned = spearmanTest(
      x,
      y.map((value) => -value),
      DRAWS,
    );
    expect(turned?.p).toBe(test?.p);
  });
  fc.assert(property, { seed: 20230721, numRuns: 50 });
});

it("the same seed gives the same probability", () => {
  const { x = [], y = [] } = reference.spearman.at(-1) ?? {};
  expect(spearmanTest(x, y, DRAWS)).toEqual(spearmanTest(x, y, DRAWS));
});

it("without an order there is nothing to test", () => {
  expect(spearmanTest([1, 2, 3], [4, 4, 4], DRAWS)).toBeNull();
  expect(spearmanTest([], [], DRAWS)).toBeNull();
});

it("no permutations are refused", () => {
  expect(() => spearmanTest([1, 2], [1, 2], { permutations: 0, seed: 1 })).toThrow(
    "spearmanTest requires at least one permutation, got 0",
  );
});
