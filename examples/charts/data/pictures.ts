import type { ChartOptions } from "#charts/chart-options.ts";
import { layoutImportanceFeasibility } from "#charts/importance-feasibility/importance-feasibility-chart.ts";
import type { PositionsData } from "#charts/importance-feasibility/positions-data.ts";
import { layoutMatching } from "#charts/matching/matching-chart.ts";
import type { MatchingData } from "#charts/matching/matching-data.ts";
import { layoutProcess } from "#charts/process/process-chart.ts";
import { layoutRanking } from "#charts/ranking/ranking-chart.ts";
import type { RankingData } from "#charts/ranking/ranking-data.ts";
import { layoutRoadmap } from "#charts/roadmap/roadmap-chart.ts";
import type { RoadmapData } from "#charts/roadmap/roadmap-data.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { products, tableThree, technologies } from "./assessments.ts";
import { chartResult } from "./chart-result.ts";
import { items } from "./items.ts";
import { dependencies, serves } from "./links.ts";
import { chart, roadmap } from "./roadmap.ts";

export const rankingData: RankingData = { assessment: technologies, layer: "Key technologies" };

export const roadmapData: RoadmapData = {
  roadmap,
  chart,
  result: chartResult,
  items,
  links: dependencies,
  laneLayer: "Strategic product",
};

export const matchingData: MatchingData = {
  roadmap,
  chart,
  items,
  links: [...serves, ...dependencies],
  results: { assessments: [products, technologies, tableThree], chart: chartResult },
};

export const positionsData: PositionsData = {
  assessment: tableThree,
  importance: "importance",
  feasibility: "feasibility",
  scale: { min: 1, max: 5 },
};

export const processData = { stages: roadmap.stages };

/** Every picture by name, as a function of the options alone. */
export const PICTURES: Readonly<Record<string, (options: ChartOptions) => Scene>> = {
  ranking: (options) => layoutRanking(rankingData, options),
  roadmap: (options) => layoutRoadmap(roadmapData, options),
  matching: (options) => layoutMatching(matchingData, options),
  positions: (options) => layoutImportanceFeasibility(positionsData, options),
  process: (options) => layoutProcess(processData, options),
};
