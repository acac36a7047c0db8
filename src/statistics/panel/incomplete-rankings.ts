import { midranks } from "#statistics/midranks.ts";
import { laplacianSolver } from "#statistics/panel/laplacian-solver.ts";
import { sheetOf } from "#statistics/panel/sheet-of.ts";

/** How one expert ranks the items that he or she scored. */
export interface Ranking {
  /** Places of the items among all items that somebody ranked, counted from 0. */
  readonly at: readonly number[];
  readonly ranks: readonly number[];
  /** Variance of the ranks, relative to that without ties: 0 (all tied) to 1 (none). */
  readonly spread: number;
}

/** Rankings of different items by different experts, and how to test them. */
export interface IncompleteRankings {
  /** Of the experts with at least two scores. */
  readonly rankings: readonly Ranking[];
  /** How many items they ranked. */
  readonly items: number;
  /** "durbin" when all ranked as many items and every two items met equally often, else "skillings-mack". */
  readonly form: "durbin" | "skillings-mack";
  readonly degreesOfFreedom: number;
  /** Chi-square, corrected for ties, had the experts given these ranks, one array per ranking, to their items. */
  readonly chiSquareOf: (ranks: readonly (readonly number[])[]) => number;
  /** Chi-square of the ranks given, without correction for ties. */
  readonly uncorrected: number;
}

/**
 * Prepares Durbin's test: ranks inside each expert's own items, and the covariance that the rank sums would have if
 * every expert dealt the ranks anew.
 *
 * @param ratings - one row per expert, one score per item in any unit, null where none was given; rows of one length
 * @returns the rankings and their chi-square; null when no expert distinguishes any two items
 * @throws RangeError when a score is neither null nor a finite number
 * @see docs/methods/durbins-test.md
 * @example
 * incompleteRankings([[4, 4], [3, null]]); // => null
 */
export function incompleteRankings(
  ratings: readonly (readonly (number | null)[])[],
): IncompleteRankings | null {
  const sheets = ratings.map(sheetOf).filter(({ items }) => items.length > 1);
  const ranked = [...new Set(sheets.flatMap(({ items }) => items))].sort((a, b) => a - b);
  const place = new Map(ranked.map((item, index) => [item, index]));
  const rankings = sheets.map(({ items, scores }) => rankingOf(items, scores, place));
  const spread = rankings.reduce((sum, ranking) => sum + ranking.spread, 0) / rankings.length;
  if (!(spread > 0)) return null;
  const plain = covariance(rankings, ranked.length, () => 1);
  const balanced = isBalanced(plain, rankings);
  // With balance only the mean spread matters: Conover's correction.
  const tied = covariance(rankings, ranked.length, (ranking) =>
    balanced ? spread : ranking.spread,
  );
  const { parts, solve } = laplacianSolver(tied);
  const chiSquareOf = (ranks: readonly (readonly number[])[]) =>
    quadratic(rankSums(rankings, ranks, ranked.length), solve);
  const given = rankSums(
    rankings,
    rankings.map(({ ranks }) => ranks),
    ranked.length,
  );
  return {
    rankings,
    items: ranked.length,
    form: balanced ? "durbin" : "skillings-mack",
    degreesOfFreedom: ranked.length - parts,
    chiSquareOf,
    uncorrected: quadratic(given, laplacianSolver(plain).solve),
  };
}

function rankingOf(
  items: readonly number[],
  scores: readonly number[],
  place: ReadonlyMap<number, number>,
): Ranking {
  const ranks = midranks(scores);
  const size = items.length;
  const squares = ranks.reduce((sum, rank) => sum + (rank - (size + 1) / 2) ** 2, 0);
  const at = items.map((item) => place.get(item) ?? 0);
  return { at, ranks, spread: (12 * squares) / (size ** 3 - size) };
}

/** Per expert less by the weight for every two items, so that rows add up to 0. */
function covariance(
  rankings: readonly Ranking[],
  items: number,
  weightOf: (ranking: Ranking) => number,
): Float64Array[] {
  const matrix = Array.from({ length: items }, () => new Float64Array(items));
  for (const ranking of rankings) {
    const weight = weightOf(ranking);
    for (const i of ranking.at) addRow(matrix[i] ?? new Float64Array(), ranking.at, weight);
    for (const i of ranking.at) {
      const row = matrix[i] ?? new Float64Array();
      row[i] = (row[i] ?? 0) + weight * ranking.at.length;
    }
  }
  return matrix;
}

function addRow(row: Float64Array, at: readonly number[], weight: number): void {
  for (const j of at) row[j] = (row[j] ?? 0) - weight;
}

function isBalanced(plain: readonly Float64Array[], rankings: readonly Ranking[]): boolean {
  const size = rankings[0]?.at.length;
  const together = plain[0]?.[1];
  return (
    rankings.every(({ at }) => at.length === size) &&
    plain.every((row, i) => row.every((pairs, j) => i === j || pairs === together))
  );
}

/** Per item Σ √(12 / (k + 1)) (rank − (k + 1) / 2) over the experts who ranked it among k. */
function rankSums(
  rankings: readonly Ranking[],
  ranks: readonly (readonly number[])[],
  items: number,
): number[] {
  const sums = Array.from({ length: items }, () => 0);
  for (const [expert, { at }] of rankings.entries()) {
    const weight = Math.sqrt(12 / (at.length + 1));
    for (const [i, item] of at.entries()) {
      const rank = ranks[expert]?.[i] ?? Number.NaN;
      sums[item] = (sums[item] ?? 0) + weight * (rank - (at.length + 1) / 2);
    }
  }
  return sums;
}

function quadratic(sums: readonly number[], solve: (right: readonly number[]) => number[]): number {
  const solution = solve(sums);
  const product = sums.reduce((total, sum, place) => total + sum * (solution[place] ?? 0), 0);
  return Math.max(0, product);
}
