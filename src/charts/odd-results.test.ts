import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import type { CriterionResult, ItemResult } from "#results/results.ts";
import { LANGUAGES } from "#wording/language.ts";
import { METHOD_DATA } from "../../examples/charts/data/method-pictures.ts";
import { layoutBump } from "./bump/bump-chart.ts";
import { bumpTable } from "./bump/bump-data.ts";
import type { ChartOptions } from "./chart-options.ts";
import { layoutCoverage } from "./coverage/coverage-chart.ts";
import { layoutLikert } from "./likert/likert-chart.ts";
import type { LikertData } from "./likert/likert-data.ts";
import { drawScene } from "./scene/draw-scene.ts";
import { flatMarks, textsOnText, textsOutside } from "./scene/inspect-scene.ts";
import type { Scene } from "./scene/scene.ts";
import { layoutWeights } from "./weights/weights-chart.ts";

const measure = await createMeasure();
const { likert, weights, bump, coverage } = METHOD_DATA;

const withItems = (change: (item: ItemResult, row: number) => ItemResult): LikertData => ({
  ...likert,
  assessment: { ...likert.assessment, items: likert.assessment.items.map(change) },
});
const scoring = (counts: (row: number, column: number) => ItemResult["histograms"][0]["counts"]) =>
  withItems((item, row) => ({
    ...item,
    histograms: item.histograms.map((one, column) => ({ ...one, counts: counts(row, column) })),
  }));

const oneExpert = scoring((row, column) => [{ score: 1 + ((row * 3 + column) % 5), count: 1 }]);
const alike = scoring(() => [{ score: 3, count: 12 }]);
const withheld = withItems((item, row) => (row % 3 === 0 ? { ...item, histograms: [] } : item));

/** So many criteria in so many groups, some of which work against the score. */
function criteria(count: number, groups: number): readonly CriterionResult[] {
  const { criteria: known } = weights.assessment;
  return Array.from({ length: count }, (_, at) => known[at % known.length]).flatMap((one, at) =>
    one === undefined
      ? []
      : [
          {
            ...one,
            id: `criterion-${at}`,
            group: `group-${at % groups}`,
            nominalWeight: 1 / count,
            effectiveWeight: (((at * 7) % 11) - 1) / (count * 4.5),
          },
        ],
  );
}
const forty = (groups: number) => ({ assessment: { id: "forty", criteria: criteria(40, groups) } });

const [firstRound, secondRound] = bump.columns;
if (firstRound === undefined || secondRound === undefined) throw new RangeError("two columns");
/** The second round was asked about all but the first two; one item is new in it. */
const shortRound = {
  ...bump,
  kind: "rounds" as const,
  columns: [
    { ...firstRound, selected: null, places: firstRound.places.slice(0, -1) },
    { ...secondRound, selected: null, places: secondRound.places.slice(2) },
  ],
};
const nothingLinked = { ...coverage, links: [] };

const PICTURES: Readonly<Record<string, (options: ChartOptions) => Scene>> = {
  "one expert": (options) => layoutLikert(oneExpert, options),
  "everyone alike": (options) => layoutLikert(alike, options),
  "scores of some items withheld": (options) => layoutLikert(withheld, options),
  "one criterion": (options) =>
    layoutWeights({ assessment: { id: "one", criteria: criteria(1, 1) } }, options),
  "forty criteria in five groups": (options) => layoutWeights(forty(5), options),
  "forty criteria without groups": (options) => layoutWeights(forty(40), options),
  "a second round about fewer items": (options) => layoutBump(shortRound, options),
  "policies to which nothing is linked": (options) => layoutCoverage(nothingLinked, options),
};

const said = (scene: Scene) =>
  flatMarks(scene.marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

describe.each(Object.entries(PICTURES))("a picture of %s", (_, layout) => {
  it("keeps every text in the picture and off every other, in both languages on every sheet", () => {
    for (const language of LANGUAGES)
      for (const width of ["wide", "page", "phone"] as const) {
        const scene = layout({ language, width, measure });
        expect(textsOutside(scene, measure), `${language}, ${width}`).toEqual([]);
        expect(textsOnText(scene, measure), `${language}, ${width}`).toEqual([]);
        expect(drawScene(scene)).not.toMatch(/NaN|Infinity|undefined/);
      }
  });
});

describe("what a picture says", () => {
  const english = { language: "en", measure } as const;

  it("where one person answers, that there is nobody to differ from", () => {
    const scene = layoutLikert(oneExpert, english);
    expect(scene.title).toBe("Every question has one answer");
    expect(scene.description).toContain("nobody to differ from");
  });

  it("where scores are withheld, that they are not shown, and not that nobody answered", () => {
    const texts = said(layoutLikert(withheld, english));
    expect(texts.filter((text) => text === "not shown")).toHaveLength(6 * 4);
    expect(texts).not.toContain("n 0");
  });

  it("who has no place in every round, in the note and in the table", () => {
    const note = said(layoutBump(shortRound, english)).join(" ");
    expect(note).toContain("Without a place in every column: Cybersecurity, 5G and Quantum");
    expect(bumpTable(shortRound, "en").rows).toHaveLength(shortRound.items.length);
  });

  it("of a policy to which nothing is linked, one gap and not one for each part", () => {
    const scene = layoutCoverage(nothingLinked, english);
    const gaps = flatMarks(scene.marks).filter(
      (mark) => mark.kind === "rect" && mark.meaning === "gap-box",
    );
    expect(gaps).toHaveLength(2);
    expect(said(scene)).toContain("No item for any of the five parts");
  });
});

it("bars of opinions stand over the line of the middle, so that it crosses no number", () => {
  for (const width of ["wide", "phone"] as const) {
    const { marks } = layoutLikert(likert, { language: "en", measure, width });
    for (const group of marks.filter((mark) => mark.kind === "group")) {
      const lines = group.marks.findLastIndex(
        (mark) => mark.kind === "path" && mark.meaning === "rule-strong",
      );
      const bars = group.marks.findIndex(({ kind }) => kind === "rect");
      expect(lines).toBeGreaterThanOrEqual(0);
      expect(bars).toBeGreaterThan(lines);
    }
  }
});
