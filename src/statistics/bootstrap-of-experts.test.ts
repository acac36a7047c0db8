import { describe, expect, it } from "vitest";
import { bootstrapOfExperts } from "#statistics/bootstrap-of-experts.ts";
import reference from "../../test/reference/bootstrap.json" with { type: "json" };

const DRAWS = { panels: 20_000, seed: 20230721 };
const sumsOf = (ratings: readonly (readonly number[])[]) => (panel: readonly number[]) =>
  (ratings[0] ?? []).map((_, item) =>
    panel.reduce((sum, expert) => sum + (ratings[expert]?.[item] ?? Number.NaN), 0),
  );
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe.each(reference.cases)("$name", ({ ratings, strata, first, rankIntervals, shares }) => {
  const result = bootstrapOfExperts({
    experts: ratings.length,
    strata,
    scoresOf: sumsOf(ratings),
    select: { first },
    ...DRAWS,
  });

  it("the intervals are those of all panels", () => {
    expect(result.rankIntervals).toEqual(rankIntervals);
  });

  it("the shares come within a hundredth of those of all panels", () => {
    const off = result.shares.map((share, item) => Math.abs(share - (shares[item] ?? 2)));
    expect(Math.max(...off)).toBeLessThan(0.01);
  });

  it("the shares add up to the places there are", () => {
    expect(sum(result.shares)).toBeCloseTo(first, 9);
  });
});

const ratings = reference.cases[0]?.ratings ?? [];
const panel = {
  experts: 6,
  strata: null,
  scoresOf: sumsOf(ratings),
  select: { first: 2 },
  ...DRAWS,
};

it("as many experts are drawn as there were", () => {
  const sizes = new Set<number>();
  const scoresOf = (experts: readonly number[]) => {
    sizes.add(experts.length);
    return [1, 2];
  };
  bootstrapOfExperts({ ...panel, panels: 50, scoresOf });
  expect([...sizes]).toEqual([6]);
});

it("groups of five keep their size in every panel", () => {
  const strata = [0, 0, 1, 1, 0, 1, 0, 1, 0, 1];
  const seen = new Set<number>();
  const scoresOf = (experts: readonly number[]) => {
    seen.add(experts.filter((expert) => strata[expert] === 1).length);
    return [1, 2];
  };
  bootstrapOfExperts({ ...panel, experts: 10, strata, panels: 50, scoresOf });
  expect([...seen]).toEqual([5]);
});

it("one group of fewer than five puts everyone in one pot", () => {
  const strata = [0, 0, 0, 0, 0, 1, 1, 1, 1];
  const shared = {
    ...panel,
    experts: 9,
    panels: 200,
    scoresOf: (drawn: readonly number[]) => [...drawn],
  };
  expect(bootstrapOfExperts({ ...shared, strata })).toEqual(
    bootstrapOfExperts({ ...shared, strata: null }),
  );
});

it("experts who all scored alike leave nothing open", () => {
  const scoresOf = sumsOf([
    [5, 3, 3, 1],
    [5, 3, 3, 1],
    [5, 3, 3, 1],
  ]);
  expect(bootstrapOfExperts({ ...panel, experts: 3, scoresOf })).toEqual({
    rankIntervals: [
      [1, 1],
      [2, 2],
      [2, 2],
      [4, 4],
    ],
    shares: [1, 0.5, 0.5, 0],
  });
});

it("one expert is every panel", () => {
  const scoresOf = sumsOf([[2, 5, 3]]);
  expect(bootstrapOfExperts({ ...panel, experts: 1, scoresOf }).rankIntervals).toEqual([
    [3, 3],
    [1, 1],
    [2, 2],
  ]);
});

it("listing the items in another order moves the intervals with them", () => {
  const result = bootstrapOfExperts(panel);
  const turned = bootstrapOfExperts({
    ...panel,
    scoresOf: sumsOf(ratings.map((row) => row.toReversed())),
  });
  expect(turned.rankIntervals).toEqual(result.rankIntervals.toReversed());
  expect(turned.shares).toEqual(result.shares.toReversed());
});

it("no experts, no panels or a missing group is refused", () => {
  expect(() => bootstrapOfExperts({ ...panel, experts: 0 })).toThrow(
    "bootstrapOfExperts requires at least one expert, got 0",
  );
  expect(() => bootstrapOfExperts({ ...panel, panels: 0 })).toThrow(
    "bootstrapOfExperts requires at least one panel, got 0",
  );
  expect(() => bootstrapOfExperts({ ...panel, strata: [1, 1] })).toThrow(
    "bootstrapOfExperts requires one group per expert, got 2 for 6",
  );
});
