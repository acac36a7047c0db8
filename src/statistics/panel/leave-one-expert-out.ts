import { type MovesWithout, movesWithout } from "#statistics/panel/moves-without.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";

/** What leaveOneExpertOut needs. */
export interface ExpertsLeftOut {
  /** Number of experts in the panel, from 1. */
  readonly experts: number;
  /** Scores of all items if these experts (counted from 0) had been the panel. */
  readonly scoresOf: (panel: readonly number[]) => readonly number[];
  readonly select: Select;
}

/** What changes without one expert. */
export interface WithoutExpert extends MovesWithout {
  /** The expert left out, counted from 0. */
  readonly expert: number;
}

/**
 * What the selection would be without each expert in turn: which items would enter and which would leave. A list that
 * no single absence changes does not hang on one person.
 *
 * @param panel - number of experts, scores of a panel, selection rule
 * @returns one entry per expert, in order; null for a single expert, without whom nothing is left
 * @throws RangeError when the number of experts is not a whole number from 1
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 11 (the jackknife)
 * @example
 * leaveOneExpertOut({ experts: 1, scoresOf: () => [7, 9], select: { first: 1 } }); // => null
 */
export function leaveOneExpertOut({
  experts,
  scoresOf,
  select,
}: ExpertsLeftOut): WithoutExpert[] | null {
  if (!Number.isInteger(experts) || experts < 1) {
    throw new RangeError(`leaveOneExpertOut requires at least one expert, got ${experts}`);
  }
  if (experts === 1) return null;
  const everyone = Array.from({ length: experts }, (_, expert) => expert);
  const before = selectionCredit(scoresOf(everyone), select);
  return everyone.map((expert) => {
    const after = selectionCredit(scoresOf(everyone.toSpliced(expert, 1)), select);
    return { expert, ...movesWithout(before, after) };
  });
}
