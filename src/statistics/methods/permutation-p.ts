import { shuffled } from "#statistics/shuffled.ts";
import { xoshiro128 } from "#statistics/xoshiro128.ts";

/** Up to this many different arrangements all are counted: a second at most on a slow machine. */
const MOST_COUNTED = 100_000;

/** What permutationP needs. */
export interface Permutations {
  /** Ranks of the items in one column; ties are exactly equal, as midranks gives them. */
  readonly x: readonly number[];
  /** Ranks of the same items in the other. */
  readonly y: readonly number[];
  /** How strong a connection is: exact, and the same whichever column comes first. */
  readonly strength: (x: readonly number[], y: readonly number[]) => number;
  /** How many times one column is dealt anew where not all arrangements are counted, from 1. */
  readonly permutations: number;
  /** Whole number from 0 to 2³² − 1. */
  readonly seed: number;
}

/**
 * The probability of a connection at least as strong if the two columns had nothing to do with each other: one column
 * is dealt to the items anew. Ties make many orders the same arrangement, each arrangement equally often; so where
 * one of the columns has at most 100,000 different arrangements, each of the column with fewer is counted once and p
 * is exact. Else the second column is dealt at random.
 *
 * @param test - the ranks in both columns, how strong a connection is, number of permutations, seed
 * @returns times at least as strong / arrangements where exact, else (1 + times) / (permutations + 1)
 * @see Good (2005), Permutation, Parametric, and Bootstrap Tests of Hypotheses, 3rd ed.; Phipson & Smyth (2010),
 *   Permutation p-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9(1), 39
 * @example
 * permutationP({ x: [1, 2], y: [1, 2], strength: (x, y) => x[0] * y[0] + x[1] * y[1], permutations: 9, seed: 1 }); // => 0.5
 */
export function permutationP(test: Permutations): number {
  const { x, y } = test;
  const [fewer, other] = arrangements(x) < arrangements(y) ? [x, y] : [y, x];
  return arrangements(fewer) <= MOST_COUNTED
    ? countedP({ ...test, x: other, y: fewer })
    : drawnP(test);
}

/** n! / Π t! over the ties of t values: a product of binomial coefficients, whole at every step. */
function arrangements(ranks: readonly number[]): number {
  const sorted = ranks.toSorted((a, b) => a - b);
  let product = 1;
  let tied = 0;
  sorted.forEach((rank, place) => {
    tied = rank === sorted[place - 1] ? tied + 1 : 1;
    product = (product * (place + 1)) / tied;
  });
  return product;
}

function countedP({ x, y, strength }: Permutations): number {
  const observed = strength(x, y);
  const dealt = y.toSorted((a, b) => a - b);
  let atLeast = 0;
  let all = 0;
  do {
    if (strength(x, dealt) >= observed) atLeast += 1;
    all += 1;
  } while (toNextArrangement(dealt));
  return atLeast / all;
}

/** The next arrangement in the order of a dictionary, each once; false after the last. Knuth's algorithm L. */
function toNextArrangement(ranks: number[]): boolean {
  let turn = ranks.length - 2;
  while (turn >= 0 && (ranks[turn] as number) >= (ranks[turn + 1] as number)) turn -= 1;
  if (turn < 0) return false;
  let larger = ranks.length - 1;
  while ((ranks[larger] as number) <= (ranks[turn] as number)) larger -= 1;
  swap(ranks, turn, larger);
  for (let a = turn + 1, b = ranks.length - 1; a < b; a += 1, b -= 1) swap(ranks, a, b);
  return true;
}

function swap(ranks: number[], a: number, b: number): void {
  const moved = ranks[a] as number;
  ranks[a] = ranks[b] as number;
  ranks[b] = moved;
}

function drawnP({ x, y, strength, permutations, seed }: Permutations): number {
  const random = xoshiro128(seed);
  const observed = strength(x, y);
  let atLeast = 0;
  for (let draw = 0; draw < permutations; draw += 1) {
    if (strength(x, shuffled(y, random)) >= observed) atLeast += 1;
  }
  return (1 + atLeast) / (permutations + 1);
}
