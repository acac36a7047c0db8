import { significant } from "./significant.ts";
import type { Cell, Tally } from "./tally.ts";

/**
 * Each item's score: the weighted sum of its column means over those who scored, times the number of experts.
 * Weights are scaled so that they average 1: with equal weights and no abstentions it is the plain sum.
 * A column on which nobody scored the item leaves its weight to the others; missing is never 0.
 *
 * @param tally - cells, items × columns
 * @param shares - share of each column, adding up to 1
 * @returns one score per item, in points, in the tally's order
 */
export function weightedScores(tally: Tally, shares: readonly number[]): number[] {
  return columnPoints(tally).map((points) =>
    significant(weightedSum(points, shares) * shares.length),
  );
}

/**
 * Each item's points per column as if everyone in the round had scored: mean × number of experts, or the plain sum
 * where the number is not known.
 *
 * @returns items × columns; null where nobody scored
 */
export function columnPoints({ cells, experts }: Tally): (number | null)[][] {
  return cells.map((row) => row.map((cell) => pointsOf(cell, experts)));
}

function pointsOf({ sum, scored }: Cell, experts: number | null): number | null {
  if (scored === 0) return null;
  if (scored === null || experts === null || scored === experts) return sum;
  return (sum * experts) / scored;
}

function weightedSum(points: readonly (number | null)[], shares: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  points.forEach((value, column) => {
    const share = shares[column] ?? 0;
    if (value === null) return;
    sum += share * value;
    weight += share;
  });
  return weight === 0 ? 0 : sum / weight;
}
