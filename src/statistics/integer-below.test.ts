import fc from "fast-check";
import { expect, it } from "vitest";
import { integerBelow } from "#statistics/integer-below.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

it("every number below the limit comes equally often", () => {
  const random = xoshiro128(20230721);
  const counts = Array.from({ length: 6 }, () => 0);
  for (let throws = 0; throws < 60_000; throws += 1) {
    const face = integerBelow(6, random);
    counts[face] = (counts[face] ?? Number.NaN) + 1;
  }
  // Chi-square over six faces stays below 20.5 in 999 of 1,000 sequences.
  expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(20.5);
});

it("the numbers left over after dealing equal piles are drawn again", () => {
  // 2³² = 3 · 1,431,655,765 + 1: only the very last number is one too many.
  const draws = [1 - 2 ** -32, 0.9];
  expect(integerBelow(3, () => draws.shift() ?? 0)).toBe(2);
  expect(draws).toEqual([]);
});

it("it is a whole number from 0 to one below the limit", () => {
  const random = xoshiro128(1);
  const property = fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (limit) => {
    const drawn = integerBelow(limit, random);
    expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true);
  });
  fc.assert(property, { seed: 20230721 });
});

it("below 1 there is only 0", () => {
  expect(integerBelow(1, () => 1 - 2 ** -32)).toBe(0);
});

it("an empty choice is refused", () => {
  expect(() => integerBelow(0, () => 0)).toThrow(
    "integerBelow requires a whole limit from 1 to 4294967296, got 0",
  );
  expect(() => integerBelow(2.5, () => 0)).toThrow(RangeError);
});
