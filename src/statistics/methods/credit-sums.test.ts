import fc from "fast-check";
import { expect, it } from "vitest";
import { creditSums } from "#statistics/methods/credit-sums.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";

const lists = fc.integer({ min: 0, max: 9 }).chain((items) =>
  fc.array(
    fc.array(fc.constantFrom(1, 2, 3, 0.3, 0.1 + 0.2, 1e9, 1e9 + 0.5, -4), {
      minLength: items,
      maxLength: items,
    }),
    { minLength: 1, maxLength: 6 },
  ),
);
const rules: fc.Arbitrary<Select> = fc.oneof(
  fc.record({ first: fc.integer({ min: 0, max: 11 }) }),
  fc.record({ atLeast: fc.constantFrom(2, 0.3, 0.1 + 0.2, 1e9 + 0.5, -5) }),
);

it("adds up to the last bit what selectionCredit gives, ties across the cut included", () => {
  const property = fc.property(lists, rules, (all, select) => {
    const items = all[0]?.length ?? 0;
    const { add, sums } = creditSums(items, select);
    for (const scores of all) add(Float64Array.from(scores));
    const expected = Array.from({ length: items }, (_, item) =>
      all.reduce((sum, scores) => sum + (selectionCredit(scores, select)[item] ?? 0), 0),
    );
    expect([...sums]).toEqual(expected);
  });
  fc.assert(property, { seed: 20230721, numRuns: 2000 });
});

it("leaves the scores as they were", () => {
  const scores = new Float64Array([3, 1, 2, 2]);
  creditSums(4, { first: 2 }).add(scores);
  expect([...scores]).toEqual([3, 1, 2, 2]);
});

it("half a place is refused before any list comes", () => {
  expect(() => creditSums(3, { first: 0.5 })).toThrow(
    "selectionCredit requires a whole number of places, got 0.5",
  );
});
