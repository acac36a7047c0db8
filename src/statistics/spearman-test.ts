import { permutationP } from "#statistics/methods/permutation-p.ts";
import { midranks } from "#statistics/midranks.ts";
import { spearman } from "#statistics/spearman.ts";

/**
 * Spearman's rank correlation with the probability of one at least as strong, in either direction, if the second
 * column had nothing to do with the first: its scores are dealt to the items anew, many times. Where
 * one column has at most 100,000 different arrangements (always up to eight items, and beyond where many tie), each
 * is counted and p is exact.
 *
 * @param x - scores in any unit
 * @param y - scores of the same items in any unit
 * @param draws - `permutations`: how many times the scores are dealt, from 1; `seed`: whole number from 0 to 2³² − 1
 * @returns `rho` −1 to 1, two-sided `p`, and `n` items; p = times as strong / arrangements where exact, else
 *   (1 + times as strong) / (permutations + 1). Null when either column ties all items.
 * @throws RangeError when the columns differ in length, a score is not finite or permutations are fewer than 1
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 4; Phipson & Smyth (2010), Permutation
 *   p-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9(1), 39
 * @example
 * spearmanTest([1, 2, 3], [4, 5, 6], { permutations: 99, seed: 1 }); // => { rho: 1, p: 2 / 6, n: 3 }
 */
export function spearmanTest(
  x: readonly number[],
  y: readonly number[],
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): { rho: number; p: number; n: number } | null {
  if (!Number.isInteger(permutations) || permutations < 1) {
    throw new RangeError(`spearmanTest requires at least one permutation, got ${permutations}`);
  }
  const rho = spearman(x, y);
  if (rho === null) return null;
  const p = permutationP({ x: midranks(x), y: midranks(y), strength, permutations, seed });
  return { rho, p, n: x.length };
}

/** Distance of Σ xy from its mean: grows with |ρ| and with nothing else. Quarters only, hence exact. */
function strength(x: readonly number[], y: readonly number[]): number {
  const n = x.length;
  let products = 0;
  for (let item = 0; item < n; item += 1) products += (x[item] as number) * (y[item] as number);
  return Math.abs(products - (n * (n + 1) ** 2) / 4);
}
