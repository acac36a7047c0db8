import { type Agreeing, agreementShare } from "#statistics/panel/agreement-share.ts";
import { given } from "#statistics/panel/given.ts";
import { interquartileRange } from "#statistics/panel/interquartile-range.ts";
import { sameScore } from "#statistics/same-score.ts";

/** When a panel has reached consensus on an item; fixed before the round opens. */
export type ConsensusRule =
  /** The interquartile range ("R type 7") is at most so many points. */
  | { readonly iqrAtMost: number }
  /** At least this share, 0–1, of the scores given agree. */
  | ({ readonly share: number } & Agreeing);

/** Whether the rule is met, and the number that it looked at. */
export interface Consensus {
  readonly reached: boolean;
  /** The interquartile range in points, or the share 0–1, as the rule asks. */
  readonly measured: number;
  /** How many scores were given. */
  readonly n: number;
}

/**
 * Whether the panel has reached consensus on one item, by a rule fixed before the round: a small interquartile range,
 * or a large share in the top points of the scale or near the median. A measure that just meets the rule meets it.
 *
 * @param scores - scores of one item in any one unit, null where none was given
 * @param rule - the bound on the interquartile range, or the share and which scores count
 * @returns whether it is met, with the number measured; null when no score was given
 * @throws RangeError when a score or bound is not finite, a bound is negative or a share is outside 0–1
 * @see von der Gracht (2012), Consensus measurement in Delphi studies, Technological Forecasting and Social Change
 *   79(8), 1525–1536; Diamond et al. (2014), Defining consensus, Journal of Clinical Epidemiology 67(4), 401–409
 * @example
 * consensusReached([4, 4, 5, null], { iqrAtMost: 1 }); // => { reached: true, measured: 0.5, n: 3 }
 * consensusReached([5, 4, 2, 4], { share: 0.8, atLeast: 4 }); // => { reached: false, measured: 0.75, n: 4 }
 */
export function consensusReached(
  scores: readonly (number | null)[],
  rule: ConsensusRule,
): Consensus | null {
  requireRule(rule);
  const byRange = "iqrAtMost" in rule;
  const measured = byRange ? interquartileRange(scores) : agreementShare(scores, rule);
  if (measured === null) return null;
  const bound = byRange ? rule.iqrAtMost : rule.share;
  const beyond = byRange ? measured < bound : measured > bound;
  const reached = beyond || sameScore(measured, bound, Math.max(measured, bound));
  return { reached, measured, n: given("consensusReached", scores).length };
}

function requireRule(rule: ConsensusRule): void {
  if ("iqrAtMost" in rule && !(rule.iqrAtMost >= 0)) {
    throw new RangeError(`consensusReached requires a range of 0 or more, got ${rule.iqrAtMost}`);
  }
  if ("share" in rule && !(rule.share >= 0 && rule.share <= 1)) {
    throw new RangeError(`consensusReached requires a share from 0 to 1, got ${rule.share}`);
  }
}
