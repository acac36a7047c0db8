import { mean } from "#statistics/mean.ts";
import { given } from "#statistics/panel/given.ts";

/** One group's mean, or that it is withheld. */
export interface GroupMean {
  /** How many of the group gave a score. */
  readonly n: number;
  /** In the unit of the scores; null when withheld or nobody answered. */
  readonly mean: number | null;
  /** Whether it is kept back so that nobody's score can be worked out. */
  readonly withheld: boolean;
}

/**
 * The means of stakeholder groups side by side. A group in which too few answered is withheld; and if the groups
 * withheld hold too few together, so is the next smallest, because subtracting from the whole would give them away.
 *
 * @param groups - per group the scores of its experts in any one unit, null where none was given
 * @param fewest - fewest scores that a published mean may rest on: a whole number from 1, as a rule 5
 * @returns one entry per group, in input order
 * @throws RangeError when a score is neither null nor a finite number, or fewest is not a whole number from 1
 * @see Hundepool et al. (2012), Statistical Disclosure Control, ch. 4 (threshold rule, secondary suppression)
 * @example
 * groupMeans([[4, 4, 5, 3, null, 4], [2]], 1); // => [{ n: 5, mean: 4, withheld: false }, { n: 1, mean: 2, withheld: false }]
 */
export function groupMeans(
  groups: readonly (readonly (number | null)[])[],
  fewest: number,
): GroupMean[] {
  if (!Number.isInteger(fewest) || fewest < 1) {
    throw new RangeError(`groupMeans requires a smallest group from 1, got ${fewest}`);
  }
  const scores = groups.map((group) => given("groupMeans", group));
  const limit = withheldUpTo(
    scores.map(({ length }) => length),
    fewest,
  );
  return scores.map((found) => {
    const n = found.length;
    const withheld = n > 0 && n <= limit;
    return { n, mean: n === 0 || withheld ? null : mean(found), withheld };
  });
}

/** Groups of this size or smaller are withheld. Equal groups share their fate, so that order does not matter. */
function withheldUpTo(sizes: readonly number[], fewest: number): number {
  const filled = sizes.filter((n) => n > 0).sort((a, b) => a - b);
  let together = 0;
  let limit = 0;
  for (const n of filled) {
    const enough = n >= fewest && (together === 0 || together >= fewest);
    if (enough && n > limit) break;
    together += n;
    limit = n;
  }
  return limit;
}
