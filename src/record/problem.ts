/** A step into the record: `["assessments", "technologies", "totals", 3, "total"]`. */
export type RecordPath = readonly (string | number)[];

/** Why a record is refused: the place, what was found there and what was expected. */
export interface Problem {
  readonly path: RecordPath;
  readonly found: string;
  readonly expected: string;
}
