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
  requireDimension("halton", dimension);
  return BASES.slice(0, dimension).map((base) => radicalInverse(index, base));
}

function requireDimension(caller: string, dimension: number): void {
  if (!Number.isInteger(dimension) || dimension < 0 || dimension > HALTON_DIMENSIONS) {
    throw new RangeError(
      `${caller} requires 0 to ${HALTON_DIMENSIONS} dimensions, got ${dimension}`,
    );
  }
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

/**
 * The same points one after another, much faster: each is made from the one before by counting up in the mirrored
 * digits instead of dividing the index anew. To the last bit the points of halton.
 *
 * @param dimension - number of coordinates, 0 to 12
 * @returns a function that writes the next point, the first at the first call, into the start of a given array
 * @throws RangeError when the dimension is outside its range
 * @see Kolář & O'Shea (1993), Fast, portable, and reliable algorithm for the calculation of Halton numbers, Computers &
 *   Mathematics with Applications 25(7), 3–13
 * @example
 * haltonSequence(2)(new Float64Array(2)); // => new Float64Array([1 / 2, 1 / 3])
 */
export function haltonSequence(dimension: number): (point: Float64Array) => Float64Array {
  requireDimension("haltonSequence", dimension);
  const counters = BASES.slice(0, dimension).map((base) => ({ base, mirrored: 0, power: 1 }));
  return (point) => {
    for (let k = 0; k < counters.length; k += 1) {
      const counter = counters[k] as Counter;
      countUp(counter);
      point[k] = counter.mirrored / counter.power;
    }
    return point;
  };
}

interface Counter {
  readonly base: number;
  /** The mirrored digits, read as a whole number. */
  mirrored: number;
  /** The base to the number of digits; both are whole numbers, so their quotient is rounded once. */
  power: number;
}

/** Adds 1 to the first mirrored digit; a full digit becomes 0 and carries to the next, which weighs less. */
function countUp(counter: Counter): void {
  const { base } = counter;
  if (counter.mirrored === counter.power - 1) {
    counter.mirrored = 1;
    counter.power *= base;
    return;
  }
  let place = counter.power / base;
  while (counter.mirrored >= (base - 1) * place) {
    counter.mirrored -= (base - 1) * place;
    place /= base;
  }
  counter.mirrored += place;
}
