import { expect, it } from "vitest";
import { shuffled } from "#statistics/shuffled.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

it("all orders of three are equally likely", () => {
  const random = xoshiro128(20230721);
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 60_000; draw += 1) {
    const order = shuffled(["a", "b", "c"], random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect([...counts.keys()].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
  // Chi-square over six orders stays below 20.5 in 999 of 1,000 sequences.
  const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(20.5);
});

it("nothing is lost, nothing added, and the list handed in stays as it was", () => {
  const values = Object.freeze([5, 3, 3, 1, 4]);
  expect(shuffled(values, xoshiro128(7)).sort()).toEqual([1, 3, 3, 4, 5]);
});

it("nobody and one stay where they are", () => {
  expect(shuffled([], () => 0)).toEqual([]);
  expect(shuffled(["a"], () => 0)).toEqual(["a"]);
});
