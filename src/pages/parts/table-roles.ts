/**
 * Table roles said aloud: some browsers drop them once a stylesheet lays rows out as a grid, as the ranking does on a phone.
 * They are spread, not written, because a linter rightly calls them redundant everywhere else.
 */
export const TABLE_ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  cell: { role: "cell" },
  column: { role: "columnheader", scope: "col" },
  name: { role: "rowheader", scope: "row" },
} as const;
