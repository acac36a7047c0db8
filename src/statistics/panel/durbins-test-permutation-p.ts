import { incompleteRankings } from "#statistics/panel/incomplete-rankings.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";
import { shuffled } from "#statistics/shuffled.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

/** Relative difference up to which two chi-squares are one: far above the rounding of the solver. */
const ROUNDING = 1e-9;

/**
 * How often experts who score at random would prefer some items to others at least as much: each expert's ranks are
 * dealt anew to the items that he or she rated, independently of the other experts, and Durbin's chi-square is computed
 * again. Holds for small panels, where the chi-square distribution does not.
 *
 * @param ratings - one row per expert, one score per item in any unit, null where the expert did not rate it
 * @param draws - `permutations`: how many times the ranks are dealt, from 1; `seed`: whole number from 0 to 2³² − 1
 * @returns (1 + times at least as high) / (permutations + 1); null when no expert distinguishes any two items
 * @throws RangeError as durbinsTest, or when the number of permutations is not a whole number from 1
 * @see Conover (1999), Practical Nonparametric Statistics, 3rd ed., section 5.9 (the exact distribution); Phipson &
 *   Smyth (2010), Permutation p-values should never be zero, Statistical Applications in Genetics and Molecular
 *   Biology 9(1), 39
 * @example
 * durbinsTestPermutationP([[4, 4, null], [null, 3, 3]], { permutations: 99, seed: 1 }); // => null
 */
export function durbinsTestPermutationP(
  ratings: readonly (readonly (number | null)[])[],
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): number | null {
  if (!Number.isInteger(permutations) || permutations < 1) {
    throw new RangeError(
      `durbinsTestPermutationP requires at least one permutation, got ${permutations}`,
    );
  }
  requireRatings("durbinsTestPermutationP", ratings);
  const found = incompleteRankings(ratings);
  if (found === null) return null;
  const random = xoshiro128(seed);
  const ranks = found.rankings.map((ranking) => ranking.ranks);
  const observed = found.chiSquareOf(ranks) * (1 - ROUNDING);
  let atLeast = 0;
  for (let draw = 0; draw < permutations; draw += 1) {
    if (found.chiSquareOf(ranks.map((row) => shuffled(row, random))) >= observed) atLeast += 1;
  }
  return (1 + atLeast) / (permutations + 1);
}
