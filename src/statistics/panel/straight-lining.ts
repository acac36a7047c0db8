import { given } from "#statistics/panel/given.ts";

/** Signs that one expert ticked down a column instead of scoring each item. */
export interface StraightLining {
  /** How many scores the expert gave. */
  readonly n: number;
  /** Most equal scores in a row, in the order asked; missing ones are passed over. */
  readonly longestRun: number;
  /** Share, 0–1, of the scores that are the expert's most frequent one. */
  readonly commonest: number;
  /** Whether all scores are equal (zero variance), of two or more. */
  readonly allEqual: boolean;
}

/**
 * Whether one expert's sheet looks ticked rather than judged: the longest run of equal scores, the share of the most
 * frequent score, and whether all are equal. Signs, not proof: four fives in a row may be four strong items, so a
 * sheet is shown to its reader and never dropped by rule.
 *
 * @param answers - scores of one expert in the order in which they were asked, null where none was given
 * @returns the three signs; null when the expert gave no score
 * @throws RangeError when a score is neither null nor a finite number
 * @see Johnson (2005), Ascertaining the validity of individual protocols, Journal of Research in Personality 39(1),
 *   103–129 (longest run); Kim, Dykema, Stevenson, Black & Moberg (2019), Straightlining, Social Science Computer
 *   Review 37(2), 214–233
 * @example
 * straightLining([3, 4, null, 4, 4, 2]); // => { n: 5, longestRun: 3, commonest: 0.6, allEqual: false }
 */
export function straightLining(answers: readonly (number | null)[]): StraightLining | null {
  const scores = given("straightLining", answers);
  const n = scores.length;
  if (n === 0) return null;
  const counts = new Map<number, number>();
  let longestRun = 0;
  let run = 0;
  for (const [place, score] of scores.entries()) {
    counts.set(score, (counts.get(score) ?? 0) + 1);
    run = score === scores[place - 1] ? run + 1 : 1;
    longestRun = Math.max(longestRun, run);
  }
  const most = [...counts.values()].reduce((a, b) => Math.max(a, b), 0);
  return { n, longestRun, commonest: most / n, allEqual: n > 1 && counts.size === 1 };
}
