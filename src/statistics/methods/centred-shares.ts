import { decisionWeights } from "#statistics/methods/decision-weights.ts";
import { requireWeightings } from "#statistics/methods/require-weightings.ts";
import { type SelectedTable, selectedShares } from "#statistics/methods/selected-shares.ts";

/** What centredShares needs: what smaaShares needs, and the weights to stay near. */
export interface CentredWeightings extends SelectedTable {
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
  const { totals, spread } = weightings;
  if (!(spread >= 0 && spread <= 1)) {
    throw new RangeError(`centredShares requires a spread from 0 to 1, got ${spread}`);
  }
  const kept = decisionWeights("centredShares", totals, weightings.chosen).map(
    (weight) => (1 - spread) * weight,
  );
  return selectedShares(weightings, (weights) => {
    for (let column = 0; column < weights.length; column += 1) {
      weights[column] = (kept[column] as number) + spread * (weights[column] as number);
    }
  });
}
