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
  let start = 0;
  return [...unitPoint.toSorted((a, b) => a - b), 1].map((end) => {
    const length = end - start;
    start = end;
    return length;
  });
}
