import type { ChartOptions } from "#charts/chart-options.ts";
import {
  importanceFeasibilityChart,
  layoutImportanceFeasibility,
} from "#charts/importance-feasibility/importance-feasibility-chart.ts";
import { layoutMatching, matchingChart } from "#charts/matching/matching-chart.ts";
import { processChart } from "#charts/process/process-chart.ts";
import { rankingChart } from "#charts/ranking/ranking-chart.ts";
import { layoutRoadmap, roadmapChart } from "#charts/roadmap/roadmap-chart.ts";
import { type Language, pick } from "#wording/language.ts";
import type { Computed } from "./computed.ts";
import { evidenceCharts } from "./evidence-charts.ts";
import { methodCharts } from "./method-charts.ts";
import type { NamedChart } from "./named-chart.ts";
import { sourceOf } from "./source-of.ts";

/** The charts that a record has something to draw for, in one language. */
export function chartsOf(computed: Computed, language: Language): readonly NamedChart[] {
  return [
    ...roadmapOf(computed, language),
    ...matchingOf(computed),
    ...positionsOf(computed, language),
    ...processOf(computed),
    ...rankingsOf(computed, language),
    ...methodCharts(computed, language),
    ...evidenceCharts(computed, language),
  ];
}

function roadmapOf({ record, results }: Computed, language: Language): readonly NamedChart[] {
  const { chart, roadmap, items, links } = record;
  const result = results.chart;
  if (chart === null || result === null) return [];
  const laneLayer = layerName(record, chart.lanesFrom.layer, language);
  const cited = [chart.lanesFrom.assessment, chart.barsFrom.assessment].filter(
    (id) => id !== undefined,
  );
  const source = sourceOf(record, cited, language);
  const data = { roadmap, chart, result, items, links, laneLayer, source };
  return [
    {
      name: "roadmap",
      draw: (options) => roadmapChart(data, options),
      layout: (options) => layoutRoadmap(data, options),
      hasNarrowForm: true,
    },
  ];
}

function matchingOf({ record, results }: Computed): readonly NamedChart[] {
  const { chart, roadmap, items, links } = record;
  if (chart?.matching === undefined) return [];
  const data = { roadmap, chart, items, links, results };
  const draw = (options: ChartOptions) => matchingChart(data, options);
  const layout = (options: ChartOptions) => layoutMatching(data, options);
  return [{ name: "matching", draw, layout, hasNarrowForm: true }];
}

function positionsOf({ record, results }: Computed, language: Language): readonly NamedChart[] {
  const shown = record.chart?.importanceFeasibility;
  const asked = record.assessments.find(({ id }) => id === shown?.assessment);
  const assessment = results.assessments.find(({ id }) => id === shown?.assessment);
  const scale = Object.values(asked?.scales ?? {})[0];
  if (shown === undefined || assessment === undefined || scale === undefined) return [];
  const shortTitles = new Map(record.items.map(({ id, shortTitle }) => [id, shortTitle]));
  const shortTitleOf = (id: string) => {
    const title = shortTitles.get(id);
    return title === undefined ? null : pick(title, language);
  };
  const source = sourceOf(record, [assessment.id], language);
  const data = { ...shown, assessment, scale, shortTitleOf, source };
  const draw = (options: ChartOptions) => importanceFeasibilityChart(data, options);
  const layout = (options: ChartOptions) => layoutImportanceFeasibility(data, options);
  return [{ name: "importance-feasibility", draw, layout, hasNarrowForm: true }];
}

function processOf({ record }: Computed): readonly NamedChart[] {
  const { stages } = record.roadmap;
  if (stages.length === 0) return [];
  const draw = (options: ChartOptions) => processChart({ stages }, options);
  return [{ name: "process", draw, hasNarrowForm: true }];
}

function rankingsOf({ record, results }: Computed, language: Language): readonly NamedChart[] {
  return results.assessments
    .filter(({ cut }) => cut !== null)
    .map((assessment) => ({
      name: `ranking-${assessment.id}`,
      draw: (options) =>
        rankingChart(
          {
            assessment,
            layer: pick(assessment.title, language),
            source: sourceOf(record, [assessment.id], language),
          },
          options,
        ),
      hasNarrowForm: true,
    }));
}

function layerName({ roadmap }: Computed["record"], id: string, language: Language): string {
  const layer = roadmap.layers.find((candidate) => candidate.id === id);
  return layer === undefined ? id : pick(layer.title, language);
}
