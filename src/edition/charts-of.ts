import type { ChartOptions } from "#charts/chart-options.ts";
import { rankingChart } from "#charts/ranking/ranking-chart.ts";
import { roadmapChart } from "#charts/roadmap/roadmap-chart.ts";
import { type Language, pick } from "#wording/language.ts";
import type { Computed } from "./computed.ts";

/** A chart that a record has, with the name of its figure and file. */
export interface NamedChart {
  readonly name: string;
  readonly draw: (options: ChartOptions) => string;
}

/** The charts that a record has something to draw for, in one language. */
export function chartsOf(computed: Computed, language: Language): readonly NamedChart[] {
  return [...roadmapOf(computed, language), ...rankingsOf(computed, language)];
}

function roadmapOf({ record, results }: Computed, language: Language): readonly NamedChart[] {
  const { chart, roadmap, items, links } = record;
  const result = results.chart;
  if (chart === null || result === null) return [];
  const laneLayer = layerName(record, chart.lanesFrom.layer, language);
  const data = { roadmap, chart, result, items, links, laneLayer };
  return [{ name: "roadmap", draw: (options) => roadmapChart(data, options) }];
}

function rankingsOf({ results }: Computed, language: Language): readonly NamedChart[] {
  return results.assessments
    .filter(({ cut }) => cut !== null)
    .map((assessment) => ({
      name: `ranking-${assessment.id}`,
      draw: (options) =>
        rankingChart({ assessment, layer: pick(assessment.title, language) }, options),
    }));
}

function layerName({ roadmap }: Computed["record"], id: string, language: Language): string {
  const layer = roadmap.layers.find((candidate) => candidate.id === id);
  return layer === undefined ? id : pick(layer.title, language);
}
