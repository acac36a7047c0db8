import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import type { CriterionResult, ItemResult } from "#results/results.ts";
import { LANGUAGES } from "#wording/language.ts";
import { METHOD_DATA } from "../../examples/charts/data/method-pictures.ts";
import { layoutAcceptability } from "./acceptability/acceptability-chart.ts";
import { layoutBump } from "./bump/bump-chart.ts";
import { bumpTable } from "./bump/bump-data.ts";
import type { ChartOptions } from "./chart-options.ts";
import { layoutCoverage } from "./coverage/coverage-chart.ts";
import { layoutLikert } from "./likert/likert-chart.ts";
import type { LikertData } from "./likert/likert-data.ts";
import { layoutScatter } from "./scatter/scatter-chart.ts";
import { drawScene } from "./scene/draw-scene.ts";
import { flatMarks, textsOnText, textsOutside } from "./scene/inspect-scene.ts";
import type { Scene } from "./scene/scene.ts";
import { layoutWeights } from "./weights/weights-chart.ts";

const measure = await createMeasure();
const { likert, weights, bump, coverage, acceptability, investment } = METHOD_DATA;

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
const gapsOf = (scene: Scene) =>
  flatMarks(scene.marks).filter((mark) => mark.kind === "rect" && mark.meaning === "gap-box")
    .length;
/** Two of them differ by less than a point is wide. */
const closePoints = {
  ...investment,
  points: [
    { id: "a", title: { en: "Applied AI", km: "បញ្ញាសិប្បនិម្មិតអនុវត្ត" }, x: 4, y: 165, size: null },
    { id: "b", title: { en: "Connectivity", km: "ការតភ្ជាប់" }, x: 4, y: 166, size: null },
    { id: "c", title: { en: "Web3", km: "Web3" }, x: 1, y: 2, size: null },
    { id: "d", title: { en: "Machine learning", km: "ការរៀនរបស់ម៉ាស៊ីន" }, x: 1, y: 5, size: null },
  ],
};

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

/** So many items in rank order, each at its own place and the two beside it, with the cut after 400. */
function many(count: number) {
  const { items } = acceptability.assessment;
  const ranked = Array.from({ length: count }, (_, at): ItemResult => {
    const [first] = items.slice(at % items.length);
    if (first === undefined) throw new RangeError("an item");
    const selected = at < 400 ? "yes" : "no";
    return { ...first, id: `item-${at}`, rank: at + 1, tied: false, selected };
  });
  const near = [0.5, 0.25, 0];
  const flat = ranked.map(({ id }, row) => ({
    item: id,
    places: ranked.map((_, place) => near[Math.abs(row - place)] ?? 0),
    centralWeights: null,
  }));
  const cut =
    acceptability.assessment.cut === null ? null : { ...acceptability.assessment.cut, count: 400 };
  return {
    ...acceptability.assessment,
    items: ranked,
    cut,
    acceptability: { flat, grouped: flat },
  };
}
const crowd = many(940);

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

  it("of a policy to which nothing is linked beside one that is covered, one gap and not one for each part", () => {
    const [policy] = coverage.policies;
    if (policy === undefined) throw new RangeError("one policy");
    const parts = policy.parts.map((part) => ({ ...part, id: `other-${part.id}` }));
    const policies = [policy, { ...policy, id: "other", parts }];
    const scene = layoutCoverage({ ...coverage, policies }, english);
    expect(said(scene)).toContain("No item for any of the five parts");
    const covered = layoutCoverage(coverage, english);
    expect(gapsOf(scene)).toBe(gapsOf(covered) + 1);
  });

  it("where nothing is linked at all, one sentence and an empty box for every part by its name", () => {
    const scene = layoutCoverage(nothingLinked, english);
    expect(scene.title).toBe("Nothing is linked to a policy yet");
    const boxes = scene.marks.flatMap((mark) => (mark.kind === "group" ? [mark.label] : []));
    const parts = nothingLinked.policies.flatMap((policy) => policy.parts);
    expect(boxes).toEqual(parts.map(({ title }) => `${title.en}: no item`));
    expect(said(scene)).toContain("82 measures, not named");
  });

  it("of 940 items those at the head and around the cut, and where all of them stand", () => {
    for (const width of ["wide", "phone"] as const) {
      const options = { ...english, width };
      const scenes = [
        layoutAcceptability({ ...acceptability, assessment: crowd }, options),
        layoutLikert(
          { ...likert, assessment: { ...likert.assessment, items: crowd.items } },
          options,
        ),
      ];
      for (const scene of scenes) {
        const ids = scene.marks.flatMap((mark) => (mark.kind === "group" ? [mark.id] : []));
        expect(ids).toEqual(expect.arrayContaining(["item-0", "item-399", "item-400"]));
        expect(new Set(ids).size).toBe(60);
        expect(said(scene).join(" ")).toContain("60 of 940 items");
        expect(textsOnText(scene, measure)).toEqual([]);
        expect(textsOutside(scene, measure)).toEqual([]);
      }
    }
  });

  it("of weights set column by column and group by group, each in words of its own", () => {
    for (const language of LANGUAGES) {
      const titles = (["flat", "grouped"] as const).map(
        (weighting) =>
          layoutAcceptability({ ...acceptability, weighting }, { language, measure }).title,
      );
      expect(new Set(titles).size).toBe(2);
    }
  });

  it("at two points that lie on each other, both names", () => {
    for (const language of LANGUAGES) {
      const scene = layoutScatter(closePoints, { language, measure });
      for (const { title } of closePoints.points) expect(said(scene)).toContain(title[language]);
    }
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

it("bands of the tree of weights are as thick as what they weigh, and together as thick as the score", () => {
  const { marks } = layoutWeights(forty(5), { language: "en", measure });
  const bands = marks.filter((mark) => mark.kind === "path" && mark.meaning === "branch");
  const blocks = marks.flatMap((mark) =>
    mark.kind === "rect" && mark.meaning === "branch" ? [mark.height] : [],
  );
  // The key's sample, the whole score, five groups of a fifth each with a hair of air between them.
  const [, whole = 0, ...groups] = blocks;
  expect(groups).toHaveLength(5);
  for (const group of groups) expect(group).toBeCloseTo(whole / 5 - 1, 6);
  expect(bands).toHaveLength(5 + 40);
});
