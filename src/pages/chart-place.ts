import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { ChartBar, ChartLane, ChartResult } from "#results/results.ts";

/** Where an item stands on the roadmap chart. */
export type ChartPlace =
  | { readonly kind: "bar"; readonly lane: ChartLane; readonly bar: ChartBar }
  | { readonly kind: "lane"; readonly lane: ChartLane }
  /** Selected, and the source's chart has no place for it. */
  | { readonly kind: "missing"; readonly bar: ChartBar | null };

/** The place of an item on the chart, or null where it has none and needs none. */
export function chartPlace(chart: ChartResult | null, item: string): ChartPlace | null {
  const lanes = chart?.lanes ?? [];
  const holding = lanes.find(({ bars }) => bars.some((bar) => bar.item === item));
  const bar = holding?.bars.find((candidate) => candidate.item === item);
  if (holding !== undefined && bar !== undefined)
    return holding.kind === "none" ? { kind: "missing", bar } : { kind: "bar", lane: holding, bar };
  const lane = lanes.find(({ items }) => items.some(({ id }) => id === item));
  if (lane === undefined) return null;
  return lane.kind === "ghost" ? { kind: "missing", bar: null } : { kind: "lane", lane };
}

/** First and last year of a term; a horizon starts the year after the one before it ends. */
export function yearsOfTerm(
  { period, horizons }: RoadmapRecord["roadmap"],
  terms: { readonly from: string; readonly to: string },
): readonly [number, number] {
  const first = horizons.findIndex(({ id }) => id === terms.from);
  const before = horizons[first - 1];
  const last = horizons.find(({ id }) => id === terms.to);
  return [before === undefined ? period.start : before.until + 1, last?.until ?? period.end];
}
