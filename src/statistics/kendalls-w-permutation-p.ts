import { kendallsW } from "#statistics/kendalls-w.ts";
import { midranks } from "#statistics/midranks.ts";
import { shuffled } from "#statistics/shuffled.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

/**
 * How often experts who score at random would agree at least as well: each expert's scores are dealt to the items
 * anew, independently of the other experts, and W is computed again. Holds for small panels, where chi-square does
 * not.
 *
 * @param ratings - one row per expert, one score per item; every expert rated every item
 * @param draws - `permutations`: how many times the scores are dealt, from 1; `seed`: whole number from 0 to 2³² − 1
 * @returns (1 + times at least as high) / (permutations + 1); null when no expert distinguishes any two items
 * @throws RangeError as kendallsW, or when the number of permutations is not a whole number from 1
 * @see Legendre (2005), Species associations: the Kendall coefficient of concordance revisited, Journal of
 *   Agricultural, Biological, and Environmental Statistics 10(2), 226–245
 * @example
 * kendallsWPermutationP([[4, 4, 4], [3, 3, 3]], { permutations: 99, seed: 1 }); // => null
 */
export function kendallsWPermutationP(
  ratings: readonly (readonly number[])[],
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): number | null {
  if (!Number.isInteger(permutations) || permutations < 1) {
    throw new RangeError(
      `kendallsWPermutationP requires at least one permutation, got ${permutations}`,
    );
  }
  if (kendallsW(ratings) === null) return null;
  const random = xoshiro128(seed);
  const ranks = ratings.map(midranks);
  const observed = rankSumSquares(ranks);
  let atLeast = 0;
  for (let draw = 0; draw < permutations; draw += 1) {
    if (rankSumSquares(ranks.map((row) => shuffled(row, random))) >= observed) atLeast += 1;
  }
  return (1 + atLeast) / (permutations + 1);
}

/**
 * Σ of the squared rank sums: grows with W and with nothing else, because dealing changes neither the ranks an expert
 * gives nor their ties. Halves only, hence exact, hence safe to compare.
 */
function rankSumSquares(ranks: readonly (readonly number[])[]): number {
  return (ranks[0] ?? []).reduce(
    (sum, _, item) => sum + ranks.reduce((total, row) => total + (row[item] ?? 0), 0) ** 2,
    0,
  );
}
