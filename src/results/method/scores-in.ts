import type { Cell } from "#domain/assessment/tally.ts";

/** The scores of a cell one by one, lowest first; empty where it is not known who gave which. */
export function scoresIn({ counts }: Pick<Cell, "counts">): number[] {
  return counts.flatMap(({ score, count }) => Array.from({ length: count }, () => score));
}
