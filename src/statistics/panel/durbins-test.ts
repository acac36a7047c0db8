import { chiSquareUpperTail } from "#statistics/chi-square-upper-tail.ts";
import { midranks } from "#statistics/midranks.ts";
import { laplacianSolution } from "#statistics/panel/laplacian-solution.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";
import { sheetOf } from "#statistics/panel/sheet-of.ts";

/** Whether experts who each saw only some of the items prefer some to others. */
export interface DurbinsTest {
  /**
   * "durbin" when every expert rated as many items and every two items met equally often (with all items: Friedman's
   * test); else "skillings-mack".
   */
  readonly form: "durbin" | "skillings-mack";
  /** Corrected for ties; grows with agreement on an order. */
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Probability of at least this chi-square if experts scored at random; rough for small panels. */
  readonly p: number;
  /** The chi-square by the printed formula, which is too low where experts tie items; most programs print this one. */
  readonly uncorrected: number;
  /** How many experts rated at least two items; the others say nothing about an order. */
  readonly experts: number;
  /** How many items those experts rated. */
  readonly items: number;
}

/**
 * Durbin's test: whether the experts prefer some items to others when not every expert rated every item. Scores are
 * ranked inside each expert's own items, so a strict and a generous expert count alike. Balanced designs use
 * Durbin's own form, all others that of Skillings and Mack; both corrected for ties.
 *
 * @param ratings - one row per expert, one score per item in any unit, null where the expert did not rate it
 * @returns the chi-square with its test; null when no expert distinguishes any two items
 * @throws RangeError when rows differ in length or a score is neither null nor a finite number
 * @see Durbin (1951), British Journal of Psychology, Statistical Section 4, 85–90; Conover (1999), Practical Nonparametric
 *   Statistics, 3rd ed., section 5.9 (ties); Skillings & Mack (1981), Technometrics 23(2), 171–177; ties in unbalanced
 *   designs by the variance of the ranks that each expert gave: Prentice (1979), Biometrika 66(1), 167–170
 * @example
 * durbinsTest([[1, 2, null], [1, null, 2], [null, 1, 2]])?.form; // => "durbin"
 * durbinsTest([[4, 4, null], [null, 3, 3]]); // => null
 */
export function durbinsTest(ratings: readonly (readonly (number | null)[])[]): DurbinsTest | null {
  requireRatings("durbinsTest", ratings);
  const blocks = ratings.map(blockOf).filter(({ items }) => items.length > 1);
  const place = placesOf(blocks);
  if (blocks.every(({ spread }) => spread === 0)) return null;
  const sums = [...place].map(() => 0);
  const plain = empty(place.size);
  const tied = empty(place.size);
  for (const { items, ranks, spread } of blocks) {
    const size = items.length;
    const at = items.map((item) => place.get(item) ?? 0);
    const weight = Math.sqrt(12 / (size + 1));
    for (const [i, p] of at.entries()) {
      sums[p] = (sums[p] ?? 0) + weight * ((ranks[i] ?? 0) - (size + 1) / 2);
    }
    addPairs(plain, at, 1);
    addPairs(tied, at, spread);
  }
  const balanced = isBalanced(plain, blocks);
  const found = balanced ? pooled(sums, plain, blocks) : chiSquareOf(sums, tied);
  return {
    form: balanced ? "durbin" : "skillings-mack",
    ...found,
    p: chiSquareUpperTail(found.chiSquare, found.degreesOfFreedom),
    uncorrected: chiSquareOf(sums, plain).chiSquare,
    experts: blocks.length,
    items: place.size,
  };
}

interface Block {
  readonly items: readonly number[];
  readonly ranks: readonly number[];
  /** Variance of the ranks, relative to that without ties: 0 (all tied) to 1 (none). */
  readonly spread: number;
}

function blockOf(row: readonly (number | null)[]): Block {
  const { items, scores } = sheetOf(row);
  const ranks = midranks(scores);
  const size = items.length;
  const squares = ranks.reduce((sum, rank) => sum + (rank - (size + 1) / 2) ** 2, 0);
  return { items, ranks, spread: (12 * squares) / (size ** 3 - size) };
}

function placesOf(blocks: readonly Block[]): Map<number, number> {
  const items = [...new Set(blocks.flatMap((block) => block.items))];
  return new Map(items.sort((a, b) => a - b).map((item, place) => [item, place]));
}

function empty(size: number): Float64Array[] {
  return Array.from({ length: size }, () => new Float64Array(size));
}

/** Covariance that one expert brings: less by the weight for every two items, so that rows add up to 0. */
function addPairs(matrix: readonly Float64Array[], at: readonly number[], weight: number): void {
  for (const i of at) {
    const row = matrix[i];
    if (row === undefined) continue;
    for (const j of at) row[j] = (row[j] ?? 0) - weight;
    row[i] = (row[i] ?? 0) + weight * at.length;
  }
}

function isBalanced(plain: readonly Float64Array[], blocks: readonly Block[]): boolean {
  const size = blocks[0]?.items.length;
  const together = plain[0]?.[1];
  return (
    blocks.every(({ items }) => items.length === size) &&
    plain.every((row, i) => row.every((pairs, j) => i === j || pairs === together))
  );
}

/** Conover's correction: with balance only the mean spread of the experts' ranks matters. */
function pooled(
  sums: readonly number[],
  plain: readonly Float64Array[],
  blocks: readonly Block[],
): { chiSquare: number; degreesOfFreedom: number } {
  const spread = blocks.reduce((sum, block) => sum + block.spread, 0) / blocks.length;
  const { chiSquare, degreesOfFreedom } = chiSquareOf(sums, plain);
  return { chiSquare: chiSquare / spread, degreesOfFreedom };
}

function chiSquareOf(
  sums: readonly number[],
  covariance: readonly Float64Array[],
): { chiSquare: number; degreesOfFreedom: number } {
  const { solution, parts } = laplacianSolution(covariance, sums);
  const product = sums.reduce((total, sum, place) => total + sum * (solution[place] ?? 0), 0);
  return { chiSquare: Math.max(0, product), degreesOfFreedom: sums.length - parts };
}
