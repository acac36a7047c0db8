import { expect, it } from "vitest";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { ChartResult } from "#results/results.ts";
import { chartPlace, yearsOfTerm } from "./chart-place.ts";

const bar = (item: string) => ({ item });
const chart = {
  lanes: [
    { id: "devices", kind: "stated", items: [{ id: "devices" }], bars: [bar("iot")] },
    { id: "awareness", kind: "ghost", items: [{ id: "awareness" }], bars: [] },
    { id: null, kind: "none", items: [], bars: [bar("cloud")] },
  ],
} as unknown as ChartResult;

it("an item stands on the chart as a bar or as a lane", () => {
  expect(chartPlace(chart, "iot")?.kind).toBe("bar");
  expect(chartPlace(chart, "devices")?.kind).toBe("lane");
});

it("what was selected and has no lane is missing from the chart", () => {
  expect(chartPlace(chart, "cloud")).toEqual({ kind: "missing", bar: bar("cloud") });
  expect(chartPlace(chart, "awareness")).toEqual({ kind: "missing", bar: null });
});

it("an item that the chart is not about has no place on it", () => {
  expect(chartPlace(chart, "youth")).toBeNull();
  expect(chartPlace(null, "iot")).toBeNull();
});

const roadmap = {
  period: { start: 2023, end: 2030 },
  horizons: [
    { id: "short", until: 2024 },
    { id: "medium", until: 2027 },
    { id: "long", until: 2030 },
  ],
} as unknown as RoadmapRecord["roadmap"];

it("a term begins the year after the one before it ends", () => {
  expect(yearsOfTerm(roadmap, { from: "medium", to: "long" })).toEqual([2025, 2030]);
  expect(yearsOfTerm(roadmap, { from: "short", to: "short" })).toEqual([2023, 2024]);
});
