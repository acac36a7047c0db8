import { HALTON_DIMENSIONS, haltonSequence } from "#statistics/halton.ts";
import { cutLine } from "#statistics/simplex-point.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

/** Which weightings are tried. */
export interface WeightingPlan {
  /** How many consecutive columns each group has. */
  readonly groupSizes: readonly number[];
  /** How many weightings are tried, from 1; 10,000 is usual. */
  readonly weightings: number;
  /** Used only above 12 dimensions. */
  readonly seed: number;
}

/**
 * Tries weightings one after another, all mixes alike: the points of Halton's sequence up to 12 dimensions
 * (13 columns), above that xoshiro128 with the seed. Both readings of one point are given at once. The two arrays are
 * used again for the next weighting: whoever keeps one copies it.
 *
 * @param plan - sizes of the groups (from 1), number of weightings, seed; see requireWeightings
 * @param visit - is given the flat weights and the grouped ones, one per column, each adding up to 1
 * @see docs/methods/smaa.md
 * @example
 * (() => { const seen = []; eachWeighting({ groupSizes: [2], weightings: 1, seed: 1 }, (flat) => seen.push([...flat])); return seen; })(); // => [[0.5, 0.5]]
 */
export function eachWeighting(
  { groupSizes, weightings, seed }: WeightingPlan,
  visit: (flat: Float64Array, grouped: Float64Array) => void,
): void {
  const columns = groupSizes.reduce((sum, size) => sum + size, 0);
  const nextPoint = pointsOf(columns - 1, seed);
  const point = new Float64Array(columns - 1);
  const flat = new Float64Array(columns);
  const grouped = new Float64Array(columns);
  const groups = new Float64Array(groupSizes.length);
  for (let tried = 0; tried < weightings; tried += 1) {
    nextPoint(point);
    for (let k = 0; k < point.length; k += 1) flat[k] = point[k] as number;
    cutLine(flat, 0, columns);
    group({ point, groupSizes, groups, weights: grouped });
    visit(flat, grouped);
  }
}

function pointsOf(dimension: number, seed: number): (point: Float64Array) => void {
  if (dimension <= HALTON_DIMENSIONS) return haltonSequence(dimension);
  const random = xoshiro128(seed);
  return (point) => {
    for (let k = 0; k < dimension; k += 1) point[k] = random();
  };
}

interface Grouping {
  readonly point: Float64Array;
  readonly groupSizes: readonly number[];
  /** Room for one weight per group. */
  readonly groups: Float64Array;
  /** Where the weights of the columns go. */
  readonly weights: Float64Array;
}

/** The first coordinates share the weight between the groups, the next ones inside the first group, and so on. */
function group({ point, groupSizes, groups, weights }: Grouping): void {
  let used = groupSizes.length - 1;
  for (let k = 0; k < used; k += 1) groups[k] = point[k] as number;
  cutLine(groups, 0, groupSizes.length);
  let from = 0;
  for (let g = 0; g < groupSizes.length; g += 1) {
    const to = from + (groupSizes[g] as number);
    for (let column = from; column < to - 1; column += 1, used += 1) {
      weights[column] = point[used] as number;
    }
    cutLine(weights, from, to);
    for (let column = from; column < to; column += 1) {
      weights[column] = (weights[column] as number) * (groups[g] as number);
    }
    from = to;
  }
}
