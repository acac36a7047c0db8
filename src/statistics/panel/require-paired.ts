import { given } from "#statistics/panel/given.ts";

/**
 * Refuses two columns that are not about the same experts, or hold what is neither a number nor missing.
 *
 * @param caller - name of the function that asks, for the message
 * @param first - one number per expert, null where none was given
 * @param second - another number of the same experts, in the same order
 * @throws RangeError when the columns differ in length, or something is neither null nor a finite number
 */
export function requirePaired(
  caller: string,
  first: readonly (number | null)[],
  second: readonly (number | null)[],
): void {
  if (first.length !== second.length) {
    throw new RangeError(
      `${caller} requires the same experts twice, got ${first.length} and ${second.length}`,
    );
  }
  given(caller, first);
  given(caller, second);
}
