/** Number of different values that a random number of 32 bits can take. */
const TWO_TO_32 = 2 ** 32;

/**
 * A random whole number below a limit, every one equally likely: the 2³² values of the generator are dealt into
 * equal piles, and the few left over are drawn again.
 *
 * @param limit - how many numbers there are to choose from, 1 to 2³²
 * @param random - gives numbers from 0 up to but not 1, with a resolution of 2⁻³², such as xoshiro128
 * @returns a whole number from 0 to limit − 1
 * @throws RangeError when the limit is not a whole number from 1 to 2³²
 * @see Lemire (2019), Fast random integer generation in an interval, ACM Transactions on Modeling and Computer
 *   Simulation 29(1), 3, section 2 (rejection)
 * @example
 * integerBelow(6, () => 0.5); // => 3
 */
export function integerBelow(limit: number, random: () => number): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > TWO_TO_32) {
    throw new RangeError(
      `integerBelow requires a whole limit from 1 to ${TWO_TO_32}, got ${limit}`,
    );
  }
  const pile = Math.floor(TWO_TO_32 / limit);
  let drawn = limit;
  while (drawn >= limit) drawn = Math.floor((random() * TWO_TO_32) / pile);
  return drawn;
}
