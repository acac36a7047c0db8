import { TRAIL_BEGINS, type TrailEntry, trailHash } from "./trail-hash.ts";

/** Whether a trail is whole, and if not, where it first breaks. */
export type TrailVerdict =
  | { readonly whole: true; readonly acts: number; readonly hash: string }
  | {
      readonly whole: false;
      /** Number of the first row that does not fit. */
      readonly sequence: number;
      /** "changed": the row is not what was hashed; "missing": it does not follow from the row before. */
      readonly reason: "changed" | "missing";
    };

/**
 * Checks the chain of a trail. A trail cut off at its end, or chained anew by who may write in the
 * database, is whole, so compare the last hash with one printed elsewhere.
 * @param rows - oldest first, from the first act
 */
export function verifyTrail(
  rows: readonly (TrailEntry & { readonly hash: string })[],
): TrailVerdict {
  let before = TRAIL_BEGINS;
  for (const [index, row] of rows.entries()) {
    const sequence = row.sequence;
    if (sequence !== index + 1 || row.previousHash !== before)
      return { whole: false, sequence, reason: "missing" };
    if (trailHash(row) !== row.hash) return { whole: false, sequence, reason: "changed" };
    before = row.hash;
  }
  return { whole: true, acts: rows.length, hash: before };
}
