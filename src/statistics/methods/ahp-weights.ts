import { requireFinite } from "#statistics/require-finite.ts";
import { sameScore } from "#statistics/same-score.ts";

/** Saaty's mean consistency index of random reciprocal matrices, for 1 to 15 criteria (1980, ch. 1). */
const RANDOM_INDEX = [
  0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59,
];
/** Change of a weight below which another step would only stir the rounding. */
const SETTLED = 1e-15;
/** More steps than any comparison on Saaty's scale needs. */
const STEPS = 100_000;

/** Weights from comparing criteria in pairs, and how far the comparisons contradict each other. */
export interface AhpWeights {
  /** One weight per criterion, all above 0, adding up to 1. */
  readonly weights: readonly number[];
  /** Largest eigenvalue: the number of criteria when the comparisons agree, more when they do not. */
  readonly lambdaMax: number;
  /** (λ − n) / (n − 1), 0 or more; 0 when every comparison follows from the others. */
  readonly consistencyIndex: number;
  /** The index as a share of that of random comparisons, usually accepted up to 0.1; null above 15 criteria. */
  readonly consistencyRatio: number | null;
}

/**
 * Weights by the analytic hierarchy process: criteria are compared in pairs ("this counts three times as much as
 * that"), and the weights are the principal eigenvector of the comparisons, found by power iteration from equal
 * weights.
 *
 * @param comparisons - square; row i, column j says how many times as much i counts as j (Saaty's scale: 1/9 to 9);
 *   column i, row j its reciprocal
 * @returns weights, largest eigenvalue, consistency index and ratio
 * @throws RangeError when the matrix is not square, a comparison is not above 0, or two are not reciprocal
 * @see Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill, ch. 1 to 3;
 *   docs/methods/ahp.md
 * @example
 * ahpWeights([[1, 3], [1 / 3, 1]]).weights; // => [0.75, 0.25]
 */
export function ahpWeights(comparisons: readonly (readonly number[])[]): AhpWeights {
  requireReciprocal(comparisons);
  const n = comparisons.length;
  const weights = principalVector(comparisons);
  const lambdaMax = times(comparisons, weights).reduce((sum, value) => sum + value, 0);
  // The eigenvalue of a reciprocal matrix is never below n but for rounding.
  const consistencyIndex = n <= 2 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const randomIndex = RANDOM_INDEX[n - 1];
  const ratio = randomIndex === undefined ? null : consistencyIndex / (randomIndex || 1);
  return { weights, lambdaMax, consistencyIndex, consistencyRatio: ratio };
}

function requireReciprocal(comparisons: readonly (readonly number[])[]): void {
  const n = comparisons.length;
  if (n === 0 || comparisons.some((row) => row.length !== n)) {
    const lengths = comparisons.map((row) => row.length);
    throw new RangeError(`ahpWeights requires a square matrix, got ${n} rows of [${lengths}]`);
  }
  comparisons.forEach((row, i) => {
    requireFinite("ahpWeights", row);
    row.forEach((value, j) => {
      if (value <= 0) {
        throw new RangeError(`ahpWeights requires comparisons above 0, got ${value}`);
      }
      const back = comparisons[j]?.[i] ?? Number.NaN;
      if (!sameScore(value * back, 1, 1)) {
        throw new RangeError(
          `ahpWeights requires reciprocal comparisons, got ${value} and ${back} at ${i} and ${j}`,
        );
      }
    });
  });
}

/** Multiplying again and again turns any positive vector into the principal one. */
function principalVector(comparisons: readonly (readonly number[])[]): number[] {
  let weights = comparisons.map(() => 1 / comparisons.length);
  for (let step = 0; step < STEPS; step += 1) {
    const product = times(comparisons, weights);
    const sum = product.reduce((a, b) => a + b, 0);
    const next = product.map((value) => value / sum);
    const change = next.reduce((a, w, k) => Math.max(a, Math.abs(w - (weights[k] ?? 0))), 0);
    weights = next;
    if (change <= SETTLED) break;
  }
  return weights;
}

function times(comparisons: readonly (readonly number[])[], weights: readonly number[]): number[] {
  return comparisons.map((row) =>
    row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0),
  );
}
