import type { Choice } from "./selection.ts";

/** The line between selected and not selected; indices of items. */
export interface CutLine {
  readonly lastIn: number | null;
  readonly firstOut: number | null;
  /** Points between them; null where one side is empty. */
  readonly margin: number | null;
  readonly tied: readonly number[];
}

/**
 * Finds who is last in and first out. Across an unsettled tie both are of the tie and the margin is 0.
 *
 * @param scores - one per item, in points
 * @param choices - what the ranking says of each
 * @example
 * cutLine([9, 8, 6], ["yes", "yes", "no"]); // => { lastIn: 1, firstOut: 2, margin: 2, tied: [] }
 * cutLine([9, 7, 7], ["yes", "tied", "tied"]); // => { lastIn: 1, firstOut: 2, margin: 0, tied: [1, 2] }
 */
export function cutLine(scores: readonly number[], choices: readonly Choice[]): CutLine {
  const of = (choice: Choice) =>
    scores.map((_, item) => item).filter((item) => choices[item] === choice);
  const tied = of("tied");
  if (tied.length > 1)
    return { lastIn: tied[0] ?? null, firstOut: tied.at(-1) ?? null, margin: 0, tied };
  const lastIn = edge(of("yes"), (a, b) => (scores[a] ?? 0) < (scores[b] ?? 0));
  const firstOut = edge(of("no"), (a, b) => (scores[a] ?? 0) > (scores[b] ?? 0));
  const margin =
    lastIn === null || firstOut === null ? null : (scores[lastIn] ?? 0) - (scores[firstOut] ?? 0);
  return { lastIn, firstOut, margin, tied };
}

/**
 * How many whole points of one expert's score, on the item and column where a point counts most, close the margin.
 *
 * @param margin - points of score between last in and first out, at least 0
 * @param worth - what one point given by one expert adds to the score, in points of score
 * @returns fewest points that make them equal or more, and that turn them
 * @example
 * pointsToTurn(2, 1); // => { toTie: 2, toOvertake: 3 }
 * pointsToTurn(2, 0.8); // => { toTie: 3, toOvertake: 3 }
 */
export function pointsToTurn(margin: number, worth: number): { toTie: number; toOvertake: number } {
  // Scores carry ten significant digits; a millionth of a point is rounding, not a margin.
  const points = margin / worth;
  return {
    toTie: Math.max(0, Math.ceil(points - 1e-6)),
    toOvertake: Math.floor(points + 1e-6) + 1,
  };
}

function edge(
  items: readonly number[],
  isNearer: (a: number, b: number) => boolean,
): number | null {
  return items.reduce<number | null>(
    (nearest, item) => (nearest === null || isNearer(item, nearest) ? item : nearest),
    null,
  );
}
