import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import type { ChartBar } from "#results/results.ts";
import { roadmapData } from "../../../examples/charts/data/pictures.ts";
import { flatMarks, straightPoints, textsOnText, textsOutside } from "../scene/inspect-scene.ts";
import type { Scene } from "../scene/scene.ts";
import { layoutRoadmap } from "./roadmap-chart.ts";
import type { RoadmapData } from "./roadmap-data.ts";

const measure = await createMeasure();
const draw = (data: RoadmapData): Scene => layoutRoadmap(data, { language: "en", measure });
const texts = (scene: Scene) =>
  flatMarks(scene.marks).flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
const meanings = (scene: Scene) => new Set(flatMarks(scene.marks).map((mark) => mark.meaning));
const clean = (scene: Scene) => {
  expect(textsOutside(scene, measure)).toEqual([]);
  expect(textsOnText(scene, measure)).toEqual([]);
};

const { result } = roadmapData;
const bars = (change: (bar: ChartBar) => ChartBar): RoadmapData => ({
  ...roadmapData,
  result: {
    ...result,
    lanes: result.lanes.map((lane) => ({ ...lane, bars: lane.bars.map(change) })),
  },
});
const lanes = (change: RoadmapData["result"]["lanes"]): RoadmapData => ({
  ...roadmapData,
  result: { ...result, lanes: change },
});

it("leads no dependency over a bar", () => {
  const marks = flatMarks(draw(roadmapData).marks);
  const shapes = marks
    .filter((mark) => mark.kind === "rect")
    .filter((mark) => mark.meaning.startsWith("edge-"));
  const paths = marks
    .filter((mark) => mark.kind === "links")
    .filter((mark) => mark.meaning === "dependency")
    .flatMap((mark) => mark.lines);
  expect(paths.length).toBeGreaterThan(6);
  for (const [x, y] of paths.flatMap((path) => straightPoints(path.data)))
    for (const bar of shapes)
      expect(
        x > bar.x + 1 && x < bar.x + bar.width - 1 && y > bar.y + 1 && y < bar.y + bar.height - 1,
      ).toBe(false);
});

it("shows a selected product without a lane, and bars that no lane holds", () => {
  const shown = texts(draw(roadmapData));
  expect(
    shown.filter((text) => text === "selected, but not among the lanes the text names"),
  ).toHaveLength(2);
  expect(shown).toContain("No lane in the text");
});

it("says how far the rule for terms decides the picture", () => {
  expect(texts(draw(roadmapData)).join(" ")).toContain(
    "Of the seven bars drawn by the rule for terms, one changes at 85 % and four change at 95 %.",
  );
});

it("keeps every name inside of its bar, or right above it where the bar is too short", () => {
  const long = JSON.parse(JSON.stringify(roadmapData), (key, value: unknown) =>
    key === "en" ? `${value} ${value} ${value}` : value,
  );
  const groups = draw(long).marks.flatMap((mark) => (mark.kind === "group" ? [mark] : []));
  const outlines = flatMarks(draw(long).marks)
    .filter((mark) => mark.kind === "rect")
    .filter((mark) => mark.meaning.startsWith("edge-"));
  for (const { marks } of groups.filter((group) => group.label !== undefined))
    for (const text of flatMarks(marks)
      .filter((mark) => mark.kind === "text")
      .filter((mark) => mark.bold && mark.anchor === undefined)) {
      const right = text.x + measure(text.text, { size: text.size, bold: true });
      expect(right).toBeLessThan(1560);
      expect(
        outlines.some(
          (bar) =>
            text.x >= bar.x &&
            text.y < bar.y + bar.height &&
            (text.y > bar.y ? right < bar.x + bar.width : text.y > bar.y - 3 * text.size),
        ),
      ).toBe(true);
    }
});

it("finds room on the phone for bounds of importance with decimals", () => {
  const steps = [28.64, 32.51, 36.42, 40.23, 44.14].map((from) => ({ from, to: from + 3.9 }));
  const data = { ...roadmapData, result: { ...result, importanceSteps: steps } };
  for (const language of ["en", "km"] as const) {
    const scene = layoutRoadmap(data, { language, measure, width: "phone" });
    expect(textsOutside(scene, measure)).toEqual([]);
    expect(textsOnText(scene, measure)).toEqual([]);
  }
});

describe("at the edges of what a record may hold", () => {
  it.each([
    ["no lanes at all", lanes([])],
    ["one lane", lanes(result.lanes.slice(0, 1))],
    ["a lane without bars", lanes(result.lanes.slice(0, 2).map((lane) => ({ ...lane, bars: [] })))],
    [
      "a lane of 40 bars",
      lanes(
        result.lanes.slice(0, 1).map((lane) => ({
          ...lane,
          bars: Array.from({ length: 40 }, (_, index) => ({
            ...(lane.bars[1] as ChartBar),
            item: `item-${index}`,
          })),
        })),
      ),
    ],
    ["no links", { ...roadmapData, links: [] }],
    [
      "nothing scored",
      {
        ...bars((bar) => ({
          ...bar,
          rank: null,
          importance: null,
          importanceStep: null,
          feasibility: [null, null, null],
          termsByScores: null,
          selected: null,
        })),
      },
    ],
    ["no term known", bars((bar) => ({ ...bar, basis: "open", terms: null }))],
    [
      "one horizon of one year",
      {
        ...roadmapData,
        roadmap: {
          ...roadmapData.roadmap,
          period: { start: 2023, end: 2023 },
          horizons: roadmapData.roadmap.horizons.slice(0, 1),
        },
      },
    ],
  ])("draws %s", (_, data) => {
    clean(draw(data));
  });

  it("leaves the date line out where the day lies outside of the period", () => {
    const edition = { number: 1, date: "2040-01-01" };
    expect(
      meanings(draw({ ...roadmapData, roadmap: { ...roadmapData.roadmap, edition } })),
    ).not.toContain("date-line");
    expect(meanings(draw(roadmapData))).toContain("date-line");
  });

  it("gives milestones that would meet a second line", () => {
    const milestones = [
      { id: "a", title: { en: "Pilot in three provinces" }, lane: "digital-devices", year: 2024 },
      { id: "b", title: { en: "Law in force" }, lane: "digital-devices", year: 2024.5 },
      {
        id: "c",
        title: { en: "Nationwide at the end of the period" },
        lane: "digital-devices",
        year: 2030.9,
      },
    ];
    const scene = draw({ ...roadmapData, chart: { ...roadmapData.chart, milestones } });
    clean(scene);
    expect(meanings(scene)).toContain("milestone-reached");
    expect(meanings(scene)).toContain("milestone-ahead");
  });

  it("does not lose itself in a circle of needs", () => {
    const circle = [
      ...roadmapData.links,
      {
        from: "big-data",
        to: "automation-systems",
        kind: "depends-on",
        strength: 1,
        basis: "stated",
      } as const,
    ];
    clean(draw({ ...roadmapData, links: circle }));
  });
});

it("says on the phone in words what the wide picture draws: what comes first, and that no term is given", () => {
  const scene = layoutRoadmap(roadmapData, { language: "en", measure, width: "phone" });
  const written = texts(scene).join(" ");
  expect(written).toContain("term not given");
  expect(written).toContain("comes after");
});
