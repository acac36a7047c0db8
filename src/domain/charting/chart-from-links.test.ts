import { expect, it } from "vitest";
import { Chart } from "#record/chart.ts";
import { LinkFile } from "#record/link.ts";
import { chartFromLinks } from "./chart-from-links.ts";
import { stagesWithPictures } from "./stages-with-pictures.ts";

const links = LinkFile.parse([
  { from: "drones", to: "crop-watch", basis: "stated" },
  { from: "sensors", to: "crop-watch", basis: "voted" },
  { from: "sensors", to: "soil-passport", basis: "decided" },
  { from: "sensors", to: "drones", kind: "depends-on", basis: "decided" },
  { from: "crop-watch", to: "fair-price", basis: "decided" },
]);
const bars = new Set(["drones", "sensors"]);

const chartWith = (parts: object) =>
  Chart.parse({
    title: { en: "Plan" },
    lanesFrom: { layer: "product" },
    barsFrom: { layer: "technology" },
    lanes: [],
    bars: [],
    ...parts,
  });

it("a lane for every product named, with a bar for every technology that serves it, on the word of its link", () => {
  const added = { lanes: ["crop-watch", "soil-passport"], basis: "decided" } as const;
  const filled = chartFromLinks(chartWith({}), added, { links, bars });
  expect(filled.lanes).toEqual([
    { id: "crop-watch", items: ["crop-watch"], basis: "decided" },
    { id: "soil-passport", items: ["soil-passport"], basis: "decided" },
  ]);
  expect(
    filled.bars.map(({ item, lane, laneBasis, terms }) => [item, lane, laneBasis, terms]),
  ).toEqual([
    ["drones", "crop-watch", "stated", undefined],
    ["sensors", "crop-watch", "voted", undefined],
    ["sensors", "soil-passport", "decided", undefined],
  ]);
});

it("lanes and bars that are there stay as they are, and filling twice adds nothing", () => {
  const kept = chartWith({
    lanes: [{ id: "fields", items: ["crop-watch"], basis: "stated" }],
    bars: [{ item: "drones", lane: "fields", laneBasis: "inferred", terms: ["short"] }],
  });
  const added = { lanes: ["crop-watch"], basis: "decided" } as const;
  const once = chartFromLinks(kept, added, { links, bars });
  expect(once.lanes).toEqual(kept.lanes);
  expect(once.bars[0]).toEqual(kept.bars[0]);
  expect(once.bars.map(({ item }) => item)).toEqual(["drones", "sensors"]);
  expect(chartFromLinks(once, added, { links, bars })).toEqual(once);
});

const stage = (id: string, charts: ("process" | "roadmap" | "matching")[] = []) => ({
  id,
  title: { en: id },
  what: { en: id },
  layers: [],
  assessments: [],
  charts,
  evidence: [],
});
const matching = { columns: ["product", "technology"] };

it("a picture that no step of the process shows yet goes to the charting, else to the last step", () => {
  const usual = [stage("vision"), stage("charting", ["process"]), stage("after")];
  expect(stagesWithPictures(usual, { matching })[1]?.charts).toEqual([
    "process",
    "matching",
    "roadmap",
  ]);
  const others = [stage("one", ["matching"]), stage("two")];
  expect(stagesWithPictures(others, { matching }).map(({ charts }) => charts)).toEqual([
    ["matching"],
    ["roadmap"],
  ]);
  expect(stagesWithPictures(usual, null)).toBe(usual);
});
