import fc from "fast-check";
import { expect, it } from "vitest";
import { contestedPlaces } from "#statistics/methods/contested-places.ts";
import { eachWeighting } from "#statistics/methods/each-weighting.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";
import { smaaShares } from "#statistics/smaa-shares.ts";

const PLAN = { weightings: 40, seed: 20230721 };
const tables = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 2, max: 4 }), fc.constantFrom(3, 40))
  .chain(([items, columns, most]) => {
    const row = fc.array(fc.integer({ min: 0, max: most }), {
      minLength: columns,
      maxLength: columns,
    });
    return fc.array(row, { minLength: items, maxLength: items });
  });
const rules: fc.Arbitrary<Select> = fc.oneof(
  fc.record({ first: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ atLeast: fc.integer({ min: 0, max: 90 }) }),
);

/** The plain way: every item is scored and selected in every weighting. */
function plainShares(totals: readonly (readonly number[])[], select: Select): number[] {
  const sums = totals.map(() => 0);
  const columns = totals[0]?.length ?? 2;
  eachWeighting({ ...PLAN, groupSizes: [columns] }, (weights) => {
    const scores = totals.map(
      (row) => columns * row.reduce((sum, total, k) => sum + total * (weights[k] ?? 0), 0),
    );
    selectionCredit(scores, select).forEach((credit, item) => {
      sums[item] = (sums[item] ?? 0) + credit;
    });
  });
  return sums.map((sum) => sum / PLAN.weightings);
}

it("setting clear items aside changes no share by one bit", () => {
  const property = fc.property(tables, rules, (totals, select) => {
    const groupSizes = [totals[0]?.length ?? 2];
    expect(smaaShares({ ...PLAN, totals, groupSizes, select }).flat).toEqual(
      plainShares(totals, select),
    );
  });
  fc.assert(property, { seed: 20230721, numRuns: 500 });
});

it("an item that is level on one column is not clearly ahead", () => {
  const level = contestedPlaces(
    [
      [9, 5],
      [5, 5],
    ],
    { first: 1 },
  );
  expect(level).toEqual({ open: [0, 1], select: { first: 1 }, settled: [0, 0] });
});

it("where all are selected or nobody is, nothing is open", () => {
  const totals = [
    [1, 2],
    [2, 1],
  ];
  expect(contestedPlaces(totals, { first: 2 })).toMatchObject({ open: [], settled: [1, 1] });
  expect(contestedPlaces(totals, { first: 0 })).toMatchObject({ open: [], settled: [0, 0] });
});
