/** The first primes, one base per dimension. Beyond twelve the points of large bases fall into visible stripes. */
const BASES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

/** Most dimensions that halton fills evenly. */
export const HALTON_DIMENSIONS = BASES.length;

/**
 * A point of Halton's sequence: points that fill the unit cube more evenly than random ones, so that fewer are
 * needed for the same accuracy.
 *
 * @param index - number of the point, a whole number from 1
 * @param dimension - number of coordinates, 0 to 12
 * @returns the coordinates, each from 0 up to but not 1
 * @throws RangeError when the index or the dimension is outside its range
 * @see Halton (1960), On the efficiency of certain quasi-random sequences of points, Numerische Mathematik 2, 84–90
 * @example
 * halton(1, 2); // => [1 / 2, 1 / 3]
 * halton(6, 1); // => [3 / 8]
 */
export function halton(index: number, dimension: number): number[] {
  if (!Number.isInteger(index) || index < 1) {
    throw new RangeError(`halton requires a whole index from 1, got ${index}`);
  }
  if (!Number.isInteger(dimension) || dimension < 0 || dimension > HALTON_DIMENSIONS) {
    throw new RangeError(`halton requires 0 to ${HALTON_DIMENSIONS} dimensions, got ${dimension}`);
  }
  return BASES.slice(0, dimension).map((base) => radicalInverse(index, base));
}

/** The digits of the index in the base, mirrored at the point: 6 is 110 in base 2 and gives 0.011. */
function radicalInverse(index: number, base: number): number {
  let mirrored = 0;
  let power = 1;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base)) {
    mirrored = mirrored * base + (rest % base);
    power *= base;
  }
  return mirrored / power;
}
