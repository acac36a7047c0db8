import { chiSquareUpperTail } from "#statistics/chi-square-upper-tail.ts";
import { midranks } from "#statistics/midranks.ts";
import { tieGroups } from "#statistics/tie-groups.ts";

/** Agreement on an order, with its test against no agreement at all. */
export interface KendallsW {
  /** 0 (no agreement beyond the average) to 1 (all experts order the items alike). */
  readonly w: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Probability of at least this chi-square if experts scored at random; for small panels use the permutation p. */
  readonly p: number;
}

/**
 * Kendall's coefficient of concordance, corrected for ties: how far the experts agree on the order of the items.
 *
 * @param ratings - one row per expert, one score per item in any unit; every expert rated every item
 * @returns W from 0 to 1 with its chi-square test; null when no expert distinguishes any two items
 * @throws RangeError for fewer than two experts or items, rows of different length or a score that is not finite
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 6; Siegel & Castellan (1988), Nonparametric
 *   Statistics, 2nd ed., ch. 9; same as kendall(t(ratings), correct = TRUE) of the R package irr
 * @example
 * kendallsW([[1, 2, 3], [1, 2, 3]])?.w; // => 1
 * kendallsW([[4, 4, 4], [3, 3, 3]]); // => null
 */
export function kendallsW(ratings: readonly (readonly number[])[]): KendallsW | null {
  const experts = ratings.length;
  const items = ratings[0]?.length ?? 0;
  requireTable(ratings);
  const cubes = items ** 3 - items;
  const largest = experts * (experts * cubes - ratings.reduce((sum, row) => sum + tied(row), 0));
  if (largest === 0) return null;
  const ranks = ratings.map(midranks);
  const middle = (experts * (items + 1)) / 2;
  const spread = (ranks[0] ?? []).reduce((sum, _, item) => {
    const rankSum = ranks.reduce((total, row) => total + (row[item] ?? 0), 0);
    return sum + (rankSum - middle) ** 2;
  }, 0);
  const w = (12 * spread) / largest;
  const degreesOfFreedom = items - 1;
  const chiSquare = experts * degreesOfFreedom * w;
  return { w, chiSquare, degreesOfFreedom, p: chiSquareUpperTail(chiSquare, degreesOfFreedom) };
}

function requireTable(ratings: readonly (readonly number[])[]): void {
  if (ratings.length < 2) {
    throw new RangeError(`kendallsW requires at least two raters, got ${ratings.length}`);
  }
  const items = ratings[0]?.length ?? 0;
  if (items < 2) throw new RangeError(`kendallsW requires at least two items, got ${items}`);
  const ragged = ratings.find((row) => row.length !== items);
  if (ragged !== undefined) {
    throw new RangeError(`kendallsW requires ${items} scores per rater, got ${ragged.length}`);
  }
}

/** Σ (t³ − t) over the ties of one expert: what the ties take from the largest spread there could be. */
function tied(row: readonly number[]): number {
  return tieGroups(row).reduce((sum, { length }) => sum + length ** 3 - length, 0);
}
