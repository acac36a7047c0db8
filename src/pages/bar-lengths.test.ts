import { expect, it } from "vitest";
import type { AssessmentResult } from "#results/results.ts";
import { barLengths } from "./bar-lengths.ts";

/** Columns written as group/column, items as their totals; the score is their sum unless given. */
function ranking(
  columns: readonly string[],
  rows: readonly (readonly number[])[],
  scores?: readonly number[],
) {
  const criteria = columns.map((column) => {
    const [group = "", id = group] = column.split("/");
    return { id, group };
  });
  const items = rows.map((row, index) => ({
    totals: Object.fromEntries(criteria.map(({ id }, at) => [id, row[at] ?? 0])),
    score: scores?.[index] ?? row.reduce((sum, value) => sum + value, 0),
  }));
  return { criteria, items } as unknown as AssessmentResult;
}

it("the longest bar fills its cell, and all bars start at zero", () => {
  const lengths = barLengths(
    ranking(
      ["a", "b"],
      [
        [40, 20],
        [10, 10],
      ],
    ),
  );
  expect([lengths.column, lengths.total]).toEqual([40, 60]);
  expect([40, 20, 0].map(lengths.ofColumn)).toEqual([1, 0.5, 0]);
  expect(lengths.ofTotal(30)).toBe(0.5);
});

it("a ranking by the plain sum is told from one by weights", () => {
  expect(barLengths(ranking(["a", "b"], [[4, 2]])).plainSum).toBe(true);
  expect(barLengths(ranking(["a", "b"], [[4, 2]], [5.2])).plainSum).toBe(false);
});

it("the first group is drawn stronger only where columns stand in groups", () => {
  expect([
    ...barLengths(ranking(["importance", "feasibility/2024", "feasibility/2027"], [[1, 1, 1]]))
      .strong,
  ]).toEqual(["importance"]);
  expect(barLengths(ranking(["economy", "strategy", "success"], [[1, 1, 1]])).strong.size).toBe(0);
});

it("a ranking where everything is zero draws nothing", () => {
  expect(barLengths(ranking(["a"], [[0]])).ofColumn(0)).toBe(0);
});
