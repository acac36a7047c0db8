import { expect, it } from "vitest";
import { splitmix32 } from "#statistics/splitmix32.ts";
import reference from "../../test/reference/xoshiro128.json" with { type: "json" };

it("the numbers are those of the same recipe in C", () => {
  const next = splitmix32(0);
  expect(reference.splitmix32OfZero.map(() => next())).toEqual(reference.splitmix32OfZero);
});

it("neighbouring seeds start far apart", () => {
  const starts = Array.from({ length: 1000 }, (_, seed) => splitmix32(seed)());
  expect(new Set(starts).size).toBe(1000);
  const mean = starts.reduce((a, b) => a + b, 0) / 1000 / 2 ** 32;
  // A uniform mean of 1,000 has a standard error of 0.009.
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.03);
});

it("every number is a whole number of 32 bits", () => {
  const next = splitmix32(20230721);
  for (let draw = 0; draw < 1000; draw += 1) {
    const word = next();
    expect(word).toBe(word >>> 0);
  }
});
