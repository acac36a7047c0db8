import { expect, it } from "vitest";
import { xoshiro128, xoshiro128Words } from "#statistics/xoshiro128.ts";
import reference from "../../test/reference/xoshiro128.json" with { type: "json" };

it("from the state 1, 2, 3, 4 come the numbers of the published C source", () => {
  const next = xoshiro128Words([1, 2, 3, 4]);
  expect(reference.fromState1234.outputs.map(() => next())).toEqual(
    reference.fromState1234.outputs,
  );
});

it("from a seed come the numbers of the same source in C", () => {
  expect(reference.seeded).toHaveLength(4);
  for (const { seed, outputs } of reference.seeded) {
    const random = xoshiro128(seed);
    expect(outputs.map(() => random() * 2 ** 32)).toEqual(outputs);
  }
});

it("numbers fill the line from 0 to 1 evenly and never reach 1", () => {
  const random = xoshiro128(20230721);
  const bins = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const bin = Math.floor(random() * 10);
    bins[bin] = (bins[bin] ?? Number.NaN) + 1;
  }
  expect(bins).toHaveLength(10);
  // Chi-square over ten bins stays below 27.9 in 999 of 1,000 sequences.
  expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});

it("another seed gives other numbers", () => {
  expect(xoshiro128(1)()).not.toBe(xoshiro128(2)());
});

it("a seed that is not a whole number of 32 bits is refused", () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) {
    expect(() => xoshiro128(seed)).toThrow(
      `xoshiro128 requires a whole seed from 0 to 4294967295, got ${seed}`,
    );
  }
});
