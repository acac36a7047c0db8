/** What one expert scored. */
export interface Sheet {
  /** Places of the items scored, counted from 0. */
  readonly items: readonly number[];
  /** One score for each of them. */
  readonly scores: readonly number[];
}

/**
 * The items that one expert scored, with the scores.
 *
 * @param row - one score per item in any unit, null where none was given
 * @returns the places of the items and their scores, in the same order
 * @example
 * sheetOf([4, null, 5]); // => { items: [0, 2], scores: [4, 5] }
 */
export function sheetOf(row: readonly (number | null)[]): Sheet {
  const items: number[] = [];
  const scores: number[] = [];
  for (const [item, score] of row.entries()) {
    if (score === null) continue;
    items.push(item);
    scores.push(score);
  }
  return { items, scores };
}
