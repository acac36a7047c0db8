import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import type { ChartBar, ChartLane } from "#results/results.ts";
import { roadmapData } from "../../../examples/charts/data/pictures.ts";
import type { ChartWidth } from "../chart-options.ts";
import { drawScene } from "../scene/draw-scene.ts";
import {
  flatMarks,
  straightPoints,
  textBoxes,
  textsOnText,
  textsOutside,
} from "../scene/inspect-scene.ts";
import type { Scene } from "../scene/scene.ts";
import { layoutRoadmap } from "./roadmap-chart.ts";
import type { RoadmapData } from "./roadmap-data.ts";

const measure = await createMeasure();
const WIDTHS: readonly ChartWidth[] = ["wide", "page", "column", "slide", "phone"];
const SEEDS = [3, 77, 1970, 20260, 555_555, 86_420];

/** Numbers from 0 to below 1 that follow from a seed (Park & Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const HORIZONS = ["short", "medium", "long"] as const;
const BASES = ["stated", "inferred", "decided", "open"] as const;
const NAMES = [
  ["Cloud Computing", "ក្លោដកុំព្យូធីង"],
  ["5G", "5G"],
  ["Natural Language Processing", "ដំណើរការភាសាធម្មជាតិ"],
  ["Crop disease recognition from photos", "ការសម្គាល់ជំងឺដំណាំពីរូបថត"],
  ["AI & Machine Learning", "បញ្ញាសិប្បនិម្មិត និងការរៀនរបស់ម៉ាស៊ីន"],
] as const;

type Next = () => number;
const pickOf = <Of>(next: Next, list: readonly Of[]): Of => {
  const found = list[Math.floor(next() * list.length)];
  if (found === undefined) throw new RangeError("pickOf requires a list with something in it");
  return found;
};
const day = (next: Next) =>
  `${2021 + Math.floor(next() * 12)}-${String(1 + Math.floor(next() * 12)).padStart(2, "0")}-15`;

/** Up to six lanes of up to seven bars with any term, basis and score, needs in any direction and milestones. */
function randomRoadmap(seed: number): RoadmapData {
  const next = numbersFrom(seed);
  const lanes = Array.from({ length: 1 + Math.floor(next() * 6) }, (_, lane): ChartLane => {
    const bars = Array.from({ length: Math.floor(next() * 8) }, (__, index) =>
      randomBar(next, `t${lane}-${index}`, `lane-${lane}`),
    );
    const items = [{ id: `p${lane}`, rank: lane + 1, tied: next() < 0.2, score: 167 - lane }];
    return { id: `lane-${lane}`, kind: bars.length === 0 ? "ghost" : "stated", items, bars };
  });
  const bars = lanes.flatMap((lane) => lane.bars);
  const titled = [
    ...bars.map(({ item }) => item),
    ...lanes.flatMap(({ items }) => items[0]?.id ?? []),
  ];
  const [pattern] = roadmapData.items;
  const [need] = roadmapData.links;
  if (pattern === undefined || need === undefined) throw new RangeError("the example is empty");
  return {
    ...roadmapData,
    items: titled.map((id) => {
      const [en, km] = pickOf(next, NAMES);
      return { ...pattern, id, title: { en, km }, shortTitle: undefined, note: undefined };
    }),
    links:
      bars.length === 0
        ? []
        : bars.map(({ item }) => ({ ...need, from: item, to: pickOf(next, bars).item })),
    chart: {
      ...roadmapData.chart,
      bars: bars.map((bar) => givenBar(next, bar)),
      milestones: lanes.flatMap(({ id }) =>
        next() < 0.5
          ? []
          : [1, 2, 3, 4].map((number) => ({
              id: `${id}-m${number}`,
              lane: id ?? "",
              title: { en: "Advice reaches every village", km: "ដំបូន្មានទៅដល់គ្រប់ភូមិ" },
              year: 2023 + 8 * next(),
            })),
      ),
    },
    result: { ...roadmapData.result, lanes },
  };
}

function randomBar(next: Next, item: string, lane: string): ChartBar {
  const basis = pickOf(next, BASES);
  const from = Math.floor(next() * 3);
  const to = from + Math.floor(next() * (3 - from));
  const rank = next() < 0.1 ? null : 1 + Math.floor(next() * 120);
  const terms = { from: HORIZONS[from] ?? "short", to: HORIZONS[to] ?? "long" };
  return {
    item,
    lane,
    basis,
    terms: basis === "open" ? null : terms,
    termsByScores: next() < 0.5 ? null : { from: "short", to: pickOf(next, HORIZONS) },
    feasibility: HORIZONS.map(() => (next() < 0.2 ? null : 30 + Math.floor(next() * 150) / 10)),
    importance: rank === null ? null : 35,
    importanceStep: rank === null ? null : pickOf(next, [1, 2, 3, 4, 5] as const),
    rank,
    tied: next() < 0.2,
    selected: rank === null ? null : pickOf(next, ["yes", "no", "tied"] as const),
  };
}

/** Some with days of their own: one day only, or beyond the period. */
function givenBar(
  next: Next,
  { item, lane, terms }: ChartBar,
): RoadmapData["chart"]["bars"][number] {
  const given = { item, lane: lane ?? "", laneBasis: "stated", termBasis: "stated" } as const;
  const named = terms === null ? given : { ...given, terms: [terms.from, terms.to] };
  const [one, other] = [day(next), day(next)].sort();
  const kind = next();
  if (kind < 0.6 || terms === null || one === undefined) return named;
  return { ...named, start: one, end: kind < 0.75 ? one : other };
}

const draw = (data: RoadmapData, width: ChartWidth, language: "en" | "km" = "en") =>
  layoutRoadmap(data, { language, measure, width });

describe.each(SEEDS)("a roadmap made up from seed %i", (seed) => {
  const data = randomRoadmap(seed);

  it.each(WIDTHS)("keeps every text in the picture and off every other, %s", (width) => {
    for (const language of ["en", "km"] as const) {
      const scene = draw(data, width, language);
      expect(textsOutside(scene, measure), language).toEqual([]);
      expect(textsOnText(scene, measure), language).toEqual([]);
    }
  });

  it.each(["wide", "page", "column", "slide"] as const)(
    "leads no arrow over a bar or anything written, %s",
    (width) => {
      for (const language of ["en", "km"] as const)
        expect(crossedBy(draw(data, width, language)), language).toEqual([]);
    },
  );

  it.each(WIDTHS)("draws no bar beyond the period, and none too narrow to be seen, %s", (width) => {
    const scene = draw(data, width);
    const bars = barsOf(scene);
    expect(bars.every((bar) => bar.x > 0 && bar.x + bar.width < scene.width)).toBe(true);
    expect(bars.every((bar) => bar.width >= 6)).toBe(true);
  });

  it.each(WIDTHS)("draws the same bytes in whatever order the data come, %s", (width) => {
    const { chart, result } = data;
    const turned: RoadmapData = {
      ...data,
      items: [...data.items].reverse(),
      links: [...data.links].reverse(),
      chart: {
        ...chart,
        bars: [...chart.bars].reverse(),
        milestones: [...chart.milestones].reverse(),
      },
      result: {
        ...result,
        lanes: [...result.lanes]
          .reverse()
          .map((lane) => ({ ...lane, bars: [...lane.bars].reverse() })),
      },
    };
    expect(drawScene(draw(turned, width))).toBe(drawScene(draw(data, width)));
  });
});

function barsOf(scene: Scene) {
  return flatMarks(scene.marks)
    .filter((mark) => mark.kind === "rect")
    .filter((mark) => /^(edge|thin)-/.test(mark.meaning));
}

/** What an arrow runs over: bars and texts, by where. */
function crossedBy(scene: Scene): readonly string[] {
  const bars = barsOf(scene)
    .filter(({ width }) => width > 40)
    .map(({ x, y, width, height }) => {
      const box = { left: x + 1, right: x + width - 1, top: y + 1, bottom: y + height - 1 };
      return { text: `bar at ${Math.round(x)}, ${Math.round(y)}`, ...box };
    });
  const taken = [...bars, ...textBoxes(scene.marks, measure)];
  return taken
    .filter((box) =>
      arrowPoints(scene).some(
        ([x, y]) => x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2,
      ),
    )
    .map(({ text }) => text);
}

/** Points along the straight parts of all arrows below the key. */
function arrowPoints(scene: Scene): readonly (readonly [number, number])[] {
  const paths = flatMarks(scene.marks).flatMap((mark) => {
    if (mark.meaning !== "dependency") return [];
    if (mark.kind === "links") return mark.lines.map(({ data }) => data);
    return mark.kind === "path" && !mark.data.includes("L") ? [mark.data] : [];
  });
  return paths.flatMap(straightPoints);
}
