import { mean } from "#statistics/mean.ts";
import { requirePaired } from "#statistics/panel/require-paired.ts";
import {
  type WilcoxonSignedRank,
  wilcoxonSignedRank,
} from "#statistics/panel/wilcoxon-signed-rank.ts";
import { sameScore } from "#statistics/same-score.ts";

/** How the experts who answered both times changed their scores. */
export interface PairedChange {
  /** How many experts answered both times. */
  readonly n: number;
  /** Mean of after less before, in the unit of the scores. */
  readonly meanChange: number;
  readonly up: number;
  readonly down: number;
  readonly unchanged: number;
  /** Whether the changes go one way; null when nobody changed. */
  readonly wilcoxon: WilcoxonSignedRank | null;
}

/**
 * How the same experts scored the same item before and after. Who answered only once is left out, so that a change
 * of opinion is not mixed with a change of who answered.
 *
 * @param before - one score per expert in any one unit, null where none was given
 * @param after - the scores of the same experts, in the same order
 * @returns number, mean change, how many moved which way, and Wilcoxon's signed-rank test (zeros dropped); null when
 *   nobody answered both times
 * @throws RangeError when the rounds differ in length or a score is neither null nor a finite number
 * @see von der Gracht (2012), Consensus measurement in Delphi studies, Technological Forecasting and Social Change
 *   79(8), 1525–1536, section on stability; Hollander, Wolfe & Chicken (2014), section 3.1
 * @example
 * pairedChange([3, 4, null, 2], [4, 4, 5, 4])?.meanChange; // => 1
 * pairedChange([3, null], [null, 4]); // => null
 */
export function pairedChange(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): PairedChange | null {
  requirePaired("pairedChange", before, after);
  const changes: number[] = [];
  let largest = 0;
  for (const [expert, old] of before.entries()) {
    const now = after[expert] ?? null;
    if (old === null || now === null) continue;
    largest = Math.max(largest, Math.abs(old), Math.abs(now));
    changes.push(now - old);
  }
  if (changes.length === 0) return null;
  const moved = changes.filter((change) => !sameScore(change, 0, largest));
  const up = moved.filter((change) => change > 0).length;
  return {
    n: changes.length,
    meanChange: mean(changes),
    up,
    down: moved.length - up,
    unchanged: changes.length - moved.length,
    wilcoxon: wilcoxonSignedRank(changes, largest),
  };
}
