import { sameScore } from "#statistics/same-score.ts";

/** An item whose selection changes: 1 in, 0 out, a fraction where a tie shares the places that are left. */
export interface Move {
  /** Counted from 0. */
  readonly item: number;
  readonly from: number;
  readonly to: number;
}

/** What changes in the selection when someone is left out. */
export interface MovesWithout {
  /** Items selected further than before. */
  readonly enters: readonly Move[];
  /** Items selected less far than before. */
  readonly leaves: readonly Move[];
}

/**
 * Which items enter and which leave between two selections.
 *
 * @param before - one credit per item, 0–1, with everyone
 * @param after - one credit per item, 0–1, without someone
 * @returns the items that enter and leave, each in input order
 * @throws RangeError when the selections list different numbers of items
 * @see docs/methods/selection.md
 * @example
 * movesWithout([1, 0.5, 0.5], [1, 1, 0]); // => { enters: [{ item: 1, from: 0.5, to: 1 }], leaves: [{ item: 2, from: 0.5, to: 0 }] }
 */
export function movesWithout(before: readonly number[], after: readonly number[]): MovesWithout {
  if (before.length !== after.length) {
    throw new RangeError(
      `movesWithout requires the same items, got ${before.length} and ${after.length}`,
    );
  }
  const moves = before
    .map((from, item): Move => ({ item, from, to: after[item] ?? 0 }))
    .filter(({ from, to }) => !sameScore(from, to, 1));
  return {
    enters: moves.filter(({ from, to }) => to > from),
    leaves: moves.filter(({ from, to }) => to < from),
  };
}
