import fc from "fast-check";
import { expect, it } from "vitest";
import { pearson } from "#statistics/pearson.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), {
  maxLength: 15,
});
const columns = (rows: readonly (readonly [number, number])[]) =>
  [rows.map(([x]) => x), rows.map(([, y]) => y)] as const;

it("the correlation is the one that R computes", () => {
  for (const { x, y, pearson: expected } of reference.correlations) {
    expect(pearson(x, y)).toBeCloseTo(expected, 12);
  }
});

it("it stays within −1 and 1 and is the same from both sides", () => {
  const property = fc.property(pairs, (rows) => {
    const [x, y] = columns(rows);
    const r = pearson(x, y);
    expect(Math.abs(r ?? 0)).toBeLessThanOrEqual(1);
    expect(pearson(y, x)).toBe(r);
  });
  fc.assert(property, SEED);
});

it("another unit changes nothing, the opposite direction only the sign", () => {
  const property = fc.property(pairs, (rows) => {
    const [x, y] = columns(rows);
    const r = pearson(x, y);
    const other = pearson(
      x.map((value) => 1000 + 2.5 * value),
      y.map((value) => -value),
    );
    expect(other === null).toBe(r === null);
    expect(other ?? 0).toBeCloseTo(-(r ?? 0), 9);
  });
  fc.assert(property, SEED);
});

it("without spread there is no correlation to speak of", () => {
  expect(pearson([4, 4, 4], [1, 2, 3])).toBeNull();
  expect(pearson([1, 2, 3], [0.3, 0.1 + 0.2, 0.3])).toBeNull();
  expect(pearson([1], [2])).toBeNull();
  expect(pearson([], [])).toBeNull();
});

it("columns of different length are refused", () => {
  expect(() => pearson([1, 2], [1])).toThrow("pearson requires columns of one length, got 2 and 1");
});
