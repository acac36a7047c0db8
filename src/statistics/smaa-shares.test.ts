import { describe, expect, it } from "vitest";
import type { Select } from "#statistics/selection-credit.ts";
import { smaaShares } from "#statistics/smaa-shares.ts";
import reference from "../../test/reference/smaa.json" with { type: "json" };

const WEIGHTINGS = { weightings: 10_000, seed: 20230721 };
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const asSelect = ({ first, atLeast }: { first?: number; atLeast?: number }): Select =>
  first === undefined ? { atLeast: atLeast ?? Number.NaN } : { first };

describe.each(reference.cases)("$name", ({ totals, groupSizes, select, flat, grouped }) => {
  const shares = smaaShares({ totals, groupSizes, select: asSelect(select), ...WEIGHTINGS });

  it("ten thousand weightings come within a hundredth of ten million random ones", () => {
    const off = [...shares.flat, ...shares.grouped].map((share, place) =>
      Math.abs(share - ([...flat, ...grouped][place] ?? Number.NaN)),
    );
    expect(Math.max(...off)).toBeLessThan(0.01);
  });
});

describe("the technologies of 2023, first eight", () => {
  const { totals = [], groupSizes = [] } = reference.cases[1] ?? {};
  const table = { totals, groupSizes, select: { first: 8 }, ...WEIGHTINGS };
  const shares = smaaShares(table);

  it("Cloud Computing is selected in 70 % of flat weightings, and in 39 % when groups count alike", () => {
    expect(Math.abs((shares.flat[7] ?? 2) - 0.7)).toBeLessThan(0.01);
    expect(Math.abs((shares.grouped[7] ?? 2) - 0.39)).toBeLessThan(0.01);
  });

  it("IoT is selected in 20 % of flat weightings, and in 57 % when groups count alike", () => {
    expect(Math.abs((shares.flat[9] ?? 2) - 0.2)).toBeLessThan(0.01);
    expect(Math.abs((shares.grouped[9] ?? 2) - 0.57)).toBeLessThan(0.01);
  });

  it("the shares add up to the eight places", () => {
    expect(sum(shares.flat)).toBeCloseTo(8, 9);
    expect(sum(shares.grouped)).toBeCloseTo(8, 9);
  });

  it("listing the technologies in another order moves their shares with them", () => {
    const turned = smaaShares({ ...table, totals: totals.toReversed() });
    expect(turned.flat).toEqual(shares.flat.toReversed());
    expect(turned.grouped).toEqual(shares.grouped.toReversed());
  });

  it("doubling all scores, or ten points more for everyone on every column, changes nothing", () => {
    const doubled = totals.map((row) => row.map((total) => 2 * total + 10));
    expect(smaaShares({ ...table, totals: doubled })).toEqual(shares);
  });

  it("the same seed gives the same shares", () => {
    expect(smaaShares(table)).toEqual(shares);
  });
});

it("two equal columns leave no choice: every weighting selects the same", () => {
  const shares = smaaShares({
    totals: [
      [9, 9],
      [7, 7],
      [8, 8],
    ],
    groupSizes: [1, 1],
    select: { first: 2 },
    ...WEIGHTINGS,
  });
  expect(shares).toEqual({ flat: [1, 0, 1], grouped: [1, 0, 1] });
});

it("two opposite columns: each item is first in the half of all weightings that favours it", () => {
  const { flat } = smaaShares({
    totals: [
      [9, 7],
      [7, 9],
    ],
    groupSizes: [1, 1],
    select: { first: 1 },
    ...WEIGHTINGS,
  });
  expect(flat[0]).toBeCloseTo(0.5, 3);
});

it("an item that is never worse than another never has the smaller share", () => {
  const { flat = [], grouped = [] } = reference.cases[1] ?? {};
  // Cybersecurity (45, 42, 44, 45) is at least as good as 5G (44, 41, 42, 44) on every column.
  expect(flat[0]).toBeGreaterThanOrEqual(flat[1] ?? 2);
  expect(grouped[0]).toBeGreaterThanOrEqual(grouped[1] ?? 2);
});

it("one group of all columns is the flat reading", () => {
  const totals = [
    [5, 1, 3],
    [1, 4, 4],
    [3, 3, 3],
  ];
  const shares = smaaShares({ totals, groupSizes: [3], select: { first: 1 }, ...WEIGHTINGS });
  expect(shares.grouped).toEqual(shares.flat);
});

it("equal weights give the plain sum, so a threshold on the sum means the same", () => {
  // Both columns alike: the score is 2 × (w · 5 + (1 − w) · 5) = 10 for every weighting.
  const shares = smaaShares({
    totals: [
      [5, 5],
      [4, 4],
    ],
    groupSizes: [2],
    select: { atLeast: 10 },
    ...WEIGHTINGS,
  });
  expect(shares.flat).toEqual([1, 0]);
});

it("with one column there is nothing to weigh: the share is the credit", () => {
  const table = { totals: [[5], [7], [5]], groupSizes: [1], select: { first: 2 }, ...WEIGHTINGS };
  expect(smaaShares(table)).toEqual({ flat: [0.5, 1, 0.5], grouped: [0.5, 1, 0.5] });
});

it("no items have no shares", () => {
  const table = { totals: [], groupSizes: [1, 3], select: { first: 8 }, ...WEIGHTINGS };
  expect(smaaShares(table)).toEqual({ flat: [], grouped: [] });
});

it("rows that do not fit the groups, and no weightings, are refused", () => {
  const table = { totals: [[1, 2]], groupSizes: [1, 2], select: { first: 1 }, ...WEIGHTINGS };
  expect(() => smaaShares(table)).toThrow("smaaShares requires 3 totals per item, got 2");
  expect(() => smaaShares({ ...table, groupSizes: [2], weightings: 0 })).toThrow(
    "smaaShares requires at least one weighting, got 0",
  );
  expect(() => smaaShares({ ...table, groupSizes: [2, 0] })).toThrow(
    "smaaShares requires groups of one column or more, got [2,0]",
  );
});
