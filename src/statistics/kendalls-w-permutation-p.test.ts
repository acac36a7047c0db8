import { expect, it } from "vitest";
import { kendallsWPermutationP } from "#statistics/kendalls-w-permutation-p.ts";
import reference from "../../test/reference/permutations.json" with { type: "json" };

const DRAWS = { permutations: 20_000, seed: 20230721 };

it("drawing comes within a hundredth of counting every deal, ties included", () => {
  for (const { ratings, p } of reference.concordance) {
    expect(Math.abs((kendallsWPermutationP(ratings, DRAWS) ?? 2) - p)).toBeLessThan(0.01);
  }
});

it("four experts with a chi-square of 6.5 on three items: the printed .042 (Friedman 1937)", () => {
  const ratings = [
    [1, 2, 3],
    [1, 3, 2],
    [1, 2, 3],
    [1, 2, 3],
  ];
  expect(kendallsWPermutationP(ratings, DRAWS)).toBeCloseTo(0.042, 2);
});

it("an expert who scores all items alike changes nothing", () => {
  const ratings = [
    [1, 2, 3, 4],
    [2, 1, 3, 4],
    [1, 3, 2, 4],
  ];
  const joined = kendallsWPermutationP([...ratings, [5, 5, 5, 5]], DRAWS);
  expect(joined).toBeCloseTo(kendallsWPermutationP(ratings, DRAWS) ?? 2, 2);
});

it("the probability is never 0", () => {
  const alike = Array.from({ length: 9 }, () => [1, 2, 3, 4, 5, 6]);
  expect(kendallsWPermutationP(alike, { permutations: 999, seed: 1 })).toBe(1 / 1000);
});

it("the same seed gives the same probability, another seed nearly the same", () => {
  const ratings = reference.concordance[2]?.ratings ?? [];
  const p = kendallsWPermutationP(ratings, DRAWS) ?? 2;
  expect(kendallsWPermutationP(ratings, DRAWS)).toBe(p);
  expect(kendallsWPermutationP(ratings, { ...DRAWS, seed: 7 })).toBeCloseTo(p, 2);
});

it("where nobody distinguishes any items there is nothing to test", () => {
  expect(
    kendallsWPermutationP(
      [
        [4, 4],
        [1, 1],
      ],
      DRAWS,
    ),
  ).toBeNull();
});

it("one expert and no permutations are refused", () => {
  expect(() => kendallsWPermutationP([[1, 2]], DRAWS)).toThrow(RangeError);
  expect(() =>
    kendallsWPermutationP(
      [
        [1, 2],
        [1, 2],
      ],
      { permutations: 0, seed: 1 },
    ),
  ).toThrow("kendallsWPermutationP requires at least one permutation, got 0");
});
