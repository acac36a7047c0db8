import { creditSums } from "#statistics/methods/credit-sums.ts";
import { decisionWeights } from "#statistics/methods/decision-weights.ts";
import { eachWeighting } from "#statistics/methods/each-weighting.ts";
import { requireWeightings, type WeighedTable } from "#statistics/methods/require-weightings.ts";
import { scoreTable } from "#statistics/methods/score-table.ts";
import type { Select } from "#statistics/selection-credit.ts";

/** What centredShares needs: what smaaShares needs, and the weights to stay near. */
export interface CentredWeightings extends WeighedTable {
  readonly select: Select;
  /** Used only above 12 dimensions. */
  readonly seed: number;
  /** The chosen weights, one per column, 0 or more, in any unit. */
  readonly chosen: readonly number[];
  /** How far weightings leave the chosen weights, 0–1: 0 not at all, 1 as far as smaaShares. */
  readonly spread: number;
}

/**
 * In what share of the weightings near the chosen one each item is selected. A weighting is (1 − spread) · chosen +
 * spread · any mix, so each column keeps at least (1 − spread) of its chosen weight and no weight moves by more than the
 * spread; all mixes count alike. "Flat" and "grouped" are the two readings of "any mix" of smaaShares. The mean of the
 * weightings tried is not the chosen weights but lies by the spread towards equal weights. These are shares of
 * weightings, not chances.
 *
 * @param weightings - totals, sizes of the groups, selection rule, number of weightings, seed, chosen weights, spread
 * @returns one share per item, 0–1, for each of the two readings; each adds up to the size of the selection
 * @throws RangeError when rows, groups and weights do not fit, or a number is outside its range
 * @see Lahdelma & Salminen (2001), SMAA-2, Operations Research 49(3), 444–454 (weights restricted to a part of the
 *   simplex); the mixture is the ε-contamination of Berger (1985), Statistical Decision Theory and Bayesian Analysis,
 *   section 4.7; docs/methods/centred-shares.md
 * @example
 * centredShares({ totals: [[9, 1], [5, 4]], groupSizes: [2], select: { first: 1 }, chosen: [1, 1], spread: 0, weightings: 9, seed: 1 }).flat; // => [1, 0]
 */
export function centredShares(weightings: CentredWeightings): {
  flat: number[];
  grouped: number[];
} {
  requireWeightings("centredShares", weightings);
  const { totals, select, spread, weightings: tried } = weightings;
  if (!(spread >= 0 && spread <= 1)) {
    throw new RangeError(`centredShares requires a spread from 0 to 1, got ${spread}`);
  }
  const chosen = Float64Array.from(
    decisionWeights("centredShares", totals, weightings.chosen),
    (weight) => (1 - spread) * weight,
  );
  const scoresAt = scoreTable(totals);
  const scores = new Float64Array(totals.length);
  const flat = creditSums(totals.length, select);
  const grouped = creditSums(totals.length, select);
  eachWeighting(weightings, (flatWeights, groupedWeights) => {
    flat.add(scoresAt(pulled(flatWeights, chosen, spread), scores));
    grouped.add(scoresAt(pulled(groupedWeights, chosen, spread), scores));
  });
  const share = (sum: number) => sum / tried;
  return { flat: Array.from(flat.sums, share), grouped: Array.from(grouped.sums, share) };
}

/** In place: the weights are made anew for the next weighting anyway. */
function pulled(weights: Float64Array, chosen: Float64Array, spread: number): Float64Array {
  for (let column = 0; column < weights.length; column += 1) {
    weights[column] = (chosen[column] as number) + spread * (weights[column] as number);
  }
  return weights;
}
