import { sameScore } from "#statistics/same-score.ts";
import { tieGroups } from "#statistics/tie-groups.ts";

/** Who is selected: the first so many places, or everyone from a score upwards. */
export type Select = { readonly first: number } | { readonly atLeast: number };

/**
 * How far each item is selected: 1 in, 0 out, and items tied across the cut share the places that are left. Two
 * items tied for one place get one half each, so the credits always add up to the size of the selection.
 *
 * @param scores - one score per item, more is better
 * @param select - the first so many places (a whole number), or every score from a threshold upwards
 * @returns one credit per item, 0–1
 * @throws RangeError when a score or the rule's number is not finite, or places are not a whole number from 0
 * @see docs/methods/selection.md
 * @example
 * selectionCredit([5, 9, 7, 7], { first: 2 }); // => [0, 1, 0.5, 0.5]
 * selectionCredit([5, 9, 7, 7], { atLeast: 7 }); // => [0, 1, 1, 1]
 */
export function selectionCredit(scores: readonly number[], select: Select): number[] {
  return "first" in select
    ? firstPlaces(scores, select.first)
    : fromThreshold(scores, select.atLeast);
}

function firstPlaces(scores: readonly number[], places: number): number[] {
  if (!Number.isInteger(places) || places < 0) {
    throw new RangeError(`selectionCredit requires a whole number of places, got ${places}`);
  }
  const credits = scores.map(() => 0);
  let left = places;
  for (const group of tieGroups(scores).reverse()) {
    if (left <= 0) break;
    for (const item of group) credits[item] = Math.min(1, left / group.length);
    left -= group.length;
  }
  return credits;
}

function fromThreshold(scores: readonly number[], threshold: number): number[] {
  if (!Number.isFinite(threshold)) {
    throw new RangeError(`selectionCredit requires a finite threshold, got ${threshold}`);
  }
  const credits = scores.map(() => 0);
  const largest = scores.reduce((a, b) => Math.max(a, Math.abs(b)), Math.abs(threshold));
  for (const group of tieGroups(scores)) {
    const reached = group.some((item) => {
      const score = scores[item] ?? Number.NaN;
      return score >= threshold || sameScore(score, threshold, largest);
    });
    if (reached) for (const item of group) credits[item] = 1;
  }
  return credits;
}
