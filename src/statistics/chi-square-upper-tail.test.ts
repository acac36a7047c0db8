import fc from "fast-check";
import { expect, it } from "vitest";
import { chiSquareUpperTail } from "#statistics/chi-square-upper-tail.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const degrees = fc.integer({ min: 1, max: 100 });
const chiSquare = fc.double({ min: 0, max: 200, noNaN: true });

it("the tail is R's pchisq to ten digits", () => {
  for (const [x = 0, df = 0, p = 0] of reference.chiSquareUpperTails) {
    expect(Math.abs(chiSquareUpperTail(x, df) - p)).toBeLessThan(1e-10);
  }
});

it("even a tiny tail keeps ten digits of its own", () => {
  const tiny = reference.chiSquareUpperTails.filter(([, , p = 0]) => p > 1e-290 && p < 1e-6);
  expect(tiny.length).toBeGreaterThan(20);
  for (const [x = 0, df = 0, p = 0] of tiny) {
    expect(chiSquareUpperTail(x, df) / p).toBeCloseTo(1, 10);
  }
});

it("3.841 with one degree is the printed 5 % point", () => {
  expect(chiSquareUpperTail(3.841, 1)).toBeCloseTo(0.05, 4);
});

it("with two degrees it is e to the minus x / 2", () => {
  const property = fc.property(chiSquare, (x) => {
    expect(chiSquareUpperTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 12);
  });
  fc.assert(property, SEED);
});

it("it falls with x, rises with the degrees and stays within 0 and 1", () => {
  const property = fc.property(chiSquare, degrees, (x, df) => {
    const tail = chiSquareUpperTail(x, df);
    expect(tail).toBeGreaterThanOrEqual(0);
    expect(tail).toBeLessThanOrEqual(1);
    expect(chiSquareUpperTail(x + 1, df)).toBeLessThanOrEqual(tail + 1e-15);
    expect(chiSquareUpperTail(x, df + 1)).toBeGreaterThanOrEqual(tail - 1e-15);
  });
  fc.assert(property, SEED);
});

it("everything is larger than 0 and nothing than infinity", () => {
  expect(chiSquareUpperTail(0, 7)).toBe(1);
  expect(chiSquareUpperTail(Number.POSITIVE_INFINITY, 7)).toBe(0);
});

it("a negative chi-square or half a degree is refused", () => {
  expect(() => chiSquareUpperTail(-1, 3)).toThrow(
    "chiSquareUpperTail requires x of 0 or more, got -1",
  );
  expect(() => chiSquareUpperTail(Number.NaN, 3)).toThrow(RangeError);
  expect(() => chiSquareUpperTail(1, 0)).toThrow(RangeError);
  expect(() => chiSquareUpperTail(1, 1.5)).toThrow(RangeError);
});
