import fc from "fast-check";
import { expect, it } from "vitest";
import { effectiveWeights } from "#statistics/effective-weights.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 8 }))
  .chain(([columns, items]) => {
    const column = fc.array(fc.integer({ min: 0, max: 60 }), {
      minLength: items,
      maxLength: items,
    });
    return fc.array(column, { minLength: columns, maxLength: columns });
  });
const ones = (columns: readonly unknown[]) => columns.map(() => 1);

it("the shares are R's cov(w x, total) / var(total)", () => {
  for (const { columns, weights, shares } of reference.effectiveWeights) {
    const result = effectiveWeights(columns, weights) ?? [];
    expect(result).toHaveLength(shares.length);
    result.forEach((share, k) => {
      expect(share).toBeCloseTo(shares[k] ?? Number.NaN, 12);
    });
  }
});

it("Table 3 weighs importance and feasibility alike on paper, and feasibility decides 69 %", () => {
  const importance = [5, 5, 4, 4, 5, 3, 5, 5, 4, 3];
  const feasibility = [5, 2, 5, 1, 5, 3, 4, 4, 3, 4];
  // Sums of squares 6.1 and 16.4, of products 2.2, of the totals 26.9.
  const [first = 0, second = 0] = effectiveWeights([importance, feasibility], [1, 1]) ?? [];
  expect(first).toBeCloseTo((6.1 + 2.2) / 26.9, 12);
  expect(second).toBeCloseTo((16.4 + 2.2) / 26.9, 12);
});

it("the shares add up to 1", () => {
  const property = fc.property(tables, (columns) => {
    const sum = effectiveWeights(columns, ones(columns))?.reduce((a, b) => a + b, 0) ?? 1;
    expect(sum).toBeCloseTo(1, 9);
  });
  fc.assert(property, SEED);
});

it("another unit for all weights, or points given to everyone, changes nothing", () => {
  const property = fc.property(tables, (columns) => {
    const shares = effectiveWeights(columns, ones(columns));
    const raised = columns.map((column) => column.map((score) => score + 10));
    const other = effectiveWeights(
      raised,
      columns.map(() => 2.5),
    );
    expect(other === null).toBe(shares === null);
    other?.forEach((share, k) => {
      expect(share).toBeCloseTo(shares?.[k] ?? Number.NaN, 7);
    });
  });
  fc.assert(property, SEED);
});

it("a column on which all items score alike decides nothing", () => {
  expect(
    effectiveWeights(
      [
        [4, 4, 4],
        [1, 2, 3],
      ],
      [9, 1],
    ),
  ).toEqual([0, 1]);
});

it("a column that runs against the total has a negative share", () => {
  // Totals 5, 4, 3: the second column falls with them reversed, cov −1 over var 1.
  expect(
    effectiveWeights(
      [
        [4, 2, 0],
        [1, 2, 3],
      ],
      [1, 1],
    ),
  ).toEqual([2, -1]);
});

it("equal totals cannot be shared out", () => {
  expect(
    effectiveWeights(
      [
        [1, 2],
        [2, 1],
      ],
      [1, 1],
    ),
  ).toBeNull();
  expect(effectiveWeights([[5]], [1])).toBeNull();
  expect(
    effectiveWeights(
      [
        [0.1, 0.3],
        [0.2, 0],
      ],
      [1, 1],
    ),
  ).toBeNull();
});

it("a table that does not fit is refused", () => {
  expect(() => effectiveWeights([[1, 2]], [1, 1])).toThrow(
    "effectiveWeights requires one weight per column, got 2 for 1",
  );
  expect(() => effectiveWeights([[1, 2], [1]], [1, 1])).toThrow(
    "effectiveWeights requires columns of one length, got 2 and 1",
  );
  expect(() => effectiveWeights([], [])).toThrow(RangeError);
});
