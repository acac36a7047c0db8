import { mean } from "#statistics/mean.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";
import { standardDeviation } from "#statistics/panel/standard-deviation.ts";
import { sameScore } from "#statistics/same-score.ts";
import { spearman } from "#statistics/spearman.ts";

type Ratings = readonly (readonly (number | null)[])[];

/** When no further round is asked for; every bound that is stated must hold. Fixed before the first round. */
export interface StoppingRule {
  /** Smallest share of scores left as they were, 0–1. */
  readonly unchangedAtLeast?: number;
  /** Smallest Spearman correlation of the two orders of items, −1 to 1. */
  readonly orderAtLeast?: number;
  /** Largest change, on any item, of the coefficient of variation, 0 or more. */
  readonly variationAtMost?: number;
}

/** How much of a round's result was there the round before. */
export interface Stability {
  /** Share, 0–1, of the scores given both times that stayed as they were; null when there are none. */
  readonly unchanged: number | null;
  /** How many scores were given both times, by the same expert to the same item. */
  readonly pairs: number;
  /** Spearman's correlation of the items' means before and after; null when either round ties all items. */
  readonly order: number | null;
  /** Per item: coefficient of variation after less before; null where it is not defined. */
  readonly variation: readonly (number | null)[];
  /** Whether the rule says stop; null when the rule asks for a number that is not there. */
  readonly stop: boolean | null;
}

/**
 * Whether another round would still change anything: the share of scores left as they were, the agreement of the two
 * orders of items, and the change of the coefficient of variation (standard deviation, n − 1, over mean). The stopping
 * rule is stated beforehand; stability is not consensus, for a panel may be stable and divided.
 *
 * @param before - one row per expert, one score per item, null where none was given
 * @param after - the same experts and items, in the same order
 * @param rule - bounds that must all hold to stop; an empty rule is refused
 * @returns the three measures and what the rule says
 * @throws RangeError when the rounds differ in shape, a score is neither null nor finite, or the rule states nothing
 * @see Dajani, Sincoff & Talley (1979), Stability and agreement criteria for the termination of Delphi studies,
 *   Technological Forecasting and Social Change 13(1), 83–90; von der Gracht (2012), same journal 79(8), 1525–1536
 * @example
 * stability([[4, 2], [5, 1]], [[4, 2], [4, 1]], { unchangedAtLeast: 0.75 }).stop; // => true
 */
export function stability(before: Ratings, after: Ratings, rule: StoppingRule): Stability {
  const items = requireRounds(before, after);
  const { pairs, same } = samePairs(before, after);
  const rounds = [before, after].map((round) =>
    Array.from({ length: items }, (_, item) => summaryOf(round, item)),
  );
  const variation = Array.from({ length: items }, (_, item) => {
    const [old, now] = rounds.map((round) => round[item]?.variation ?? null);
    return old === null || now === null || old === undefined || now === undefined
      ? null
      : now - old;
  });
  const found = {
    unchanged: pairs === 0 ? null : same / pairs,
    pairs,
    order: orderOf(rounds[0] ?? [], rounds[1] ?? []),
    variation,
  };
  return { ...found, stop: says(rule, found) };
}

function requireRounds(before: Ratings, after: Ratings): number {
  const items = requireRatings("stability", before);
  requireRatings("stability", [...before.slice(0, 1), ...after]);
  if (before.length !== after.length) {
    throw new RangeError(
      `stability requires the same experts in both rounds, got ${before.length} and ${after.length}`,
    );
  }
  return items;
}

function samePairs(before: Ratings, after: Ratings): { pairs: number; same: number } {
  const found = { pairs: 0, same: 0 };
  for (const [expert, row] of before.entries()) addPairs(found, row, after[expert] ?? []);
  return found;
}

function addPairs(
  found: { pairs: number; same: number },
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): void {
  for (const [item, old] of before.entries()) {
    const now = after[item] ?? null;
    if (old === null || now === null) continue;
    found.pairs += 1;
    if (sameScore(old, now, Math.abs(old))) found.same += 1;
  }
}

interface Summary {
  readonly mean: number | null;
  readonly variation: number | null;
}

function summaryOf(round: Ratings, item: number): Summary {
  const scores = round.map((row) => row[item] ?? null).filter((score) => score !== null);
  if (scores.length === 0) return { mean: null, variation: null };
  const middle = mean(scores);
  const deviation = standardDeviation(scores);
  return {
    mean: middle,
    variation: deviation === null || middle === 0 ? null : deviation / middle,
  };
}

function orderOf(before: readonly Summary[], after: readonly Summary[]): number | null {
  const old: number[] = [];
  const now: number[] = [];
  for (const [item, summary] of before.entries()) {
    const later = after[item]?.mean ?? null;
    if (summary.mean === null || later === null) continue;
    old.push(summary.mean);
    now.push(later);
  }
  return spearman(old, now);
}

function says(rule: StoppingRule, found: Omit<Stability, "stop">): boolean | null {
  const changes = found.variation.map((change) => (change === null ? null : Math.abs(change)));
  const worst = changes.reduce(
    (a, b) => (a === null || b === null ? null : Math.max(a, b)),
    changes.length === 0 ? null : 0,
  );
  const bounds = [
    { bound: rule.unchangedAtLeast, value: found.unchanged, sign: 1 },
    { bound: rule.orderAtLeast, value: found.order, sign: 1 },
    { bound: rule.variationAtMost, value: worst, sign: -1 },
  ].flatMap(({ bound, ...rest }) => (bound === undefined ? [] : [{ bound, ...rest }]));
  if (bounds.length === 0) throw new RangeError("stability requires a stopping rule, got none");
  if (bounds.some(({ value }) => value === null)) return null;
  return bounds.every(({ bound, value, sign }) => {
    const found = value ?? Number.NaN;
    return sign * (found - bound) >= 0 || sameScore(found, bound, Math.abs(bound));
  });
}
