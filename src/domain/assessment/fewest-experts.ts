import type { Column } from "./columns.ts";
import type { Tally } from "./tally.ts";

/**
 * The fewest experts who could have given the totals, if each gave at most the top of the scale and nobody abstained.
 *
 * @returns a whole number, at least 1; null where the tally is not of totals
 */
export function fewestExperts(tally: Tally, columns: readonly Column[]): number | null {
  if (tally.source !== "totals") return null;
  const needed = tally.cells.flatMap((row) =>
    row.map(({ sum }, column) => Math.ceil(sum / (columns[column]?.scale.max ?? sum))),
  );
  return needed.reduce((most, experts) => Math.max(most, experts), 1);
}
