import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import type { AssessmentResult } from "#results/results.ts";
import { manyColumns } from "../../../examples/charts/data/many.ts";
import { matchingData } from "../../../examples/charts/data/pictures.ts";
import type { ChartWidth } from "../chart-options.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { flatMarks, textsOnText, textsOutside } from "../scene/inspect-scene.ts";
import { layoutMatching } from "./matching-chart.ts";
import { type MatchingData, matchingColumns } from "./matching-data.ts";

const measure = await createMeasure();
const WIDTHS: readonly ChartWidth[] = ["wide", "page", "column", "slide", "phone"];

const withAssessments = (change: (each: AssessmentResult) => AssessmentResult): MatchingData => ({
  ...matchingData,
  results: { ...matchingData.results, assessments: matchingData.results.assessments.map(change) },
});
const [first] = matchingData.links.filter(({ kind }) => kind === "serves");

const EDGES: Readonly<Record<string, MatchingData>> = {
  "a cut at a tie": withAssessments((each) => ({
    ...each,
    items: each.items.map((item, index) =>
      index === 7 || index === 8 ? { ...item, selected: "tied", score: 148 } : item,
    ),
    cut: each.cut && { ...each.cut, margin: 0 },
  })),
  "no cut": withAssessments((each) => ({ ...each, cut: null })),
  "nothing scored": { ...matchingData, results: { ...matchingData.results, assessments: [] } },
  "no links": { ...matchingData, links: [] },
  "one item linked to all": {
    ...matchingData,
    links:
      first === undefined
        ? []
        : matchingData.items
            .filter(({ layer }) => layer === "technology")
            .map(({ id }) => ({ ...first, from: id, to: "national-data-center" })),
  },
};

describe.each(Object.keys(EDGES))("the matching with %s", (name) => {
  it.each(WIDTHS)("keeps every text in the picture and off every other, %s", (width) => {
    const data = EDGES[name] ?? matchingData;
    for (const language of ["en", "km"] as const) {
      const scene = layoutMatching(data, { language, width, measure });
      expect(textsOutside(scene, measure)).toEqual([]);
      expect(textsOnText(scene, measure)).toEqual([]);
      expect(drawScene(scene)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

it.each(WIDTHS)("draws the same bytes in whatever order items and links come, %s", (width) => {
  const options = { language: "en", width, measure } as const;
  const turned = {
    ...matchingData,
    items: [...matchingData.items].reverse(),
    links: [...matchingData.links].reverse(),
  };
  expect(drawScene(layoutMatching(turned, options))).toBe(
    drawScene(layoutMatching(matchingData, options)),
  );
});

describe("a ranking of more than 100", () => {
  const long = manyColumns(5, 200, 2.5);
  const cutAt = (count: number): MatchingData => ({
    ...long,
    results: {
      ...long.results,
      assessments: long.results.assessments.map((each) => ({
        ...each,
        items: each.items.map((item, row) => ({ ...item, selected: row < count ? "yes" : "no" })),
        cut: each.cut && {
          ...each.cut,
          count,
          lastIn: each.items[count - 1]?.id ?? null,
          firstOut: each.items[count]?.id ?? null,
        },
      })),
    },
  });
  const textsOf = (data: MatchingData, width: ChartWidth) => {
    const scene = layoutMatching(data, { language: "en", width, measure });
    expect(textsOutside(scene, measure)).toEqual([]);
    expect(textsOnText(scene, measure)).toEqual([]);
    return flatMarks(scene.marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
  };

  it.each(["wide", "page", "column"] as const)("folds into its tenths, %s", (width) => {
    const shown = textsOf(long, width);
    for (const range of ["1–20", "61–80", "181–200"])
      expect(shown.filter((text) => text === range)).toHaveLength(5);
    expect(shown.filter((text) => text === "and 19 more")).toHaveLength(50);
  });

  it("shows the tenth that the cut runs through as two rows", () => {
    const shown = textsOf(cutAt(85), "wide");
    for (const range of ["81–85", "86–100"])
      expect(shown.filter((text) => text === range)).toHaveLength(5);
    expect(shown).not.toContain("81–100");
  });

  it("keeps a row for every item where there are 100 of them", () => {
    const rows = matchingColumns(manyColumns(2, 100, 1), "en").flatMap(({ items }) => items);
    const shown = textsOf(manyColumns(2, 100, 1), "wide");
    expect(rows.filter(({ title }) => !shown.includes(title))).toEqual([]);
  });
});

it.each(["wide", "page", "column"] as const)(
  "leaves no box among the rows that were not selected, which stand closer, %s",
  (width) => {
    const { marks } = layoutMatching(matchingData, { language: "en", width, measure });
    const middles = ["robotics", "iot", "cybersecurity", "5g"].map((id) => {
      const row = marks.find((mark) => mark.kind === "group" && mark.id === id);
      const texts = row === undefined ? [] : flatMarks([row]);
      return texts.flatMap((mark) => (mark.kind === "text" ? [mark.y] : [])).at(-1) ?? Number.NaN;
    });
    const [ninth = 0, tenth = 0, first = 0, second = 0] = middles;
    expect(tenth - ninth).toBeGreaterThan(20);
    expect(tenth - ninth).toBeLessThan(second - first);
  },
);
