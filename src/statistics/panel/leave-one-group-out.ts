import { type MovesWithout, movesWithout } from "#statistics/panel/moves-without.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";

/** What leaveOneGroupOut needs. */
export interface GroupsLeftOut {
  /** The group of each expert, as any number. */
  readonly groups: readonly number[];
  /** Scores of all items if these experts (counted from 0) had been the panel. */
  readonly scoresOf: (panel: readonly number[]) => readonly number[];
  readonly select: Select;
}

/** What changes without one group. */
export interface WithoutGroup extends MovesWithout {
  /** The group left out. */
  readonly group: number;
  /** How many experts it has. */
  readonly experts: number;
}

/**
 * What the selection would be without each stakeholder group in turn: which items would enter and which would leave.
 * It shows whose list it is, not who is right.
 *
 * @param panel - group of each expert, scores of a panel, selection rule
 * @returns one entry per group, smallest number first; null for a single group, without which nothing is left
 * @throws RangeError when there are no experts
 * @see Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 11 (the jackknife, here of whole groups)
 * @example
 * leaveOneGroupOut({ groups: [1, 1], scoresOf: () => [7, 9], select: { first: 1 } }); // => null
 */
export function leaveOneGroupOut({
  groups,
  scoresOf,
  select,
}: GroupsLeftOut): WithoutGroup[] | null {
  if (groups.length === 0) {
    throw new RangeError("leaveOneGroupOut requires at least one expert, got 0");
  }
  const names = [...new Set(groups)].sort((a, b) => a - b);
  if (names.length === 1) return null;
  const everyone = [...groups.keys()];
  const before = selectionCredit(scoresOf(everyone), select);
  return names.map((group) => {
    const rest = everyone.filter((expert) => groups[expert] !== group);
    const after = selectionCredit(scoresOf(rest), select);
    return { group, experts: groups.length - rest.length, ...movesWithout(before, after) };
  });
}
