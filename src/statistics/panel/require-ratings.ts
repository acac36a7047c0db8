/**
 * Refuses a score sheet that is not a rectangle of finite numbers and nulls.
 *
 * @param caller - name of the function that asks, for the message
 * @param ratings - one row per expert, one score per item, null where none was given
 * @returns the number of items; 0 when there are no experts
 * @throws RangeError when rows differ in length or a score is neither null nor a finite number
 * @example
 * requireRatings("halo", [[5, null], [4, 3]]); // => 2
 */
export function requireRatings(
  caller: string,
  ratings: readonly (readonly (number | null)[])[],
): number {
  const items = ratings[0]?.length ?? 0;
  for (const row of ratings) {
    if (row.length !== items) {
      throw new RangeError(`${caller} requires ${items} scores per expert, got ${row.length}`);
    }
    const wrong = row.find((score) => score !== null && !Number.isFinite(score));
    if (wrong !== undefined) {
      throw new RangeError(`${caller} requires finite numbers or null, got ${wrong}`);
    }
  }
  return items;
}
