import { expect, it } from "vitest";
import type { AssessmentResult } from "#results/results.ts";
import { rankingRows } from "./ranking-rows.ts";

/** A ranking of so many items by score, of which the first are selected. */
const ranking = (items: number, count: number | null) =>
  ({
    items: Array.from({ length: items }, (_, at) => ({ id: `item-${at + 1}`, score: items - at })),
    cut: count === null ? null : { rule: "first", count, threshold: null },
  }) as unknown as AssessmentResult;

/** "1 2 | 3 … 9": ids, the cut and a gap with how many it hides. */
const shown = (items: number, count: number | null, most: number) => {
  const { rows, below } = rankingRows(ranking(items, count), most);
  const words = rows.map((row) => {
    if (row.kind === "item") return row.item.id.replace("item-", "");
    return row.kind === "cut" ? "|" : `(${row.count})`;
  });
  return `${words.join(" ")} +${below}`;
};

it("a short ranking is shown whole with its cut", () => {
  expect(shown(5, 2, 10)).toBe("1 2 | 3 4 5 +0");
  expect(shown(3, null, 10)).toBe("1 2 3 +0");
});

it("a long ranking shows its first items and both sides of the cut", () => {
  expect(shown(40, 4, 8)).toBe("1 2 3 4 | 5 6 7 8 +32");
  expect(shown(500, 100, 8)).toBe("1 2 3 4 (94) 99 100 | 101 +399");
});

it("a cut that nobody is below is no line", () => {
  expect(shown(4, 4, 10)).toBe("1 2 3 4 +0");
  expect(shown(20, 20, 8)).toBe("1 2 3 4 (14) 19 20 +0");
});
