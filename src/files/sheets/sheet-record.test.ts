import { describe, expect, it } from "vitest";
import { computeResults } from "#results/compute-results.ts";
import type { ScoreSheet } from "./score-sheet.ts";
import { recordFromScoreSheet } from "./sheet-record.ts";

const SHEET: ScoreSheet = {
  form: "totals",
  items: ["C++", "C", "ទូរស័ព្ទ", "Wi-Fi 6/7"].map((title, index) => ({ title, code: `T${index}` })),
  criteria: ["Importance", "Feasibility 2024", "Feasibility 2027"],
  ballots: [],
  totals: ["C++", "C", "ទូរស័ព្ទ", "Wi-Fi 6/7"].flatMap((item, index) =>
    ["Importance", "Feasibility 2024", "Feasibility 2027"].map((criterion, column) => ({
      item,
      criterion,
      total: column === 0 ? 10 + index : 20 - index,
    })),
  ),
  scale: { min: 1, max: 5, step: 1, basis: "inferred" },
  notes: [],
};
const ranked = (weights: Readonly<Record<string, number>> = {}) =>
  computeResults(recordFromScoreSheet(SHEET, { select: 2, weights })).assessments[0];

describe("a score sheet as a record", () => {
  it("names its items after their titles, each name once", () => {
    const { items } = recordFromScoreSheet(SHEET, { select: 2, weights: {} });
    expect(items.map(({ id }) => id)).toEqual(["c", "c-2", "item", "wi-fi-6-7"]);
  });

  it("adds every column alike where no weights are given", () => {
    expect(ranked()?.items.map(({ id, score }) => [id, score])).toEqual([
      ["c", 50],
      ["c-2", 49],
      ["item", 48],
      ["wi-fi-6-7", 47],
    ]);
  });

  it("weighs groups by their weights, 1 where one is left out", () => {
    const shares = ranked({ importance: 3 })?.criteria.map(({ nominalWeight }) => nominalWeight);
    expect(shares).toEqual([0.75, 0.125, 0.125]);
    expect(ranked({ importance: 3 })?.cut?.selected).toEqual(["wi-fi-6-7", "item"]);
  });

  it("keeps every total as it stands in the sheet", () => {
    const wifi = ranked()?.items.find(({ id }) => id === "wi-fi-6-7");
    expect(wifi).toMatchObject({
      code: "T3",
      totals: { importance: 13, "feasibility-2024": 17, "feasibility-2027": 17 },
    });
  });
});
