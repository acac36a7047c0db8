/** Who stayed away, from one round to the next. */
export interface DropOut {
  /** Experts who answered in the earlier round. */
  readonly before: number;
  readonly stayed: number;
  readonly left: number;
  /** Experts who answered in the later round but not in the earlier. */
  readonly joined: number;
  /** left / before, 0–1; null when nobody answered in the earlier round. */
  readonly rate: number | null;
}

/**
 * How many of those who answered in a round were missing in the next, for each two rounds that follow each other.
 * Whoever comes back later counts as having left and then joined.
 *
 * @param rounds - one row per round in order; per expert, in the same order, whether he or she answered
 * @returns one entry per step from round to round; none for a single round
 * @throws RangeError when rounds list different numbers of experts
 * @see Keeney, Hasson & McKenna (2011), The Delphi Technique in Nursing and Health Research, on attrition
 * @example
 * dropOut([[true, true, false], [true, false, true]]); // => [{ before: 2, stayed: 1, left: 1, joined: 1, rate: 0.5 }]
 */
export function dropOut(rounds: readonly (readonly boolean[])[]): DropOut[] {
  const experts = rounds[0]?.length ?? 0;
  const other = rounds.find((round) => round.length !== experts);
  if (other !== undefined) {
    throw new RangeError(`dropOut requires ${experts} experts per round, got ${other.length}`);
  }
  return rounds.slice(1).map((later, step) => stepOf(rounds[step] ?? [], later));
}

function stepOf(earlier: readonly boolean[], later: readonly boolean[]): DropOut {
  const before = earlier.filter(Boolean).length;
  const stayed = earlier.filter((answered, expert) => answered && later[expert] === true).length;
  const left = before - stayed;
  const joined = later.filter(Boolean).length - stayed;
  return { before, stayed, left, joined, rate: before === 0 ? null : left / before };
}
