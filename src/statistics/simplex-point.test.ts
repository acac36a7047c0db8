import fc from "fast-check";
import { expect, it } from "vitest";
import { halton } from "#statistics/halton.ts";
import { cutLine, simplexPoint } from "#statistics/simplex-point.ts";

const SEED = { seed: 20230721 };

it("weights are never negative and add up to 1", () => {
  const coordinates = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 15 });
  const property = fc.property(coordinates, (unitPoint) => {
    const weights = simplexPoint(unitPoint);
    expect(weights).toHaveLength(unitPoint.length + 1);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
  });
  fc.assert(property, SEED);
});

it("the weights have the mean 1 / d and the variance of the flat Dirichlet distribution", () => {
  // Each weight of Dirichlet(1, …, 1): variance (d − 1) / (d² (d + 1)), here 3 / 80.
  const points = Array.from({ length: 10_000 }, (_, before) => simplexPoint(halton(before + 1, 3)));
  for (const k of [0, 1, 2, 3]) {
    const weights = points.map((point) => point[k] ?? Number.NaN);
    const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
    const variance = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / weights.length;
    expect(mean).toBeCloseTo(1 / 4, 3);
    expect(variance).toBeCloseTo(3 / 80, 3);
  }
});

it("a weight exceeds one half in (1 / 2)ᵈ⁻¹ of all mixes", () => {
  const points = Array.from({ length: 10_000 }, (_, before) => simplexPoint(halton(before + 1, 2)));
  const share = points.filter(([first = 0]) => first > 1 / 2).length / points.length;
  expect(share).toBeCloseTo(1 / 4, 2);
});

it("the order of the coordinates does not matter", () => {
  expect(simplexPoint([0.25, 0.75])).toEqual(simplexPoint([0.75, 0.25]));
});

it("a single column has all the weight", () => {
  expect(simplexPoint([])).toEqual([1]);
});

it("coordinates outside the cube are refused", () => {
  expect(() => simplexPoint([0.5, 1.5])).toThrow(
    "simplexPoint requires coordinates from 0 to 1, got 1.5",
  );
});

it("cutting a part of a longer line leaves the rest as it was", () => {
  const line = new Float64Array([7, 0.75, 0.25, 9, 8]);
  cutLine(line, 1, 4);
  expect([...line]).toEqual([7, 0.25, 0.5, 0.25, 8]);
});
