import { mean } from "#statistics/mean.ts";
import { requirePaired } from "#statistics/panel/require-paired.ts";

/** Where a change of the mean comes from, in the unit of the scores. */
export interface ChangeOfRespondents {
  /** Mean of all who answered before. */
  readonly before: number;
  /** Mean of all who answered after. */
  readonly after: number;
  /** The sum of the three parts; but for rounding, after less before. */
  readonly total: number;
  /** How many answered both times, only before, only after. */
  readonly experts: { readonly stayed: number; readonly left: number; readonly joined: number };
  /** The three parts; null when nobody answered both times, because then all of it is a change of who answered. */
  readonly parts: {
    /** Those who stayed thought again. */
    readonly opinion: number;
    /** Those who left no longer pull the mean. */
    readonly left: number;
    /** Those who joined pull it. */
    readonly joined: number;
  } | null;
}

/**
 * Takes the change of a mean between two rounds apart: change of opinion by those who answered both times, and change
 * of who answered. Without this a mean can rise although nobody changed a score.
 *
 * @param before - one score per expert in any one unit, null where none was given
 * @param after - the scores of the same experts, in the same order
 * @returns both means, the change and its three parts, which add up to it exactly; null when nobody answered in one of
 *   the rounds
 * @throws RangeError when the rounds differ in length or a score is neither null nor a finite number
 * @see Kitagawa (1955), Components of a Difference Between Two Rates, Journal of the American Statistical Association
 *   50(272), 1168–1194, for the idea; the three parts are an identity: with S the mean of those who stayed,
 *   after − before = (S after − S before) + (S before − before) + (after − S after)
 * @example
 * changeOfRespondents([4, 2, null], [4, null, 5])?.parts; // => { opinion: 0, left: 1, joined: 0.5 }
 */
export function changeOfRespondents(
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): ChangeOfRespondents | null {
  requirePaired("changeOfRespondents", before, after);
  const old = before.filter((score) => score !== null);
  const now = after.filter((score) => score !== null);
  if (old.length === 0 || now.length === 0) return null;
  const stayed = [...before.keys()].filter((expert) => answeredBoth(expert, before, after));
  const means = { before: mean(old), after: mean(now) };
  const experts = {
    stayed: stayed.length,
    left: old.length - stayed.length,
    joined: now.length - stayed.length,
  };
  if (stayed.length === 0) {
    return { ...means, total: means.after - means.before, experts, parts: null };
  }
  const stayedBefore = mean(stayed.map((expert) => before[expert] ?? Number.NaN));
  const stayedAfter = mean(stayed.map((expert) => after[expert] ?? Number.NaN));
  const parts = {
    opinion: stayedAfter - stayedBefore,
    left: stayedBefore - means.before,
    joined: means.after - stayedAfter,
  };
  return { ...means, total: parts.opinion + parts.left + parts.joined, experts, parts };
}

function answeredBoth(
  expert: number,
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): boolean {
  return before[expert] !== null && after[expert] !== null;
}
