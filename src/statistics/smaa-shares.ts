import { HALTON_DIMENSIONS, halton } from "#statistics/halton.ts";
import { requireFinite } from "#statistics/require-finite.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";
import { simplexPoint } from "#statistics/simplex-point.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

/** What smaaShares needs. */
export interface Weightings {
  /** One row per item, one total per column; columns of one group stand together. */
  readonly totals: readonly (readonly number[])[];
  /** How many consecutive columns each group has. */
  readonly groupSizes: readonly number[];
  readonly select: Select;
  /** How many weightings are tried, from 1; 10,000 is usual. */
  readonly weightings: number;
  /** Used only above 12 dimensions. */
  readonly seed: number;
}

/**
 * In what share of all possible weightings each item is selected. "Flat" lets every column take any weight;
 * "grouped" first shares the weight between the groups and then, inside each group, between its columns. All mixes
 * count alike. These are shares of weightings, not chances.
 *
 * The weightings are the points of Halton's sequence up to 12 dimensions (13 columns), above that xoshiro128 with
 * the seed. A score is columns × Σ weight · total, so equal weights give the plain sum.
 *
 * @param weightings - totals, sizes of the groups, selection rule, number of weightings, seed
 * @returns one share per item, 0–1, for each of the two readings; each adds up to the size of the selection
 * @throws RangeError when rows and groups do not fit, or a number is outside its range
 * @see Lahdelma & Salminen (2001), SMAA-2: Stochastic multicriteria acceptability analysis for group decision making,
 *   Operations Research 49(3), 444–454
 * @example
 * smaaShares({ totals: [[9], [7]], groupSizes: [1], select: { first: 1 }, weightings: 10, seed: 1 }).flat; // => [1, 0]
 */
export function smaaShares(weightings: Weightings): { flat: number[]; grouped: number[] } {
  requireFit(weightings);
  const { totals, groupSizes, select } = weightings;
  const columns = totals[0]?.length ?? 0;
  if (columns <= 1) {
    const credits = selectionCredit(totals.flat(), select);
    return { flat: credits, grouped: [...credits] };
  }
  const points = unitPoints(weightings, columns - 1);
  const credits = (weights: readonly number[]) => {
    const scores = totals.map((row) => columns * weightedSum(row, weights));
    return selectionCredit(scores, select);
  };
  return {
    flat: meanCredits(points.map((point) => credits(simplexPoint(point)))),
    grouped: meanCredits(points.map((point) => credits(groupedWeights(point, groupSizes)))),
  };
}

function requireFit({ totals, groupSizes, weightings }: Weightings): void {
  if (!Number.isInteger(weightings) || weightings < 1) {
    throw new RangeError(`smaaShares requires at least one weighting, got ${weightings}`);
  }
  if (groupSizes.length === 0 || groupSizes.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new RangeError(`smaaShares requires groups of one column or more, got [${groupSizes}]`);
  }
  const columns = groupSizes.reduce((sum, size) => sum + size, 0);
  const ragged = totals.find((row) => row.length !== columns);
  if (ragged !== undefined) {
    throw new RangeError(`smaaShares requires ${columns} totals per item, got ${ragged.length}`);
  }
  requireFinite("smaaShares", totals.flat());
}

function unitPoints({ weightings, seed }: Weightings, dimension: number): number[][] {
  const random = xoshiro128(seed);
  return Array.from({ length: weightings }, (_, before) =>
    dimension <= HALTON_DIMENSIONS
      ? halton(before + 1, dimension)
      : Array.from({ length: dimension }, random),
  );
}

/** The first coordinates share the weight between the groups, the next ones inside the first group, and so on. */
function groupedWeights(point: readonly number[], groupSizes: readonly number[]): number[] {
  let used = groupSizes.length - 1;
  const groupWeights = simplexPoint(point.slice(0, used));
  return groupSizes.flatMap((size, group) => {
    const inside = simplexPoint(point.slice(used, used + size - 1));
    used += size - 1;
    return inside.map((weight) => weight * (groupWeights[group] ?? 0));
  });
}

function weightedSum(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, total, column) => sum + total * (weights[column] ?? 0), 0);
}

function meanCredits(credits: readonly (readonly number[])[]): number[] {
  return (credits[0] ?? []).map(
    (_, item) => credits.reduce((sum, row) => sum + (row[item] ?? 0), 0) / credits.length,
  );
}
