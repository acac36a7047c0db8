/** Solves for one right side after another. */
export interface LaplacianSolver {
  /** How many parts the columns fall into that share nothing; a row of zeros is a part of its own. */
  readonly parts: number;
  /** x for one right side b: one number per row, adding up to 0 inside each part. */
  readonly solve: (right: readonly number[]) => number[];
}

/**
 * Solves M x = b for a symmetric matrix whose rows add up to 0 with nothing positive off the diagonal (a Laplacian), as
 * designs bring forth in which not everybody judged everything. Its columns fall apart into parts that share nothing;
 * inside each part x is free by a constant, and the x that adds up to 0 is taken.
 *
 * @param matrix - rows of a Laplacian
 * @returns the parts and a solver. The preparation grows with the cube of the rows, each solution with their square.
 * @throws RangeError when the matrix is not square, or a right side has not one number per row
 * @see Golub & Van Loan (2013), Matrix Computations, 4th ed., section 4.2 (Cholesky); Searle (1971), Linear Models,
 *   section 7.1 (one equation per part is left out)
 * @example
 * laplacianSolver([[1, -1], [-1, 1]]).solve([3, -3]); // => [1.5, -1.5]
 * laplacianSolver([[0]]).parts; // => 1
 */
export function laplacianSolver(matrix: readonly ArrayLike<number>[]): LaplacianSolver {
  for (const row of matrix) requireLength(row, matrix.length);
  const partOf = partsOf(matrix);
  const parts = partOf.reduce((most, part) => Math.max(most, part + 1), 0);
  const first = new Set(Array.from({ length: parts }, (_, part) => partOf.indexOf(part)));
  const kept = partOf.map((_, place) => place).filter((place) => !first.has(place));
  const factor = cholesky(kept.map((i) => Float64Array.from(kept, (j) => matrix[i]?.[j] ?? 0)));
  const solve = (right: readonly number[]) => {
    requireLength(right, matrix.length);
    const found = backward(
      factor,
      forward(
        factor,
        Float64Array.from(kept, (i) => right[i] ?? 0),
      ),
    );
    const solution = right.map(() => 0);
    for (const [place, i] of kept.entries()) solution[i] = found[place] ?? 0;
    return centred(solution, partOf);
  };
  return { parts, solve };
}

function requireLength(row: ArrayLike<number>, rows: number): void {
  if (row.length !== rows) {
    throw new RangeError(`laplacianSolver requires ${rows} numbers per row, got ${row.length}`);
  }
}

/** The part of each row: rows with a number other than 0 between them are in one part. */
function partsOf(matrix: readonly ArrayLike<number>[]): number[] {
  const partOf = matrix.map(() => -1);
  let part = -1;
  for (const start of matrix.keys()) {
    if (partOf[start] !== -1) continue;
    part += 1;
    for (const row of rowsReached(matrix, start)) partOf[row] = part;
  }
  return partOf;
}

function rowsReached(matrix: readonly ArrayLike<number>[], start: number): Set<number> {
  const reached = new Set([start]);
  for (const i of reached) {
    for (const j of matrix.keys()) if (matrix[i]?.[j] !== 0) reached.add(j);
  }
  return reached;
}

/** Lower factor L with L Lᵀ = matrix, in place. */
function cholesky(matrix: readonly Float64Array[]): readonly Float64Array[] {
  for (const [i, row] of matrix.entries()) {
    for (const [j, other] of matrix.slice(0, i).entries()) {
      row[j] = ((row[j] ?? 0) - dot(row, other, j)) / (other[j] ?? 1);
    }
    row[i] = Math.sqrt((row[i] ?? 0) - dot(row, row, i));
  }
  return matrix;
}

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

function forward(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  for (const [i, row] of factor.entries()) {
    right[i] = ((right[i] ?? 0) - dot(row, right, i)) / (row[i] ?? 1);
  }
  return right;
}

function backward(factor: readonly Float64Array[], right: Float64Array): Float64Array {
  for (const [back, row] of factor.toReversed().entries()) {
    const i = factor.length - 1 - back;
    const x = (right[i] ?? 0) / (row[i] ?? 1);
    right[i] = x;
    for (let j = 0; j < i; j += 1) right[j] = (right[j] ?? 0) - (row[j] ?? 0) * x;
  }
  return right;
}

function centred(solution: readonly number[], partOf: readonly number[]): number[] {
  const sums = new Map<number, { sum: number; n: number }>();
  for (const [place, x] of solution.entries()) {
    const part = partOf[place] ?? 0;
    const { sum, n } = sums.get(part) ?? { sum: 0, n: 0 };
    sums.set(part, { sum: sum + x, n: n + 1 });
  }
  return solution.map((x, place) => {
    const { sum, n } = sums.get(partOf[place] ?? 0) ?? { sum: 0, n: 1 };
    return x - sum / n;
  });
}
