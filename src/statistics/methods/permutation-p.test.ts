import { expect, it } from "vitest";
import { permutationP } from "#statistics/methods/permutation-p.ts";

const DRAWS = { permutations: 999, seed: 20230721 };
const sumOfProducts = (x: readonly number[], y: readonly number[]) =>
  x.reduce((sum, rank, item) => sum + rank * (y[item] ?? 0), 0);

it("each different arrangement is counted once: 3 of one kind and 2 of another give ten", () => {
  let looked = 0;
  const strength = (x: readonly number[], y: readonly number[]) => {
    looked += 1;
    return sumOfProducts(x, y);
  };
  const p = permutationP({ x: [1, 2, 3, 4, 5], y: [2, 2, 2, 4.5, 4.5], strength, ...DRAWS });
  expect(p).toBe(1 / 10);
  // Ten arrangements and the one observed.
  expect(looked).toBe(11);
});

it("the column with fewer arrangements is dealt, whichever comes first", () => {
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const y = [6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 12];
  const strength = sumOfProducts;
  expect(permutationP({ x, y, strength, ...DRAWS })).toBe(1 / 12);
  expect(permutationP({ x: y, y: x, strength, ...DRAWS })).toBe(1 / 12);
});

it("above a hundred thousand arrangements one column is dealt at random, and p is never 0", () => {
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(permutationP({ x, y: x, strength: sumOfProducts, ...DRAWS })).toBe(1 / 1000);
});

it("a single item has one arrangement", () => {
  expect(permutationP({ x: [1], y: [1], strength: sumOfProducts, ...DRAWS })).toBe(1);
});
