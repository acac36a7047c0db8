import { acceptabilityChart } from "#charts/acceptability/acceptability-chart.ts";
import {
  type AcceptabilityData,
  acceptabilityTable,
} from "#charts/acceptability/acceptability-data.ts";
import { bumpChart } from "#charts/bump/bump-chart.ts";
import { bumpOf } from "#charts/bump/bump-columns.ts";
import { bumpTable } from "#charts/bump/bump-data.ts";
import { likertChart } from "#charts/likert/likert-chart.ts";
import { likertTable } from "#charts/likert/likert-table.ts";
import { weightsChart } from "#charts/weights/weights-chart.ts";
import { weightsTable } from "#charts/weights/weights-data.ts";
import type { AssessmentResult } from "#results/results.ts";
import { CAPTION_WORDS } from "#wording/charts-captions.ts";
import type { Language } from "#wording/language.ts";
import type { Computed } from "./computed.ts";
import type { NamedChart } from "./named-chart.ts";
import { sourceOf } from "./source-of.ts";

/** What an assessment has to show of its method: weights, spread of scores, places over weightings, other orders. */
export function methodCharts(
  { record, results }: Computed,
  language: Language,
): readonly NamedChart[] {
  return results.assessments.flatMap((assessment) => {
    const source = sourceOf(record, [assessment.id], language);
    const scales = record.assessments.find(({ id }) => id === assessment.id)?.scales ?? {};
    const shown: Shown = { assessment, source, language };
    return [
      ...weightsOf(shown),
      ...likertOf(shown, scales),
      ...acceptabilityOf(shown),
      ...bumpsOf(shown),
    ];
  });
}

interface Shown {
  readonly assessment: AssessmentResult;
  readonly source: string | undefined;
  readonly language: Language;
}

function weightsOf({ assessment, source, language }: Shown): readonly NamedChart[] {
  if (assessment.criteria.length < 2) return [];
  const data = { assessment, source };
  return [
    {
      name: `weights-${assessment.id}`,
      draw: (options) => weightsChart(data, options),
      hasNarrowForm: true,
      caption: CAPTION_WORDS[language].weights,
      table: weightsTable(data, language),
    },
  ];
}

function likertOf(
  { assessment, source, language }: Shown,
  scales: Readonly<Record<string, { readonly min: number; readonly max: number }>>,
): readonly NamedChart[] {
  if (assessment.items.every(({ histograms }) => histograms.length === 0)) return [];
  const data = { assessment, scales, source };
  return [
    {
      name: `likert-${assessment.id}`,
      draw: (options) => likertChart(data, options),
      sheets: (options, of) =>
        Array.from({ length: of }, (_, index) =>
          likertChart(
            { ...data, sheet: { index, of } },
            { ...options, id: `${options.id ?? ""}-${index + 1}` },
          ),
        ),
      hasNarrowForm: true,
      caption: CAPTION_WORDS[language].likert,
      table: likertTable(data, language),
    },
  ];
}

/** All columns free; groups against each other too where some group has several columns. */
function acceptabilityOf({ assessment, source, language }: Shown): readonly NamedChart[] {
  if (assessment.acceptability === null || assessment.items.length < 2) return [];
  const { criteria } = assessment;
  const groups = new Set(criteria.map(({ group }) => group)).size;
  const weightings =
    groups > 1 && groups < criteria.length ? (["flat", "grouped"] as const) : (["flat"] as const);
  return weightings.map((weighting) => {
    const data: AcceptabilityData = { assessment, weighting, source };
    return {
      name: `acceptability-${weighting}-${assessment.id}`,
      draw: (options) => acceptabilityChart(data, options),
      hasNarrowForm: true,
      caption: CAPTION_WORDS[language][`acceptability-${weighting}`],
      table: acceptabilityTable(data, language),
    };
  });
}

function bumpsOf({ assessment, source, language }: Shown): readonly NamedChart[] {
  return (["methods", "weightings", "rounds"] as const).flatMap((kind): readonly NamedChart[] => {
    const found = bumpOf(assessment, kind, language);
    if (found === null) return [];
    const data = { ...found, source };
    return [
      {
        name: `bump-${kind}-${assessment.id}`,
        draw: (options) => bumpChart(data, options),
        hasNarrowForm: true,
        caption: CAPTION_WORDS[language][`bump-${kind}`],
        table: bumpTable(data, language),
      },
    ];
  });
}
