import type { Assessment } from "#record/roadmap-record.ts";
import type { Column } from "./columns.ts";

/** The ballots of one round by number instead of by name: what millions of rows are counted from. */
export interface BallotSheets {
  /** Pseudonyms of those who handed in a ballot, sorted. */
  readonly experts: readonly string[];
  /** Stakeholder group of each of them; may be empty. */
  readonly groups: readonly string[];
  /** One entry per row, in the order of the file: places of the expert, the item and the column, counted from 0. */
  readonly expert: Int32Array;
  readonly item: Int32Array;
  readonly column: Int32Array;
  /** Score of each row; not a number where the expert abstained. */
  readonly score: Float64Array;
}

/**
 * Numbers the ballots of one round: each name is looked up once, and everything after it counts by number.
 *
 * @param assessment - with ballots; rows on other items or columns only tell who took part
 * @param columns - the leaves of its criteria tree
 * @param round - number of the round
 * @returns the rows in the order of the file; none where there are no ballots of the round
 */
export function ballotSheets(
  { ballots, items }: Pick<Assessment, "ballots" | "items">,
  columns: readonly Pick<Column, "id">[],
  round: number,
): BallotSheets {
  const rows = ballots.filter((row) => row.round === round);
  const places = {
    item: placesOf(items),
    column: placesOf(columns.map(({ id }) => id)),
    expert: new Map<string, number>(),
  };
  const groups: string[] = [];
  const found = {
    expert: new Int32Array(rows.length),
    item: new Int32Array(rows.length),
    column: new Int32Array(rows.length),
    score: new Float64Array(rows.length),
  };
  let kept = 0;
  for (const row of rows) {
    const expert = places.expert.get(row.expert) ?? places.expert.size;
    if (expert === places.expert.size) places.expert.set(row.expert, expert);
    groups[expert] = row.group;
    const item = places.item.get(row.item);
    const column = places.column.get(row.criterion);
    if (item === undefined || column === undefined) continue;
    found.expert[kept] = expert;
    found.item[kept] = item;
    found.column[kept] = column;
    found.score[kept] = row.score ?? Number.NaN;
    kept += 1;
  }
  return inOrder([...places.expert.keys()], groups, {
    expert: found.expert.subarray(0, kept),
    item: found.item.subarray(0, kept),
    column: found.column.subarray(0, kept),
    score: found.score.subarray(0, kept),
  });
}

function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

/** Experts by pseudonym, so that the order of the file does not matter. */
function inOrder(
  experts: readonly string[],
  groups: readonly string[],
  rows: Pick<BallotSheets, "expert" | "item" | "column" | "score">,
): BallotSheets {
  const sorted = [...experts].sort();
  const placeOf = placesOf(sorted);
  const moved = Int32Array.from(experts, (expert) => placeOf.get(expert) ?? 0);
  const groupOf = new Map(experts.map((expert, place) => [expert, groups[place] ?? ""]));
  return {
    ...rows,
    experts: sorted,
    groups: sorted.map((expert) => groupOf.get(expert) ?? ""),
    expert: rows.expert.map((place) => moved[place] ?? 0),
  };
}
