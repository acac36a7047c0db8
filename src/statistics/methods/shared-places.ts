import { sameScore } from "#statistics/same-score.ts";

/**
 * Places of many lists of scores, one after the other, without making arrays: best first, ties sharing the better
 * place (1, 1, 3), as competitionRanks gives them.
 *
 * @param items - how many items every list has
 * @returns the function from a list of scores to one place per item; the next call overwrites what it returned
 * @see docs/methods/ranking.md
 * @example
 * [...sharedPlaces(4)(new Float64Array([3, 1, 1, 2]))]; // => [1, 3, 3, 2]
 */
export function sharedPlaces(items: number): (scores: Float64Array) => Int32Array {
  const sorted = new Float64Array(items);
  const levels: Levels = {
    lowest: new Float64Array(items),
    better: new Int32Array(items),
    count: 0,
  };
  const places = new Int32Array(items);
  return (scores) => {
    sorted.set(scores);
    sorted.sort();
    findLevels(sorted, levels);
    for (let item = 0; item < items; item += 1) {
      places[item] = 1 + (levels.better[levelOf(scores[item] as number, levels)] as number);
    }
    return places;
  };
}

/** The distinct scores from the best down: the lowest that still counts as this one, and how many are better. */
interface Levels {
  readonly lowest: Float64Array;
  readonly better: Int32Array;
  count: number;
}

/** Neighbours that count as the same score are of one level, as in tieGroups. */
function findLevels(sorted: Float64Array, levels: Levels): void {
  const last = sorted.length - 1;
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted[last] ?? 0));
  levels.count = 0;
  for (let k = last; k >= 0; k -= 1) {
    const score = sorted[k] as number;
    const isNew = k === last || !sameScore(score, sorted[k + 1] as number, largest);
    if (isNew) {
      levels.better[levels.count] = last - k;
      levels.count += 1;
    }
    levels.lowest[levels.count - 1] = score;
  }
}

/** The first level whose lowest score is not above this one. */
function levelOf(score: number, { lowest, count }: Levels): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lowest[middle] as number) <= score) high = middle;
    else low = middle + 1;
  }
  return low;
}
