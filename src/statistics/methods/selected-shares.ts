import { contestedPlaces } from "#statistics/methods/contested-places.ts";
import { creditSums } from "#statistics/methods/credit-sums.ts";
import { eachWeighting } from "#statistics/methods/each-weighting.ts";
import type { WeighedTable } from "#statistics/methods/require-weightings.ts";
import { scoreTable } from "#statistics/methods/score-table.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";

/** A table that has been checked by requireWeightings, and who is selected from it. */
export interface SelectedTable extends WeighedTable {
  readonly select: Select;
  /** Used only above 12 dimensions. */
  readonly seed: number;
}

/**
 * The mean credit of each item over all weightings: what smaaShares and centredShares have in common.
 *
 * @param table - totals, sizes of the groups, selection rule, number of weightings, seed
 * @param change - turns any weights into those to use, in place
 * @returns one share per item, 0–1, for each of the two readings
 * @throws RangeError when the selection rule is out of range
 * @see docs/methods/smaa.md
 * @example
 * selectedShares({ totals: [[9, 1], [5, 4]], groupSizes: [2], select: { first: 1 }, weightings: 3, seed: 1 }, () => {}).flat; // => [2 / 3, 1 / 3]
 */
export function selectedShares(
  table: SelectedTable,
  change: (weights: Float64Array) => void,
): { flat: number[]; grouped: number[] } {
  // Refuses a rule that is out of range.
  selectionCredit([], table.select);
  const { open, select, settled } = contestedPlaces(table.totals, table.select);
  const scoresAt = scoreTable(open.map((item) => table.totals[item] ?? []));
  const scores = new Float64Array(open.length);
  const [flat, grouped] = [creditSums(open.length, select), creditSums(open.length, select)];
  // Where nobody is open, no weighting needs to be tried.
  const plan = open.length === 0 ? { ...table, weightings: 0 } : table;
  eachWeighting(plan, (flatWeights, groupedWeights) => {
    change(flatWeights);
    change(groupedWeights);
    flat.add(scoresAt(flatWeights, scores));
    grouped.add(scoresAt(groupedWeights, scores));
  });
  const shares = (sums: Float64Array) => {
    const all = [...settled];
    open.forEach((item, place) => {
      all[item] = (sums[place] ?? 0) / table.weightings;
    });
    return all;
  };
  return { flat: shares(flat.sums), grouped: shares(grouped.sums) };
}
