import { eachWeighting } from "#statistics/methods/each-weighting.ts";
import { requireWeightings, type WeighedTable } from "#statistics/methods/require-weightings.ts";
import { scoreTable } from "#statistics/methods/score-table.ts";
import { sameScore } from "#statistics/same-score.ts";

/** How often each item takes each place, and by which weights it comes first. */
export interface Acceptability {
  /** One row per item, one share (0–1) per place, 1st place first; rows and columns add up to 1. */
  readonly places: readonly (readonly number[])[];
  /** Per item the mean of the weightings that put it first, one weight per column; null where none does. */
  readonly centralWeights: readonly (readonly number[] | null)[];
}

/**
 * In what share of all possible weightings each item takes each place, and what weights on the whole put it first.
 * Items that tie share the places they span, and share a first place by the same parts. The weightings are those of
 * smaaShares, in its two readings; the shares of the first N places add up to its shares of selection. The central
 * weights answer "who would want this item first?". These are shares of weightings, not chances.
 *
 * @param plan - totals, sizes of the groups, number of weightings, seed (used only above 12 dimensions)
 * @returns shares of places and central weights, for each of the two readings
 * @throws RangeError when rows and groups do not fit, or a number is outside its range
 * @see Lahdelma & Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision making,
 *   Operations Research 49(3), 444–454; same as smaa.ra and smaa.cw of the R package smaa, which does
 *   not share ties; docs/methods/rank-acceptability.md
 * @example
 * rankAcceptability({ totals: [[9], [7], [7]], groupSizes: [1], weightings: 1, seed: 1 }).flat.places; // => [[1, 0, 0], [0, 0.5, 0.5], [0, 0.5, 0.5]]
 */
export function rankAcceptability(plan: WeighedTable & { readonly seed: number }): {
  flat: Acceptability;
  grouped: Acceptability;
} {
  requireWeightings("rankAcceptability", plan);
  const scoresAt = scoreTable(plan.totals);
  const scores = new Float64Array(plan.totals.length);
  const [flat, grouped] = [countsOf(plan), countsOf(plan)];
  eachWeighting(plan, (flatWeights, groupedWeights) => {
    count(flat, scoresAt(flatWeights, scores), flatWeights);
    count(grouped, scoresAt(groupedWeights, scores), groupedWeights);
  });
  return { flat: acceptability(flat, plan), grouped: acceptability(grouped, plan) };
}

interface Counts {
  /** Items, best first; kept from one weighting to the next, because it hardly changes. */
  readonly order: Int32Array;
  /** Items × places, row by row. */
  readonly places: Float64Array;
  /** Items × columns, row by row: sum of the weightings that put the item first. */
  readonly first: Float64Array;
}

function countsOf({ totals }: WeighedTable): Counts {
  const items = totals.length;
  const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
  const sums = totals.map(sum);
  const order = totals.map((_, item) => item);
  return {
    order: Int32Array.from(order.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0))),
    places: new Float64Array(items * items),
    first: new Float64Array(items * (totals[0]?.length ?? 0)),
  };
}

function count(counts: Counts, scores: Float64Array, weights: Float64Array): void {
  const { order } = counts;
  putInOrder(order, scores);
  const score = (place: number) => scores[order[place] as number] as number;
  const largest = Math.max(Math.abs(score(0)), Math.abs(score(order.length - 1)));
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && sameScore(score(to - 1), score(to), largest)) to += 1;
    for (let place = from; place < to; place += 1) {
      addPlaces(counts, order[place] as number, { from, to });
      if (from === 0) addFirst(counts.first, { item: order[place] as number, weights, tied: to });
    }
    from = to;
  }
}

/** Sorting by insertion, the fastest sort of what is nearly in order. */
function putInOrder(order: Int32Array, scores: Float64Array): void {
  for (let next = 1; next < order.length; next += 1) {
    const item = order[next] as number;
    const score = scores[item] as number;
    let place = next;
    while (place > 0 && (scores[order[place - 1] as number] as number) < score) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = item;
  }
}

function addPlaces(
  { places, order }: Counts,
  item: number,
  { from, to }: { readonly from: number; readonly to: number },
): void {
  for (let place = from; place < to; place += 1) {
    const at = item * order.length + place;
    places[at] = (places[at] as number) + 1 / (to - from);
  }
}

function addFirst(
  first: Float64Array,
  { item, weights, tied }: { item: number; weights: Float64Array; tied: number },
): void {
  for (let column = 0; column < weights.length; column += 1) {
    const at = item * weights.length + column;
    first[at] = (first[at] as number) + (weights[column] as number) / tied;
  }
}

function acceptability(
  { places, first }: Counts,
  { totals, weightings }: WeighedTable,
): Acceptability {
  const rows = (table: Float64Array, item: number) => {
    const width = table.length / totals.length;
    return Array.from(table.subarray(item * width, (item + 1) * width));
  };
  return {
    places: totals.map((_, item) => rows(places, item).map((sum) => sum / weightings)),
    centralWeights: totals.map((_, item) => {
      const times = places[item * totals.length] ?? 0;
      return times === 0 ? null : rows(first, item).map((sum) => sum / times);
    }),
  };
}
