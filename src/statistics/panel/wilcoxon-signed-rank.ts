import { chiSquareUpperTail } from "#statistics/chi-square-upper-tail.ts";
import { countedMidranks } from "#statistics/panel/counted-midranks.ts";
import { requireFinite } from "#statistics/require-finite.ts";
import { sameScore } from "#statistics/same-score.ts";

/** Up to this many changes p is exact, as in R (below 50) and SciPy (up to 50), but here with ties too. */
const EXACT_CHANGES = 50;

/** Whether the changes go one way more than chance would have it. */
export interface WilcoxonSignedRank {
  /** Sum of the ranks of the changes upwards (R's V), 0 to n (n + 1) / 2. */
  readonly upwardRanks: number;
  /** How many changes are not 0. */
  readonly n: number;
  /** Two-sided probability of changes at least as one-sided if up and down were a coin's toss for each expert. */
  readonly p: number;
  /** "exact" counts all 2ⁿ tosses; "normal" is the approximation with continuity and tie correction. */
  readonly method: "exact" | "normal";
}

/**
 * Wilcoxon's signed-rank test: whether paired changes go one way. The changes are ranked by size without their sign,
 * ties sharing the mean rank; changes of 0 are dropped first (Wilcoxon's own rule, as in R; Pratt's keeps their ranks).
 *
 * @param changes - one change per expert, after less before, in any one unit
 * @param largest - largest magnitude of the scores that were subtracted, which tells 0 from the dust of rounding
 * @returns the rank sum with its two-sided p; null when nothing changed
 * @throws RangeError when a change is not finite
 * @see Hollander, Wolfe & Chicken (2014), Nonparametric Statistical Methods, 3rd ed., section 3.1; Wilcoxon (1945),
 *   Biometrics Bulletin 1(6), 80–83
 * @example
 * wilcoxonSignedRank([1, 2, 3, 0], 5); // => { upwardRanks: 6, n: 3, p: 0.25, method: "exact" }
 * wilcoxonSignedRank([0, 0], 5); // => null
 */
export function wilcoxonSignedRank(
  changes: readonly number[],
  largest: number,
): WilcoxonSignedRank | null {
  requireFinite("wilcoxonSignedRank", changes);
  const moved = changes.filter((change) => !sameScore(change, 0, largest));
  const n = moved.length;
  if (n === 0) return null;
  const { ranks, ties } = countedMidranks(moved.map(Math.abs));
  const upwardRanks = ranks.reduce(
    (sum, rank, place) => ((moved[place] ?? 0) > 0 ? sum + rank : sum),
    0,
  );
  const exact = n <= EXACT_CHANGES;
  const p = exact ? exactP(ranks, upwardRanks) : normalP(n, ties, upwardRanks);
  return { upwardRanks, n, p, method: exact ? "exact" : "normal" };
}

/** Share of all sign patterns for each rank sum, counted in half ranks; the two sides mirror each other. */
function exactP(ranks: readonly number[], upwardRanks: number): number {
  const halves = ranks.map((rank) => Math.round(2 * rank));
  const total = halves.reduce((sum, half) => sum + half, 0);
  const shares = new Float64Array(total + 1);
  shares[0] = 1;
  for (const half of halves) {
    for (let sum = total; sum >= 0; sum -= 1) {
      shares[sum] = ((shares[sum] ?? 0) + (sum >= half ? (shares[sum - half] ?? 0) : 0)) / 2;
    }
  }
  const up = Math.round(2 * upwardRanks);
  const side = shares.subarray(0, Math.min(up, total - up) + 1);
  return Math.min(1, 2 * side.reduce((sum, share) => sum + share, 0));
}

function normalP(n: number, ties: readonly number[], upwardRanks: number): number {
  const tied = ties.reduce((sum, tie) => sum + tie ** 3 - tie, 0);
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tied / 48;
  const distance = Math.max(0, Math.abs(upwardRanks - (n * (n + 1)) / 4) - 0.5);
  return chiSquareUpperTail(distance ** 2 / variance, 1);
}
