import type { Column } from "#domain/assessment/columns.ts";
import { significant } from "#domain/assessment/significant.ts";
import type { Cell } from "#domain/assessment/tally.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { bimodality } from "#statistics/panel/bimodality.ts";
import { quartiles } from "#statistics/panel/quartiles.ts";
import { standardDeviation } from "#statistics/panel/standard-deviation.ts";
import { titleOf } from "./cut-facts.ts";
import { decisionOnItem } from "./decision-on-item.ts";
import { scoresIn } from "./method/scores-in.ts";
import type { Histogram, ItemResult } from "./results.ts";
import type { Robustness } from "./robustness.ts";
import type { ScoredAssessment } from "./scored-assessment.ts";

/** One result per item, in the record's order. */
export function itemResults(
  scored: ScoredAssessment,
  { record, robustness }: { record: RoadmapRecord; robustness: Robustness },
): ItemResult[] {
  const { assessment, columns, tally, points, scores, choices } = scored;
  const ranks = competitionRanks(scores);
  const share = (of: readonly number[] | null, item: number) =>
    of === null ? null : significant(of[item] ?? 0);
  return assessment.items.map((id, item) => {
    const cells = tally.cells[item] ?? [];
    return {
      id,
      code: record.items.find((entry) => entry.id === id)?.code ?? null,
      title: titleOf(record, id),
      totals: perColumn(columns, cells, ({ sum }) => sum),
      points: perColumn(columns, cells, (_, column) => significant(points[item]?.[column] ?? 0)),
      score: scores[item] ?? 0,
      rank: ranks[item] ?? 0,
      tied: ranks.filter((rank) => rank === ranks[item]).length > 1,
      selected: choices?.[item] ?? null,
      decision: decisionOnItem(record.decisions, { assessment: assessment.id, item: id }),
      rankInterval: robustness.rankIntervals?.[item] ?? null,
      shareOfWeightings: {
        flat: share(robustness.flat, item),
        grouped: share(robustness.grouped, item),
        centred: share(robustness.centred, item),
      },
      shareOfPanels: share(robustness.panels, item),
      histograms: cells.flatMap((cell, index) => histogramOf(cell, columns[index]?.id ?? "")),
    };
  });
}

/** A value per column, without those on which nobody scored the item: missing is never 0. */
function perColumn(
  columns: readonly Column[],
  cells: readonly Cell[],
  value: (cell: Cell, column: number) => number,
): Record<string, number> {
  const known = columns.flatMap(({ id }, column) => {
    const cell = cells[column];
    return cell === undefined || cell.scored === 0 ? [] : [[id, value(cell, column)] as const];
  });
  return Object.fromEntries(known);
}

function histogramOf(cell: Cell, criterion: string): Histogram[] {
  const { counts, abstained, scored, sum } = cell;
  if (counts.length === 0) return [];
  const given = scoresIn(cell);
  const found = quartiles(given);
  const of = (value: number | null | undefined) => (value == null ? null : significant(value));
  return [
    {
      criterion,
      counts,
      abstained,
      mean: scored === null || scored === 0 ? null : significant(sum / scored),
      median: of(found?.median),
      lowerQuartile: of(found?.lower),
      upperQuartile: of(found?.upper),
      interquartileRange: of(found === null ? null : found.upper - found.lower),
      standardDeviation: of(standardDeviation(given)),
      ...campsOf(counts),
    },
  ];
}

/** Whether the experts gathered at one score or at two; a scale of two points cannot tell. */
function campsOf(counts: Cell["counts"]): Pick<Histogram, "agreement" | "polarization"> {
  const found = counts.length < 3 ? null : bimodality(counts.map(({ count }) => count));
  if (found === null) return { agreement: null, polarization: null };
  return {
    agreement: significant(found.agreement),
    polarization: significant(found.polarization),
  };
}
