import { describe, expect, it } from "vitest";
import { type CentredWeightings, centredShares } from "#statistics/methods/centred-shares.ts";
import { selectionCredit } from "#statistics/selection-credit.ts";
import { smaaShares } from "#statistics/smaa-shares.ts";
import reference from "../../../test/reference/methods.json" with { type: "json" };

const TRIED = { weightings: 10_000, seed: 20230721 };
const [annex4] = reference.centred;
const table: CentredWeightings = {
  totals: annex4?.totals ?? [],
  groupSizes: [1, 3],
  select: { first: 8 },
  chosen: [1, 1, 1, 1],
  spread: 0.2,
  ...TRIED,
};

describe.each(reference.centred)("$name, $chosen, spread $spread", (found) => {
  it("is within a hundredth of two million random weightings in NumPy", () => {
    const { first, flat, grouped } = found;
    const shares = centredShares({ ...found, select: { first }, ...TRIED });
    [...shares.flat, ...shares.grouped].forEach((share, place) => {
      expect(Math.abs(share - ([...flat, ...grouped][place] ?? 2))).toBeLessThan(0.01);
    });
  });
});

it("without spread each item has the credit that the chosen weights give it", () => {
  const sums = table.totals.map((row) => row.reduce((a, b) => a + b, 0));
  const { flat, grouped } = centredShares({ ...table, spread: 0, weightings: 3 });
  expect(flat).toEqual(selectionCredit(sums, { first: 8 }));
  expect(grouped).toEqual(flat);
});

it("with a spread of 1 it is smaaShares to the last bit, whatever was chosen", () => {
  expect(centredShares({ ...table, spread: 1, chosen: [9, 0, 0, 1] })).toEqual(smaaShares(table));
});

it("only the proportions of the chosen weights count", () => {
  expect(centredShares({ ...table, chosen: [5, 5, 5, 5] })).toEqual(centredShares(table));
});

it("shares add up to the selection, follow the items and keep their seed", () => {
  const { flat, grouped } = centredShares(table);
  expect(flat.reduce((a, b) => a + b, 0)).toBeCloseTo(8, 9);
  expect(grouped.reduce((a, b) => a + b, 0)).toBeCloseTo(8, 9);
  const turned = centredShares({ ...table, totals: table.totals.toReversed() });
  expect(turned.flat).toEqual(flat.toReversed());
  expect(centredShares(table)).toEqual({ flat, grouped });
});

it("near equal weights Cloud Computing holds the eighth place; the further weights may go, the less it does", () => {
  const cloud = [0, 0.2, 0.5, 1].map((spread) => centredShares({ ...table, spread }).flat[7] ?? 2);
  expect(cloud[0]).toBe(1);
  expect(cloud).toEqual(cloud.toSorted((a, b) => b - a));
});

it("equal items share alike; one column leaves nothing to weigh; no items have no shares", () => {
  const pair = {
    ...table,
    totals: [
      [3, 1, 2, 2],
      [3, 1, 2, 2],
    ],
    select: { first: 1 },
  };
  expect(centredShares(pair).flat).toEqual([0.5, 0.5]);
  const one = { ...table, totals: [[5], [7]], groupSizes: [1], chosen: [2], select: { first: 1 } };
  expect(centredShares(one).flat).toEqual([0, 1]);
  expect(centredShares({ ...table, totals: [] }).flat).toEqual([]);
});

it("a spread outside 0 to 1 and weights that do not fit are refused", () => {
  expect(() => centredShares({ ...table, spread: 1.2 })).toThrow(
    "centredShares requires a spread from 0 to 1, got 1.2",
  );
  expect(() => centredShares({ ...table, chosen: [1, 1] })).toThrow(
    "centredShares requires one score per weight, got 4 for 2",
  );
  expect(() => centredShares({ ...table, groupSizes: [4, 1] })).toThrow(
    "centredShares requires 5 totals per item, got 4",
  );
});
