import { requireFinite } from "#statistics/require-finite.ts";
import { tieGroups } from "#statistics/tie-groups.ts";

/**
 * Midranks of many scores on few points: the points are sorted, not the scores, so that millions of ballots on a scale
 * of five take one pass. Same ranks as midranks.
 *
 * @param values - any finite numbers, in any unit
 * @returns one rank per value in input order, from 1 for the smallest; and the size of every tie, smallest score first
 * @throws RangeError when a value is not finite
 * @see Kendall & Gibbons (1990), Rank Correlation Methods, 5th ed., ch. 3
 * @example
 * countedMidranks([10, 20, 20, 30]); // => { ranks: [1, 2.5, 2.5, 4], ties: [1, 2, 1] }
 */
export function countedMidranks(values: readonly number[]): { ranks: number[]; ties: number[] } {
  requireFinite("countedMidranks", values);
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const points = [...counts.keys()];
  const rankOf = new Map<number, number>();
  const ties: number[] = [];
  let smaller = 0;
  for (const group of tieGroups(points)) {
    const tied = group.map((place) => points[place] ?? Number.NaN);
    const size = tied.reduce((sum, point) => sum + (counts.get(point) ?? 0), 0);
    for (const point of tied) rankOf.set(point, smaller + (size + 1) / 2);
    ties.push(size);
    smaller += size;
  }
  return { ranks: values.map((value) => rankOf.get(value) ?? Number.NaN), ties };
}
