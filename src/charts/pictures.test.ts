import { describe, expect, it } from "vitest";
import { createMeasure } from "#edition/measure-text.ts";
import { LANGUAGES } from "#wording/language.ts";
import {
  matchingData,
  PICTURES,
  positionsData,
  processData,
  rankingData,
  roadmapData,
} from "../../examples/charts/data/pictures.ts";
import type { ChartOptions } from "./chart-options.ts";
import { layoutImportanceFeasibility } from "./importance-feasibility/importance-feasibility-chart.ts";
import { layoutMatching } from "./matching/matching-chart.ts";
import { layoutProcess } from "./process/process-chart.ts";
import { layoutRanking } from "./ranking/ranking-chart.ts";
import { layoutRoadmap } from "./roadmap/roadmap-chart.ts";
import { drawScene } from "./scene/draw-scene.ts";
import { textsOnText, textsOutside } from "./scene/inspect-scene.ts";
import type { Scene } from "./scene/scene.ts";

const measure = await createMeasure();

/** The same data with every title, name and note three times as long. */
const longer = <Data>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    (key === "en" || key === "km") && typeof value === "string"
      ? `${value} ${value} ${value}`
      : value,
  );

/** The same data with every list turned round, but those whose order says something: so does that of items on one place. */
const turned = <Data>(data: Data): Data =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    const isFree = ["items", "bars", "lanes", "links", "assessments"].includes(key);
    if (!Array.isArray(value) || !isFree) return value;
    return "totals" in (value[0] ?? {})
      ? value.sort((one, other) => other.rank - one.rank)
      : value.reverse();
  });

const LONGER: Readonly<Record<string, (options: ChartOptions) => Scene>> = {
  ranking: (options) => layoutRanking(longer(rankingData), options),
  roadmap: (options) => layoutRoadmap(longer(roadmapData), options),
  matching: (options) => layoutMatching(longer(matchingData), options),
  positions: (options) => layoutImportanceFeasibility(longer(positionsData), options),
  process: (options) => layoutProcess(longer(processData), options),
};

const TURNED: Readonly<Record<string, (options: ChartOptions) => Scene>> = {
  ranking: (options) => layoutRanking(turned(rankingData), options),
  roadmap: (options) => layoutRoadmap(turned(roadmapData), options),
  matching: (options) => layoutMatching(turned(matchingData), options),
  positions: (options) => layoutImportanceFeasibility(turned(positionsData), options),
};

const cases = Object.keys(PICTURES).flatMap((name) =>
  LANGUAGES.flatMap((language) =>
    (["wide", "phone"] as const).map((width) => ({ name, language, width })),
  ),
);

describe.each(cases)("$name, $language, $width", ({ name, language, width }) => {
  const options: ChartOptions = { language, width, measure };
  const scene = PICTURES[name]?.(options);
  const long = LONGER[name]?.(options);
  if (scene === undefined || long === undefined) throw new RangeError(`no picture called ${name}`);

  it("keeps every text in the picture and off every other", () => {
    expect(textsOutside(scene, measure)).toEqual([]);
    expect(textsOnText(scene, measure)).toEqual([]);
  });

  it("does so with names three times as long", () => {
    expect(textsOutside(long, measure)).toEqual([]);
    expect(textsOnText(long, measure)).toEqual([]);
  });

  it("draws the same bytes again, in whatever order the data come", () => {
    const again = PICTURES[name]?.(options);
    const other = TURNED[name]?.(options) ?? again;
    const bytes = drawScene(scene);
    expect(again && drawScene(again)).toBe(bytes);
    expect(other && drawScene(other)).toBe(bytes);
  });

  it("names itself and its finding, and brings no script and no other host", () => {
    const bytes = drawScene(scene);
    expect(bytes).toMatch(/role="img" aria-labelledby="(\S+)-title \1-desc"/);
    expect(bytes).toContain(`lang="${language}"`);
    expect(bytes.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /script|https?:|url\(|NaN|Infinity|undefined/,
    );
  });
});
