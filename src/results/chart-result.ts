import { importanceBounds } from "#domain/charting/importance-steps.ts";
import { termsByScores } from "#domain/charting/terms-by-scores.ts";
import type { Chart } from "#record/chart.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { type BarContext, barContext, barOf } from "./chart-bar.ts";
import { isSelected } from "./final-selection.ts";
import { roundedDeep } from "./method/rounded-deep.ts";
import type { AssessmentResult, ChartBar, ChartLane, ChartResult } from "./results.ts";

/** How far the share of the term rule is moved to print its sensitivity. */
const SHARE_STEP = 0.05;

/** The roadmap chart with lanes in rank order, every bar resolved and every gap drawn; null without a chart. */
export function chartResult(
  record: RoadmapRecord,
  assessments: readonly AssessmentResult[],
): ChartResult | null {
  const { chart } = record;
  if (chart === null) return null;
  const context = barContext(chart, record, assessments);
  const products = assessments.find(({ id }) => id === chart.lanesFrom.assessment);
  const bars = [
    ...chart.bars.map((bar) => barOf(bar, context)),
    ...barsWithoutLane(chart, context),
  ];
  return {
    lanes: lanesOf(chart, products, inOrder(bars, record, context)),
    importanceSteps: context.range === null ? [] : roundedDeep(importanceBounds(context.range)),
    termSensitivity: movedShares(chart).map((share) =>
      sensitivity(share, { bars, chart, horizons: context.horizons }),
    ),
  };
}

/** Selected technologies that no bar shows: they are drawn in a lane of their own, so that the gap is seen. */
function barsWithoutLane(chart: Chart, context: BarContext): ChartBar[] {
  const drawn = new Set(chart.bars.map(({ item }) => item));
  const missing = [...context.items.values()].filter(
    (item) => isSelected(item) && !drawn.has(item.id),
  );
  return missing.map(({ id }) =>
    barOf({ item: id, lane: null, laneBasis: "inferred", termBasis: "inferred" }, context),
  );
}

function lanesOf(
  chart: Chart,
  products: AssessmentResult | undefined,
  bars: readonly ChartBar[],
): ChartLane[] {
  const productOf = new Map(products?.items.map((item) => [item.id, item]));
  const placeOf = (id: string) => {
    const { rank, tied, score } = productOf.get(id) ?? { rank: null, tied: false, score: null };
    return { id, rank, tied, score };
  };
  const drawn = chart.lanes.map((lane): ChartLane => {
    const items = lane.items.map(placeOf);
    const kind = lane.basis === "voted" ? "decided" : lane.basis;
    return { id: lane.id, items, kind, bars: bars.filter((bar) => bar.lane === lane.id) };
  });
  const inLanes = new Set(chart.lanes.flatMap(({ items }) => items));
  const ghosts = (products?.items ?? [])
    .filter((item) => isSelected(item) && !inLanes.has(item.id))
    .map(({ id }): ChartLane => ({ id, items: [placeOf(id)], kind: "ghost", bars: [] }));
  const without = bars.filter((bar) => bar.lane === null);
  const ranked = [...drawn, ...ghosts]
    .map((lane, order) => ({ lane, order }))
    .sort((a, b) => bestRank(a.lane) - bestRank(b.lane) || a.order - b.order);
  return [
    ...ranked.map(({ lane }) => lane),
    ...(without.length === 0
      ? []
      : [{ id: null, items: [], kind: "none" as const, bars: without }]),
  ];
}

function bestRank({ items }: ChartLane): number {
  return items.reduce((best, { rank }) => Math.min(best, rank ?? Infinity), Infinity);
}

/** In a lane: by start, then what others depend on before what depends on it, then by rank. */
function inOrder(
  bars: readonly ChartBar[],
  record: RoadmapRecord,
  context: BarContext,
): ChartBar[] {
  const start = (bar: ChartBar) => context.horizons.indexOf(bar.terms?.from ?? "");
  const depth = dependencyDepth(record);
  return [...bars].sort(
    (a, b) =>
      start(a) - start(b) ||
      depth(a.item) - depth(b.item) ||
      (a.rank ?? Infinity) - (b.rank ?? Infinity) ||
      (a.item < b.item ? -1 : 1),
  );
}

/** Longest chain of items that an item depends on. */
function dependencyDepth({ links }: RoadmapRecord): (item: string) => number {
  const needs = links.filter(({ kind }) => kind === "depends-on");
  const depth = (item: string, seen: readonly string[]): number =>
    seen.includes(item)
      ? 0
      : needs.reduce(
          (most, link) =>
            link.from === item ? Math.max(most, 1 + depth(link.to, [...seen, item])) : most,
          0,
        );
  return (item) => depth(item, []);
}

/** How many of the bars that the rule draws would be drawn otherwise with another share. */
function sensitivity(
  share: number,
  {
    bars,
    chart,
    horizons,
  }: { bars: readonly ChartBar[]; chart: Chart; horizons: readonly string[] },
): ChartResult["termSensitivity"][number] {
  const given = new Set(
    chart.bars
      .filter(({ terms }) => terms !== undefined)
      .map(({ item, lane }) => `${item} ${lane}`),
  );
  const byRule = bars.filter(
    (bar) => bar.termsByScores !== null && !given.has(`${bar.item} ${bar.lane}`),
  );
  const changed = byRule.filter(({ feasibility, termsByScores: terms }) => {
    const span = termsByScores(feasibility, share);
    return horizons[span?.first ?? -1] !== terms?.from || horizons[span?.last ?? -1] !== terms?.to;
  });
  return { share, changed: changed.length, of: byRule.length };
}

/** The rule's share and a step to either side, within what a share can be. */
function movedShares({ termRule }: Chart): number[] {
  if (termRule === undefined) return [];
  const { shareOfOwnBest } = termRule;
  const moved = [shareOfOwnBest - SHARE_STEP, shareOfOwnBest + SHARE_STEP];
  return moved
    .map((share) => Math.round(share * 100) / 100)
    .filter((share) => share > 0 && share <= 1);
}
