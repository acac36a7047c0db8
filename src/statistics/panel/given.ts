/**
 * The scores that were given. A missing score is left out: it never counts as 0, and it never lowers a mean.
 *
 * @param caller - name of the function that asks, for the message
 * @param scores - scores in any one unit, null where none was given
 * @returns the scores that are there, in input order
 * @throws RangeError when one is neither null nor a finite number, with its place counted from 0
 * @example
 * given("mean", [5, null, 3]); // => [5, 3]
 */
export function given(caller: string, scores: readonly (number | null)[]): number[] {
  const found: number[] = [];
  for (const [place, score] of scores.entries()) {
    if (score === null) continue;
    if (!Number.isFinite(score)) {
      throw new RangeError(`${caller} requires finite numbers or null, got ${score} at ${place}`);
    }
    found.push(score);
  }
  return found;
}
