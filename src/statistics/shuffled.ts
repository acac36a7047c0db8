import { integerBelow } from "#statistics/integer-below.ts";

/**
 * The same values in random order, every order equally likely.
 *
 * @param values - anything; left as they are
 * @param random - gives numbers from 0 up to but not 1, such as xoshiro128
 * @returns a new array
 * @see Knuth (1997), The Art of Computer Programming, vol. 2, 3rd ed., section 3.4.2, algorithm P (Fisher–Yates)
 * @example
 * shuffled(["a", "b", "c"], () => 0); // => ["b", "c", "a"]
 */
export function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const chosen = integerBelow(last + 1, random);
    // Both places are inside the array: 0 ≤ chosen ≤ last < length.
    [result[last], result[chosen]] = [result[chosen] as Value, result[last] as Value];
  }
  return result;
}
