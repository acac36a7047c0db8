import type { Basis } from "#record/basis.ts";
import type { Chart } from "#record/chart.ts";
import type { Link } from "#record/link.ts";

/**
 * A chart with what the links say added to it: a lane for every item named, where it has none yet, and in each lane a bar
 * for what serves one of its items. What is there stays as it is; a new bar has no terms, so the term rule decides.
 *
 * @param chart - as it stands
 * @param added - ids of the items that get a lane of their own, and who says that these are the lanes
 * @param from - links of the record, and the ids of the items that may become bars
 * @returns the chart with lanes and bars behind those that it has
 * @see DESIGN §7, charting
 */
export function chartFromLinks(
  chart: Chart,
  added: { readonly lanes: readonly string[]; readonly basis: Basis },
  from: { readonly links: readonly Link[]; readonly bars: ReadonlySet<string> },
): Chart {
  const drawn = new Set(chart.lanes.flatMap(({ items }) => items));
  const taken = new Set(chart.lanes.map(({ id }) => id));
  const fresh = added.lanes
    .filter((item) => !drawn.has(item) && !taken.has(item))
    .map((item) => ({ id: item, items: [item], basis: added.basis }));
  const lanes = [...chart.lanes, ...fresh];
  const bars = lanes.flatMap((lane) => newBars(lane, chart.bars, from));
  return { ...chart, lanes, bars: [...chart.bars, ...bars] };
}

/** The first link that puts an item into a lane says on which ground. */
function newBars(
  lane: Chart["lanes"][number],
  known: Chart["bars"],
  { links, bars }: Parameters<typeof chartFromLinks>[2],
): Chart["bars"] {
  const inLane = new Set(known.filter((bar) => bar.lane === lane.id).map(({ item }) => item));
  const serving = links.filter(
    ({ from, to, kind }) => kind === "serves" && lane.items.includes(to) && bars.has(from),
  );
  const firsts = new Map(serving.toReversed().map((link) => [link.from, link.basis]));
  return [...firsts.keys()]
    .toReversed()
    .filter((item) => !inLane.has(item))
    .map((item) => ({
      item,
      lane: lane.id,
      laneBasis: firsts.get(item) ?? "inferred",
      termBasis: "inferred",
    }));
}
