import fc from "fast-check";
import { expect, it } from "vitest";
import { kruskalWallis } from "#statistics/panel/kruskal-wallis.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

const SEED = { seed: 20230721 };
const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
const panels = fc.array(group, { minLength: 2, maxLength: 4 });

it("ozone by month, as R's help page prints it: 29.267 on 4, p = 6.901e-06", () => {
  const result = kruskalWallis(reference.groups[0]?.groups ?? []);
  expect(result?.h).toBeCloseTo(29.267, 3);
  expect(result?.degreesOfFreedom).toBe(4);
  expect(result?.p).toBeCloseTo(6.901e-6, 9);
});

it("H, its test and ε² are those of R, ties and missing scores included", () => {
  for (const { groups, ...expected } of reference.groups) {
    const result = kruskalWallis(groups);
    expect(result?.h).toBeCloseTo(expected.h, 10);
    expect(result?.degreesOfFreedom).toBe(expected.degreesOfFreedom);
    expect(result?.p).toBeCloseTo(expected.p, 10);
    expect(result?.n).toBe(expected.n);
    expect(result?.epsilonSquared).toBeCloseTo(expected.epsilonSquared, 12);
  }
});

it("neither the order of the groups nor that inside them matters", () => {
  const property = fc.property(panels, (groups) => {
    const turned = groups.map((scores) => scores.toReversed()).toReversed();
    expect(kruskalWallis(turned)?.h ?? -1).toBeCloseTo(kruskalWallis(groups)?.h ?? -1, 10);
  });
  fc.assert(property, SEED);
});

it("only the order of the scores counts", () => {
  const property = fc.property(panels, (groups) => {
    const stretched = groups.map((scores) => scores.map((score) => score ** 3));
    expect(kruskalWallis(stretched)).toEqual(kruskalWallis(groups));
  });
  fc.assert(property, SEED);
});

it("a group without a score is no group, a missing score no 0", () => {
  const groups = [
    [1, 2, 2],
    [4, 3, 2],
  ];
  expect(kruskalWallis([...groups, [null], []])).toEqual(kruskalWallis(groups));
  expect(kruskalWallis(groups.map((scores) => [null, ...scores]))).toEqual(kruskalWallis(groups));
});

it("groups wholly apart and of one mind each have the largest effect", () => {
  expect(
    kruskalWallis([
      [1, 1, 1],
      [5, 5, 5],
    ])?.epsilonSquared,
  ).toBeCloseTo(1, 12);
});

it("one group, all equal, or no scores leave nothing to compare", () => {
  expect(kruskalWallis([[1, 2, 3]])).toBeNull();
  expect(kruskalWallis([[4], [4]])).toBeNull();
  expect(kruskalWallis([[null], []])).toBeNull();
  expect(kruskalWallis([])).toBeNull();
});
