/** A fifth of the observed range, from faint (1) to strong (5). */
export type ImportanceStep = 1 | 2 | 3 | 4 | 5;

const STEPS: readonly ImportanceStep[] = [1, 2, 3, 4, 5];

/**
 * The fifth of the observed range that a value falls in. Equal fifths, not quintiles: quintiles tear equal values apart.
 *
 * @param value - importance, in points
 * @param range - lowest and highest importance observed
 * @example
 * importanceStep(40, [28, 45]); // => 4
 * importanceStep(45, [28, 45]); // => 5
 */
export function importanceStep(
  value: number,
  [low, high]: readonly [number, number],
): ImportanceStep {
  if (high === low) return 3;
  return STEPS[Math.min(4, Math.floor(((value - low) / (high - low)) * 5))] ?? 5;
}

/**
 * The bounds of the five steps; whole where the range is whole, so that a key can print 28–31, 32–34.
 *
 * @example
 * importanceBounds([28, 45])[1]; // => { from: 32, to: 34 }
 */
export function importanceBounds([low, high]: readonly [number, number]): {
  from: number;
  to: number;
}[] {
  const isWhole = Number.isInteger(low) && Number.isInteger(high);
  const edge = (fifth: number) => low + ((high - low) * fifth) / 5;
  return STEPS.map((step) => {
    const from = isWhole ? Math.ceil(edge(step - 1)) : edge(step - 1);
    const below = isWhole ? Math.ceil(edge(step)) - 1 : edge(step);
    return { from, to: step === 5 ? high : below };
  });
}
