import type { Chart } from "#record/chart.ts";
import type { Item } from "#record/item.ts";
import type { Link } from "#record/link.ts";
import type { Roadmap } from "#record/roadmap.ts";
import type { ChartBar, ChartLane, ChartResult } from "#results/results.ts";
import type { RoadmapFinding } from "#wording/charts-roadmap-lead.ts";
import { type Language, pick } from "#wording/language.ts";

export interface RoadmapData {
  readonly roadmap: Pick<Roadmap, "period" | "horizons" | "edition">;
  readonly chart: Chart;
  readonly result: ChartResult;
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  /** Names the lanes' layer, such as "Strategic product". */
  readonly laneLayer: string;
  /** Where scores, lanes and terms come from; begins the line under the picture. */
  readonly source?: string | undefined;
}

/** Bars that stand in a lane of the chart. */
function barsInLanes({ lanes }: ChartResult): readonly ChartBar[] {
  return lanes
    .filter((lane) => lane.kind !== "none" && lane.kind !== "ghost")
    .flatMap((lane) => lane.bars);
}

/** What the roadmap shows against itself. */
export function roadmapFinding(data: RoadmapData, language: Language): RoadmapFinding {
  const bars = barsInLanes(data.result);
  const having = (basis: ChartBar["basis"]) => bars.filter((bar) => bar.basis === basis).length;
  const homeless = data.result.lanes
    .filter((lane) => lane.kind === "none")
    .flatMap((lane) => lane.bars);
  return {
    reconstructed: data.chart.reconstructed !== undefined,
    bars: bars.length,
    stated: having("stated"),
    inferred: having("inferred"),
    decided: having("decided"),
    open: having("open"),
    notSelected: bars.filter((bar) => bar.rank !== null && bar.selected === "no").length,
    neverScored: bars.filter((bar) => bar.rank === null).length,
    withoutLane: [...homeless]
      .sort(byRank)
      .filter((bar) => bar.selected === "yes")
      .map((bar) => titleOf(data.items, bar.item, language)),
  };
}

/** An item's title; its id where the record does not hold it. */
export function titleOf(items: readonly Item[], id: string, language: Language): string {
  const item = items.find((candidate) => candidate.id === id);
  return item === undefined ? id : pick(item.title, language);
}

/** Lanes by the best rank of their products, products by rank; the bars without a lane stand last. */
export function inLaneOrder(lanes: readonly ChartLane[]): readonly ChartLane[] {
  const last = (lane: ChartLane) => (lane.kind === "none" ? 1 : 0);
  const rank = (value: number | null | undefined) => value ?? Number.MAX_SAFE_INTEGER;
  return lanes
    .map((lane) => ({
      ...lane,
      items: [...lane.items].sort((a, b) => rank(a.rank) - rank(b.rank) || (a.id < b.id ? -1 : 1)),
    }))
    .sort(
      (a, b) =>
        last(a) - last(b) ||
        rank(a.items[0]?.rank) - rank(b.items[0]?.rank) ||
        ((a.id ?? "") + (a.items[0]?.id ?? "") < (b.id ?? "") + (b.items[0]?.id ?? "") ? -1 : 1),
    );
}

export function byRank(
  a: Pick<ChartBar, "rank" | "item">,
  b: Pick<ChartBar, "rank" | "item">,
): number {
  if (a.rank !== b.rank) return (a.rank ?? Infinity) < (b.rank ?? Infinity) ? -1 : 1;
  return a.item < b.item ? -1 : 1;
}

/** Bars of a lane by start, then those that others need before those that need them, then by rank. */
export function inBarOrder(bars: readonly ChartBar[], data: RoadmapData): readonly ChartBar[] {
  const horizons = data.roadmap.horizons.map((horizon) => horizon.id);
  const start = (bar: ChartBar) => (bar.terms === null ? 0 : horizons.indexOf(bar.terms.from));
  const depths = dependencyDepths(bars, data.links);
  const depth = (bar: ChartBar) => depths.get(bar.item) ?? 0;
  return [...bars].sort((a, b) => start(a) - start(b) || depth(a) - depth(b) || byRank(a, b));
}

/** How many steps of need lie before each item, within these bars; a circle ends after as many steps as there are bars. */
function dependencyDepths(
  bars: readonly ChartBar[],
  links: readonly Link[],
): ReadonlyMap<string, number> {
  const depths = new Map(bars.map((bar) => [bar.item, 0]));
  for (let step = 0; step < bars.length; step += 1) {
    for (const [item] of depths) {
      const before = neededBy(item, links).map((needed) => depths.get(needed) ?? -1);
      depths.set(item, Math.min(bars.length, Math.max(-1, ...before) + 1));
    }
  }
  return depths;
}

/** What an item depends on, in the order of ids. */
export function neededBy(item: string, links: readonly Link[]): readonly string[] {
  return links
    .filter((link) => link.kind === "depends-on" && link.from === item && link.to !== item)
    .map((link) => link.to)
    .sort();
}
