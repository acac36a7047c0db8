import { mean } from "#statistics/mean.ts";
import { requireFinite } from "#statistics/require-finite.ts";
import { sameScore } from "#statistics/same-score.ts";

/**
 * How much each column really decides: the share of the variance of the total score that it brings,
 * cov(wₖ · columnₖ, total) / var(total). A column on which all items score alike decides nothing, whatever weight
 * it carries on paper.
 *
 * @param columns - one array of scores per column, over the same items in the same order
 * @param weights - one weight per column, as used in the total
 * @returns one share per column; they add up to 1; a share may be negative. Null when all totals are equal.
 * @throws RangeError when there is no column, the lengths differ or a number is not finite
 * @see Wang & Stanley (1970), Differential weighting, Review of Educational Research 40(5), 663–705; on weights that are
 *   not importance: Paruolo, Saisana & Saltelli (2013), Journal of the Royal Statistical Society A 176(3), 609–634
 * @example
 * effectiveWeights([[1, 2, 3], [3, 3, 3]], [1, 1]); // => [1, 0]
 */
export function effectiveWeights(
  columns: readonly (readonly number[])[],
  weights: readonly number[],
): number[] | null {
  requireTable(columns, weights);
  const weighted = columns.map((column, k) => column.map((score) => score * (weights[k] ?? 0)));
  const items = (columns[0] ?? []).map((_, item) => item);
  const totals = items.map((item) =>
    weighted.reduce((sum, column) => sum + (column[item] ?? 0), 0),
  );
  const first = totals[0] ?? 0;
  const largest = weighted.flat().reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  if (totals.every((total) => sameScore(total, first, largest))) return null;
  const middle = mean(totals);
  const deviations = totals.map((total) => total - middle);
  // Multiplying by the deviation of the total alone gives the covariance: deviations add up to 0.
  const covariances = weighted.map((column) => {
    const columnMean = mean(column);
    return deviations.reduce((sum, d, item) => sum + d * ((column[item] ?? 0) - columnMean), 0);
  });
  const variance = covariances.reduce((sum, covariance) => sum + covariance, 0);
  return covariances.map((covariance) => covariance / variance);
}

function requireTable(columns: readonly (readonly number[])[], weights: readonly number[]): void {
  if (columns.length === 0 || columns.length !== weights.length) {
    throw new RangeError(
      `effectiveWeights requires one weight per column, got ${weights.length} for ${columns.length}`,
    );
  }
  const lengths = new Set(columns.map((column) => column.length));
  if (lengths.size > 1) {
    throw new RangeError(
      `effectiveWeights requires columns of one length, got ${[...lengths].join(" and ")}`,
    );
  }
  requireFinite("effectiveWeights", weights);
  requireFinite("effectiveWeights", columns.flat());
}
