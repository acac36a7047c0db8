import { midranks } from "#statistics/midranks.ts";
import { shuffled } from "#statistics/shuffled.ts";
import { spearman } from "#statistics/spearman.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

/** Up to this many items all orders are tried (7! = 5,040), so p is exact. */
const EXACT_ITEMS = 7;

/**
 * Spearman's rank correlation with the probability of one at least as strong, in either direction, if the second
 * column had nothing to do with the first: its scores are dealt to the items anew, many times. Up to seven items
 * every order is counted and p is exact.
 *
 * @param x - scores in any unit
 * @param y - scores of the same items in any unit
 * @param draws - `permutations`: how many times the scores are dealt, from 1; `seed`: whole number from 0 to 2³² − 1
 * @returns `rho` −1 to 1, two-sided `p`, and `n` items; p = (1 + times as strong) / (permutations + 1), or times as
 *   strong / n! where exact. Null when either column ties all items.
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
  const ranks = { x: midranks(x), y: midranks(y) };
  const n = x.length;
  const p = n <= EXACT_ITEMS ? exactP(ranks) : drawnP(ranks, { permutations, seed });
  return { rho, p, n };
}

interface Ranks {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function exactP({ x, y }: Ranks): number {
  const observed = strength({ x, y });
  const all = orders(y);
  return all.filter((order) => strength({ x, y: order }) >= observed).length / all.length;
}

function drawnP({ x, y }: Ranks, draws: { permutations: number; seed: number }): number {
  const random = xoshiro128(draws.seed);
  const observed = strength({ x, y });
  let atLeast = 0;
  for (let draw = 0; draw < draws.permutations; draw += 1) {
    if (strength({ x, y: shuffled(y, random) }) >= observed) atLeast += 1;
  }
  return (1 + atLeast) / (draws.permutations + 1);
}

/** Distance of Σ xy from its mean: grows with |ρ| and with nothing else. Quarters only, hence exact. */
function strength({ x, y }: Ranks): number {
  const n = x.length;
  const products = x.reduce((sum, rank, place) => sum + rank * (y[place] ?? 0), 0);
  return Math.abs(products - (n * (n + 1) ** 2) / 4);
}

function orders(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((first, place) =>
    orders(values.toSpliced(place, 1)).map((rest) => [first, ...rest]),
  );
}
