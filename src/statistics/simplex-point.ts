/**
 * Weights from a point of the unit cube: the point's coordinates cut the line from 0 to 1, and the lengths of the
 * pieces are the weights. A uniform point gives uniform weights, every mix equally likely. Only sums and
 * comparisons are used, no logarithm, so that every machine gets the same bytes.
 *
 * @param unitPoint - d − 1 coordinates from 0 to 1
 * @returns d weights, none negative, that add up to 1
 * @throws RangeError when a coordinate is outside 0–1
 * @see Devroye (1986), Non-Uniform Random Variate Generation, ch. V, section 2.1 (uniform spacings)
 * @example
 * simplexPoint([0.75, 0.25]); // => [0.25, 0.5, 0.25]
 * simplexPoint([]); // => [1]
 */
export function simplexPoint(unitPoint: readonly number[]): number[] {
  const outside = unitPoint.find((coordinate) => !(coordinate >= 0 && coordinate <= 1));
  if (outside !== undefined) {
    throw new RangeError(`simplexPoint requires coordinates from 0 to 1, got ${outside}`);
  }
  const weights = new Float64Array(unitPoint.length + 1);
  weights.set(unitPoint);
  cutLine(weights, 0, weights.length);
  return [...weights];
}

/**
 * simplexPoint in place, for many points: turns the cuts at places `from` to `to` − 2 into the weights at places
 * `from` to `to` − 1. What stood at the last place does not matter.
 *
 * @param line - cuts from 0 to 1, overwritten by the weights
 * @param from - first place
 * @param to - place after the last weight
 * @example
 * (() => { const line = new Float64Array([0.75, 0.25, 9]); cutLine(line, 0, 3); return [...line]; })(); // => [0.25, 0.5, 0.25]
 */
export function cutLine(line: Float64Array, from: number, to: number): void {
  for (let next = from + 1; next < to - 1; next += 1) insert(line, from, next);
  let start = 0;
  for (let place = from; place < to - 1; place += 1) {
    const end = line[place] as number;
    line[place] = end - start;
    start = end;
  }
  line[to - 1] = 1 - start;
}

/** One step of sorting by insertion, the fastest sort of so few cuts. */
function insert(line: Float64Array, from: number, next: number): void {
  const cut = line[next] as number;
  let place = next;
  while (place > from && (line[place - 1] as number) > cut) {
    line[place] = line[place - 1] as number;
    place -= 1;
  }
  line[place] = cut;
}
