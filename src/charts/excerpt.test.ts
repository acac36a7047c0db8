import { describe, expect, it } from "vitest";
import { rankingData } from "../../examples/charts/data/pictures.ts";
import { layoutBump } from "./bump/bump-chart.ts";
import type { ChartOptions } from "./chart-options.ts";
import { excerptOf } from "./excerpt.ts";
import { layoutRanking } from "./ranking/ranking-chart.ts";
import type { RankingData } from "./ranking/ranking-data.ts";
import { flatMarks, textsOnText, textsOutside } from "./scene/inspect-scene.ts";
import type { Mark, Scene } from "./scene/scene.ts";

const measure: ChartOptions["measure"] = (text, { size }) => text.length * size * 0.56;
const SHEETS = (["en", "km"] as const).flatMap((language) =>
  (["wide", "column", "phone"] as const).map((width) => ({ language, width, measure })),
);

/** A ranking of 940 items of which the first so many are selected. */
function longRanking(places: number): RankingData {
  const [pattern] = rankingData.assessment.items;
  const { cut } = rankingData.assessment;
  if (pattern === undefined || cut === null) throw new RangeError("the example has no ranking");
  const items = Array.from({ length: 940 }, (_, index) => ({
    ...pattern,
    id: `item-${index + 1}`,
    title: { en: `Item number ${index + 1}`, km: `ធាតុលេខ ${index + 1}` },
    rank: index + 1,
    tied: false,
    score: 4000 - index,
    selected: index < places ? ("yes" as const) : ("no" as const),
  }));
  const ids = items.map(({ id }) => id);
  const at = { lastIn: `item-${places}`, firstOut: `item-${places + 1}`, tied: [] };
  const selected = ids.slice(0, places);
  return {
    ...rankingData,
    assessment: {
      ...rankingData.assessment,
      items,
      cut: { ...cut, ...at, count: places, selected, margin: 1 },
    },
  };
}

const groups = ({ marks }: Scene) =>
  marks.filter((mark): mark is Extract<Mark, { kind: "group" }> => mark.kind === "group");
const said = ({ marks }: Scene) =>
  flatMarks(marks)
    .flatMap((mark) => (mark.kind === "text" ? [mark.text] : []))
    .join(" ");

describe("of very many rows a picture shows", () => {
  it("all while they can be read", () => {
    expect(excerptOf(100, 30)).toEqual([{ from: 0, until: 100 }]);
  });

  it("the selected and those that nearly were", () => {
    expect(excerptOf(940, 40)).toEqual([{ from: 0, until: 58 }]);
  });

  it("the head and those around a cut far down", () => {
    expect(excerptOf(940, 400)).toEqual([
      { from: 0, until: 24 },
      { from: 382, until: 418 },
    ]);
    expect(excerptOf(940, 935).at(-1)).toEqual({ from: 917, until: 940 });
  });
});

describe.each(SHEETS)("the ranking of 940 items, $language, $width", (options) => {
  it("shows its head and its cut, and says where all stand", () => {
    const scene = layoutRanking(longRanking(400), options);
    const shown = groups(scene).map(({ id }) => id);
    expect(shown).toHaveLength(60);
    expect(shown).toEqual(expect.arrayContaining(["item-1", "item-24", "item-400", "item-401"]));
    expect(said(scene)).toMatch(/358|៣៥៨/);
    expect(said(scene)).toMatch(/940|៩៤០/);
    expect(textsOutside(scene, measure)).toEqual([]);
    expect(textsOnText(scene, measure)).toEqual([]);
  });
});

it("orders of 940 items side by side show an item far from the cut that another order selects", () => {
  const { assessment } = longRanking(40);
  const places = assessment.items.map(({ id, rank }) => ({ item: id, rank, tied: false }));
  const selected = assessment.cut?.selected ?? [];
  const columns = [
    { title: "One", places, selected },
    { title: "Other", places, selected: [...selected.slice(1), "item-700"] },
  ];
  const scene = layoutBump(
    { id: "long", kind: "methods", items: assessment.items, columns },
    { language: "en", width: "wide", measure },
  );
  const shown = groups(scene).map(({ id }) => id);
  expect(shown).toHaveLength(59);
  expect(shown).toContain("item-700");
  expect(said(scene)).toContain("shows 59 of 940 items");
});
