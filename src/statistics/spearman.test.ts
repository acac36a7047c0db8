import fc from "fast-check";
import { expect, it } from "vitest";
import { spearman } from "#statistics/spearman.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const column = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 8 });

it("the rank correlation is the one that R computes, ties included", () => {
  for (const { x, y, spearman: expected } of reference.correlations) {
    expect(spearman(x, y)).toBeCloseTo(expected, 12);
  }
});

it("authoritarianism and status strivings correlate at .82 (Siegel 1956, ch. 9)", () => {
  const authoritarianism = [82, 98, 87, 40, 116, 113, 111, 83, 85, 126, 106, 117];
  const strivings = [42, 46, 39, 37, 65, 88, 86, 56, 62, 92, 54, 81];
  // Without ties: 1 − 6 Σd² / (n³ − n) = 1 − 6 · 52 / 1716.
  expect(spearman(authoritarianism, strivings)).toBeCloseTo(1 - (6 * 52) / 1716, 12);
});

it("the two assessments of 2023 agree at 0.34 on their ten common technologies", () => {
  const tableThree = [10, 7, 9, 5, 10, 6, 9, 9, 7, 7];
  const annexFour = [152, 153, 139, 107, 147, 128, 144, 176, 171, 151];
  expect(spearman(tableThree, annexFour)).toBeCloseTo(0.34, 2);
});

it("only the order counts: squaring all scores changes nothing", () => {
  const property = fc.property(column, column, (x, y) => {
    const squared = x.map((value) => value ** 2);
    expect(spearman(squared, y)).toBe(spearman(x, y));
  });
  fc.assert(property, SEED);
});

it("the order in which the items are listed does not matter", () => {
  const property = fc.property(column, column, (x, y) => {
    const turned = spearman(x.toReversed(), y.toReversed());
    expect(turned ?? 2).toBeCloseTo(spearman(x, y) ?? 2, 12);
  });
  fc.assert(property, SEED);
});

it("a column that ties all items has no order to agree with", () => {
  expect(spearman([3, 3, 3], [1, 2, 3])).toBeNull();
});
