import type { Problem, RecordPath } from "../problem.ts";

/** An id written somewhere in the record, and the ids it may name; left out it names nothing and is sound. */
export interface Reference {
  readonly path: RecordPath;
  readonly id: string | undefined;
  /** What it should name, such as "an item". */
  readonly what: string;
  readonly known: readonly string[];
}

/** So many ids can be read in one line; more are not listed. */
const MOST_LISTED = 8;
/** A misspelt id differs by few letters, and by fewer than half of its own. */
const MOST_MISSPELT = 3;

/** A problem when the id names nothing, with the nearest id there is or the short list of all. */
export function unknownReference({ path, id, what, known }: Reference): Problem[] {
  if (id === undefined || known.includes(id)) return [];
  return [{ path, found: `"${id}"`, expected: `the id of ${what}${hint(id, known)}` }];
}

function hint(id: string, known: readonly string[]): string {
  const nearest = known
    .map((other) => ({ other, distance: editDistance(id, other) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (nearest === undefined) return "; there is none";
  if (nearest.distance <= Math.min(MOST_MISSPELT, id.length / 2))
    return `, such as "${nearest.other}"`;
  return known.length <= MOST_LISTED ? `: ${known.join(", ")}` : "";
}

/** Fewest letters to put in, take out or change to make one word of the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
