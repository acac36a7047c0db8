/**
 * One column of a table.
 *
 * @param matrix - rows of one length
 * @param column - which column, counted from 0
 * @returns its values, top to bottom
 * @example
 * columnOf([[1, 2], [3, 4]], 1); // => [2, 4]
 */
export function columnOf(matrix: readonly (readonly number[])[], column: number): number[] {
  return matrix.map((row) => row[column] ?? Number.NaN);
}
