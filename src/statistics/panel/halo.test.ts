import { expect, it } from "vitest";
import { halo } from "#statistics/panel/halo.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

it("the correlations are those of the residuals of R's lm, incomplete sheets included", () => {
  const found = halo(reference.halo.criteria);
  expect(found).toHaveLength(3);
  for (const [place, { criteria, n, asGiven, halo: left }] of reference.halo.pairs.entries()) {
    expect(found[place]).toEqual({
      criteria,
      n,
      asGiven: expect.closeTo(asGiven, 10),
      halo: expect.closeTo(left, 9),
    });
  }
});

it("good items that are good on both are no halo", () => {
  // Both criteria are item + expert and nothing else: they move together, and nothing is left over.
  const importance = [
    [1, 3, 5],
    [2, 4, 6],
  ];
  const feasibility = [
    [2, 3, 4],
    [4, 5, 6],
  ];
  const [pair] = halo([importance, feasibility]);
  expect(pair?.asGiven).toBeGreaterThan(0.7);
  expect(pair?.halo).toBeNull();
});

it("an expert who is generous on both criteria leaves the halo as it was", () => {
  const [first = [], second = []] = reference.halo.criteria;
  const kinder = (ratings: readonly (readonly (number | null)[])[]) =>
    ratings.map((row, expert) =>
      expert === 2 ? row.map((score) => (score === null ? null : score + 3)) : row,
    );
  const before = halo([first, second])[0];
  const after = halo([kinder(first), kinder(second)])[0];
  expect(after?.halo).toBeCloseTo(before?.halo ?? 9, 10);
});

it("another unit changes nothing, and a scale turned round turns the sign", () => {
  const [first = [], second = []] = reference.halo.criteria;
  const through = (factor: number) =>
    second.map((row) => row.map((score) => (score === null ? null : factor * score + 100)));
  const before = halo([first, second])[0]?.halo ?? 9;
  expect(halo([first, through(20)])[0]?.halo).toBeCloseTo(before, 9);
  expect(halo([first, through(-1)])[0]?.halo).toBeCloseTo(-before, 9);
});

it("one expert or one item leaves nothing to correlate", () => {
  expect(halo([[[1, 5, 3]], [[2, 5, 1]]])[0]?.halo).toBeNull();
  expect(
    halo([
      [[1], [5]],
      [[2], [5]],
    ])[0]?.halo,
  ).toBeNull();
});

it("no ballots at all, or a single criterion, show no halo", () => {
  expect(halo([[[null]], [[null]]])).toEqual([
    { criteria: [0, 1], n: 0, asGiven: null, halo: null },
  ]);
  expect(halo([])).toEqual([]);
});

it("criteria that list different experts or items are refused", () => {
  expect(() => halo([[[1]], [[1], [2]]])).toThrow(
    new RangeError("halo requires 1 experts on each criterion, got 2"),
  );
  expect(() => halo([[[1]], [[1, 2]]])).toThrow(
    new RangeError("halo requires 1 scores per expert, got 2"),
  );
});
