import { expect, it } from "vitest";
import { durbinsTestPermutationP } from "#statistics/panel/durbins-test-permutation-p.ts";
import reference from "../../../test/reference/panel-definitions.json" with { type: "json" };

const DRAWS = { permutations: 20_000, seed: 20230721 };

it("drawing comes within a hundredth of counting every deal, balanced and not", () => {
  expect(reference.dealt.map(({ ways }) => ways)).toEqual([6 ** 7, 6 * 6 * 6 * 2 * 24]);
  for (const { ratings, p } of reference.dealt) {
    expect(Math.abs((durbinsTestPermutationP(ratings, DRAWS) ?? 2) - p)).toBeLessThan(0.01);
  }
});

it("an expert who scores all alike, or only one item, changes nothing", () => {
  const { ratings = [] } = reference.dealt[1] ?? {};
  const p = durbinsTestPermutationP(ratings, DRAWS) ?? 2;
  const joined = [...ratings, [3, 3, null, 3], [null, 5, null, null]];
  expect(Math.abs((durbinsTestPermutationP(joined, DRAWS) ?? 0) - p)).toBeLessThan(0.01);
});

it("one expert's order is as good as any other", () => {
  expect(durbinsTestPermutationP([[1, 2, 3, null]], DRAWS)).toBe(1);
});

it("the probability is never 0, and the same seed gives the same", () => {
  const alike = Array.from({ length: 9 }, () => [1, 2, 3, 4, 5, null]);
  const few = { permutations: 99, seed: 1 };
  expect(durbinsTestPermutationP(alike, few)).toBe(1 / 100);
  expect(durbinsTestPermutationP(alike, few)).toBe(durbinsTestPermutationP(alike, few));
});

it("where nobody distinguishes any two items there is nothing to test", () => {
  expect(durbinsTestPermutationP([], DRAWS)).toBeNull();
  expect(
    durbinsTestPermutationP(
      [
        [3, 3],
        [null, 2],
      ],
      DRAWS,
    ),
  ).toBeNull();
});

it("no permutations, or a crooked sheet, are refused", () => {
  expect(() => durbinsTestPermutationP([[1, 2]], { permutations: 0, seed: 1 })).toThrow(
    new RangeError("durbinsTestPermutationP requires at least one permutation, got 0"),
  );
  expect(() => durbinsTestPermutationP([[1, 2], [1]], DRAWS)).toThrow(
    new RangeError("durbinsTestPermutationP requires 2 scores per expert, got 1"),
  );
});
