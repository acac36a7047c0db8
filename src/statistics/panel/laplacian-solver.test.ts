import fc from "fast-check";
import { expect, it } from "vitest";
import { laplacianSolver } from "#statistics/panel/laplacian-solver.ts";

/** The Laplacian of a path or graph: −weight off the diagonal, rows adding up to 0. */
function laplacian(
  size: number,
  pairs: readonly (readonly [number, number, number])[],
): number[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const add = (i: number, j: number, weight: number) => {
    const row = rows[i] ?? [];
    row[j] = (row[j] ?? 0) - weight;
    row[i] = (row[i] ?? 0) + weight;
  };
  for (const [i, j, weight] of pairs) {
    add(i, j, weight);
    add(j, i, weight);
  }
  return rows;
}

it("multiplied back it gives the right side, part by part", () => {
  const weight = fc.integer({ min: 1, max: 9 });
  const property = fc.property(fc.tuple(weight, weight, weight, weight), ([a, b, c, d]) => {
    const matrix = laplacian(6, [
      [0, 1, a],
      [1, 2, b],
      [0, 2, c],
      [3, 4, d],
    ]);
    const right = [a, -a - b, b, 5, -5, 0];
    const { solve, parts } = laplacianSolver(matrix);
    const solution = solve(right);
    expect(parts).toBe(3);
    const back = matrix.map((row) => row.reduce((sum, x, j) => sum + x * (solution[j] ?? 0), 0));
    for (const [place, value] of back.entries()) expect(value).toBeCloseTo(right[place] ?? 9, 10);
    expect((solution[0] ?? 9) + (solution[1] ?? 9) + (solution[2] ?? 9)).toBeCloseTo(0, 10);
  });
  fc.assert(property, { seed: 20230721 });
});

it("nothing to solve is solved", () => {
  expect(laplacianSolver([]).solve([])).toEqual([]);
  expect(laplacianSolver([]).parts).toBe(0);
});

it("a matrix that is not square is refused", () => {
  expect(() => laplacianSolver([[1, -1]])).toThrow(
    new RangeError("laplacianSolver requires 1 numbers per row, got 2"),
  );
  expect(() => laplacianSolver([[0]]).solve([0, 0])).toThrow(
    new RangeError("laplacianSolver requires 1 numbers per row, got 2"),
  );
});
