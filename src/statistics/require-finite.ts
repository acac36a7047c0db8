/**
 * Refuses values that are not finite numbers, so that a missing score can never pass as a number.
 *
 * @param caller - name of the function that asks, for the message
 * @param values - what should be finite numbers
 * @throws RangeError when one is not, with its place counted from 0
 */
export function requireFinite(caller: string, values: readonly number[]): void {
  const place = values.findIndex((value) => !Number.isFinite(value));
  if (place >= 0) {
    throw new RangeError(`${caller} requires finite numbers, got ${values[place]} at ${place}`);
  }
}
