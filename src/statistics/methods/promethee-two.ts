import { columnOf } from "#statistics/methods/column-of.ts";
import { decisionWeights } from "#statistics/methods/decision-weights.ts";
import { tieGroups } from "#statistics/tie-groups.ts";

/** How far an item outranks the others and is outranked, as shares of all comparisons with the others. */
export interface Flows {
  /** Weighted share of comparisons won, 0–1, one per item. */
  readonly positive: readonly number[];
  /** Weighted share of comparisons lost, 0–1. */
  readonly negative: readonly number[];
  /** Won minus lost, −1 to 1, more is better; they add up to 0. */
  readonly net: readonly number[];
}

/**
 * PROMETHEE II with the usual criterion: every item is compared with every other on every criterion, and the better
 * one wins the weight of that criterion, however small the difference; a tie gives it to neither. Flows are divided
 * by the n − 1 comparisons an item takes part in. More is better on every criterion.
 *
 * @param matrix - one row per item, one score per criterion, each criterion in any unit
 * @param weights - one per criterion, 0 or more, in any unit
 * @returns positive, negative and net flow per item; a single item has flows of 0
 * @throws RangeError when rows and weights do not fit, a number is not finite, or no weight is above 0
 * @see Brans & Vincke (1985), A preference ranking organisation method, Management Science 31(6), 647–656 (type I);
 *   division by n − 1: Brans & Mareschal (2005), in Multiple Criteria Decision Analysis, ch. 5; docs/methods/promethee.md
 * @example
 * prometheeTwo([[3], [1], [1], [2]], [1]).net; // => [1, -2 / 3, -2 / 3, 1 / 3]
 */
export function prometheeTwo(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
): Flows {
  const shares = decisionWeights("prometheeTwo", matrix, weights);
  const columns = shares.map((_, k) => comparisons(columnOf(matrix, k)));
  const flow = (side: "won" | "lost") =>
    matrix.map((_, item) => {
      const all = shares.reduce(
        (sum, share, k) => sum + share * (columns[k]?.[side][item] ?? 0),
        0,
      );
      return all / Math.max(1, matrix.length - 1);
    });
  const [positive, negative] = [flow("won"), flow("lost")];
  return { positive, negative, net: positive.map((won, item) => won - (negative[item] ?? 0)) };
}

/** How many others each item beats on one criterion, and how many beat it. */
function comparisons(column: readonly number[]): { won: number[]; lost: number[] } {
  const won = column.map(() => 0);
  const lost = column.map(() => 0);
  let smaller = 0;
  for (const group of tieGroups(column)) {
    for (const item of group) {
      won[item] = smaller;
      lost[item] = column.length - smaller - group.length;
    }
    smaller += group.length;
  }
  return { won, lost };
}
