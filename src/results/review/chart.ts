import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { type Language, pick } from "#wording/language.ts";
import { titleOf } from "../cut-facts.ts";
import { isSelected } from "../final-selection.ts";
import type { Finding, Results } from "../results.ts";
import { findingOf } from "./finding-of.ts";

/** Where the chart shows what was not selected or never scored, or leaves out what was selected. */
export function reviewChart(record: RoadmapRecord, results: Results): Finding[] {
  const { chart } = record;
  if (chart === null) return [];
  const lanes = chart.lanes.flatMap(({ items }) => items);
  const bars = [...new Set(chart.bars.map(({ item }) => item))];
  const sides = [
    { drawn: lanes, scored: scoredItems(results, chart.lanesFrom.assessment) },
    { drawn: bars, scored: scoredItems(results, chart.barsFrom.assessment) },
  ];
  const leftOut = sides.flatMap(({ drawn, scored }) =>
    scored.filter((item) => isSelected(item) && !drawn.includes(item.id)).map(({ id }) => id),
  );
  const shown = sides.flatMap(({ drawn, scored }) =>
    scored.filter((item) => !isSelected(item) && drawn.includes(item.id)).map(({ id }) => id),
  );
  const unscored = sides.flatMap(({ drawn, scored }) =>
    drawn.filter((id) => !scored.some((item) => item.id === id)),
  );
  const namesIn = (ids: readonly string[], language: Language) =>
    ids.map((id) => pick(titleOf(record, id), language));
  const place = (field: string, items: readonly string[]) => ({
    where: "chart",
    path: ["chart", field],
    items,
  });
  return [
    ...(leftOut.length + shown.length === 0
      ? []
      : [
          findingOf(
            "chart-differs-from-selection",
            place("lanes", [...leftOut, ...shown]),
            (language) => ({
              leftOut: namesIn(leftOut, language),
              shown: namesIn(shown, language),
            }),
          ),
        ]),
    ...(unscored.length === 0
      ? []
      : [
          findingOf("never-scored", place("bars", unscored), (language) => ({
            names: namesIn(unscored, language),
          })),
        ]),
  ];
}

function scoredItems({ assessments }: Results, id: string) {
  return assessments.find((assessment) => assessment.id === id)?.items ?? [];
}
