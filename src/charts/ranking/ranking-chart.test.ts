import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import type { AssessmentResult } from "#results/results.ts";
import { assessmentResult } from "../../../examples/charts/data/assessment-result.ts";
import { products, technologies } from "../../../examples/charts/data/assessments.ts";
import { flatMarks, textsOnText, textsOutside } from "../scene/inspect-scene.ts";
import { firmnessOf } from "./firmness.ts";
import { layoutRanking } from "./ranking-chart.ts";

const measure = await createMeasure();
const draw = (assessment: AssessmentResult) =>
  layoutRanking({ assessment, layer: "Technologies" }, { language: "en", measure });
const count = (assessment: AssessmentResult, meaning: string) =>
  flatMarks(draw(assessment).marks).filter((mark) => mark.meaning === meaning).length;

/** Items a, b, c … with these scores, of which the first so many are selected. */
const scored = (scores: readonly number[], select: number | null) =>
  assessmentResult({
    id: "x",
    layer: "technology",
    title: { en: "X" },
    criteria: [["c", "C", "C", "c"]],
    rows: scores.map((score, index) => [
      String.fromCharCode(97 + index),
      `Item ${index}`,
      `Item ${index}`,
      [score],
    ]),
    select,
  });

it("takes its thresholds from the IPCC's calibrated words", () => {
  expect([1, 0.9, 0.89, 0.66, 0.65, 0.33, 0.32, 0].map(firmnessOf)).toEqual([
    "firm",
    "firm",
    "leaning",
    "leaning",
    "open",
    "open",
    "out",
    "out",
  ]);
});

it("says first how many places are firm, then how close the cut is", () => {
  const scene = draw(technologies);
  expect(scene.title).toBe("Six of eight places firm, one leaning and one open");
  expect(scene.description).toContain(
    "Cloud Computing holds the eighth place by 2 points before Robotics.",
  );
  expect(scene.description).toContain("IoT (57 %) is in more often than Cloud Computing (39 %)");
});

it("counts the places of the ranking, not whom a decision put in beside them", () => {
  const added = technologies.items.map((item) =>
    item.id === "iot"
      ? { ...item, decision: { id: "d", kind: "override", selected: "yes" } as const }
      : item,
  );
  expect(added).not.toEqual(technologies.items);
  expect(draw({ ...technologies, items: added }).title).toBe(
    "Six of eight places firm, one leaning and one open",
  );
});

it("speaks of the margin alone where no shares were computed", () => {
  expect(draw(products).title).toBe(
    "Center of Excellence leads Decentralized Financial Systems by 2 points",
  );
  expect(count(products, "share-firm")).toBe(0);
});

it("fills a dot for every selected item and rings the others", () => {
  expect(count(products, "selected") + count(products, "selected-at-cut")).toBe(8);
  expect(count(products, "not-selected") + count(products, "not-selected-at-cut")).toBe(5);
});

it("names a tie across the cut and puts nobody of it in", () => {
  const tied = scored([9, 7, 7, 5], 2);
  expect(draw(tied).title).toBe("Two are tied across the cut");
  expect(count(tied, "tied-at-cut")).toBe(2);
});

it("says that a decision settled a tie, and marks whom it put in or out", () => {
  const tied = scored([9, 7, 7, 5], 2);
  const settled = {
    ...tied,
    items: tied.items.map((item) =>
      item.rank === 2
        ? {
            ...item,
            decision: { id: "d", kind: "tie", selected: item.id === "c" ? "yes" : "no" } as const,
          }
        : item,
    ),
  };
  const scene = draw(settled);
  expect(scene.description).toBe(
    "Item 1 and Item 2 have the same score at the cut; a decision settled who is in.",
  );
  expect(
    flatMarks(scene.marks).filter((mark) => mark.kind === "text" && mark.text === "7 †"),
  ).toHaveLength(2);
});

it("draws where the places of redrawn panels lie", () => {
  const withPanels = {
    ...technologies,
    items: technologies.items.map((item) => ({
      ...item,
      rankInterval: [Math.max(1, item.rank - 1), item.rank] as const,
    })),
  };
  // One line per item and one in the key.
  expect(count(withPanels, "interval-line")).toBe(17);
  expect(textsOnText(draw(withPanels), measure)).toEqual([]);
});

describe("at the edges of what a record may hold", () => {
  it.each([
    ["no selection rule", scored([5, 4, 3], null)],
    ["one item", scored([5], 1)],
    ["everyone selected", scored([5, 4], 2)],
    ["all scores equal", scored([5, 5, 5], 2)],
    ["a score of nothing", scored([0, 0, -3], 1)],
  ])("draws %s", (_, assessment) => {
    const scene = draw(assessment);
    expect(textsOutside(scene, measure)).toEqual([]);
    expect(textsOnText(scene, measure)).toEqual([]);
    expect(JSON.stringify(scene)).not.toMatch(/NaN|null,"y"/);
  });
});
