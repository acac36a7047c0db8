import { describe, expect, it } from "vitest";
import { rankAcceptability } from "#statistics/methods/rank-acceptability.ts";
import { smaaShares } from "#statistics/smaa-shares.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const TRIED = { weightings: 10_000, seed: 20230721 };
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const [annex4, alike] = reference.acceptability;
const table = { totals: annex4?.totals ?? [], groupSizes: [1, 3], ...TRIED };
const found = rankAcceptability(table);

describe.each(reference.acceptability)("$name", ({ totals, groupSizes, ...expected }) => {
  const result = rankAcceptability({ totals, groupSizes, ...TRIED });

  it.each(["flat", "grouped"] as const)("%s shares are within a hundredth of NumPy's", (form) => {
    const off = result[form].places.flatMap((row, item) =>
      row.map((share, place) => Math.abs(share - (expected[form].places[item]?.[place] ?? 2))),
    );
    expect(Math.max(...off)).toBeLessThan(0.01);
  });

  it.each(["flat", "grouped"] as const)("%s central weights are within 0.02 of NumPy's", (form) => {
    result[form].centralWeights.forEach((weights, item) => {
      // A mean over few weightings says little: below one in a hundred the reference itself moves.
      if ((expected[form].places[item]?.[0] ?? 0) < 0.01) return;
      weights?.forEach((weight, column) => {
        const reference = expected[form].centralWeights[item]?.[column] ?? 2;
        expect(Math.abs(weight - reference)).toBeLessThan(0.02);
      });
    });
  });
});

it("every item's shares and every place's shares add up to 1", () => {
  for (const { places } of [found.flat, found.grouped]) {
    for (const row of places) expect(sum(row)).toBeCloseTo(1, 9);
    for (const place of places.keys()) {
      expect(sum(places.map((row) => row[place] ?? 2))).toBeCloseTo(1, 9);
    }
  }
});

it("the shares of the first eight places add up to the shares of selection", () => {
  const shares = smaaShares({ ...table, select: { first: 8 } });
  found.flat.places.forEach((row, item) => {
    expect(sum(row.slice(0, 8))).toBeCloseTo(shares.flat[item] ?? 2, 9);
  });
  found.grouped.places.forEach((row, item) => {
    expect(sum(row.slice(0, 8))).toBeCloseTo(shares.grouped[item] ?? 2, 9);
  });
});

it("Cybersecurity is first in every weighting, so its central weights are the mean of all: equal", () => {
  expect(found.flat.places[0]?.[0]).toBe(1);
  for (const weight of found.flat.centralWeights[0] ?? []) expect(weight).toBeCloseTo(1 / 4, 3);
  expect(found.grouped.centralWeights[0]?.[0]).toBeCloseTo(1 / 2, 3);
  expect(found.flat.centralWeights.slice(1).every((weights) => weights === null)).toBe(true);
});

it("two items that are alike share every place by halves and want the same weights", () => {
  const { places, centralWeights } = rankAcceptability({
    totals: alike?.totals ?? [],
    groupSizes: [2, 2],
    ...TRIED,
  }).flat;
  expect(places[2]).toEqual(places[3]);
  expect(centralWeights[2]).toEqual(centralWeights[3]);
});

it("central weights put their own item first and add up to 1", () => {
  const { centralWeights } = rankAcceptability({
    totals: alike?.totals ?? [],
    groupSizes: [2, 2],
    ...TRIED,
  }).flat;
  centralWeights.forEach((weights, item) => {
    if (weights === null) return;
    expect(sum(weights)).toBeCloseTo(1, 9);
    const scores = (alike?.totals ?? []).map((row) =>
      sum(row.map((total, column) => total * (weights[column] ?? 0))),
    );
    expect(scores[item]).toBeGreaterThanOrEqual(Math.max(...scores) - 1e-9);
  });
});

it("neither the order of the items nor doubling all totals changes a share", () => {
  const turned = rankAcceptability({ ...table, totals: table.totals.toReversed() });
  turned.flat.places.toReversed().forEach((row, item) => {
    row.forEach((share, place) => {
      expect(share).toBeCloseTo(found.flat.places[item]?.[place] ?? 2, 12);
    });
  });
  const doubled = table.totals.map((row) => row.map((total) => 2 * total));
  expect(rankAcceptability({ ...table, totals: doubled })).toEqual(found);
});

it("scores of 3, 1, 1 and 2: the two that tie share the third and fourth place", () => {
  const { places } = rankAcceptability({
    totals: [[3], [1], [1], [2]],
    groupSizes: [1],
    weightings: 1,
    seed: 1,
  }).flat;
  expect(places).toEqual([
    [1, 0, 0, 0],
    [0, 0, 0.5, 0.5],
    [0, 0, 0.5, 0.5],
    [0, 1, 0, 0],
  ]);
});

it("one item is always first; all equal share every place; no items have no places", () => {
  const one = rankAcceptability({ ...table, totals: [[4, 4, 4, 4]] });
  expect(one.flat.places).toEqual([[1]]);
  const equal = rankAcceptability({
    ...table,
    totals: [
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ],
    weightings: 4,
  });
  expect(equal.grouped.places).toEqual([
    [0.5, 0.5],
    [0.5, 0.5],
  ]);
  expect(rankAcceptability({ ...table, totals: [] }).flat).toEqual({
    places: [],
    centralWeights: [],
  });
});

it("rows that do not fit the groups are refused", () => {
  expect(() => rankAcceptability({ ...table, groupSizes: [3] })).toThrow(
    "rankAcceptability requires 3 totals per item, got 4",
  );
});
