import type { Criterion } from "#record/assessment.ts";

/** A criterion as one row of a form; the rows before it say what it belongs to. */
export interface CriterionRow {
  /** 1 for what stands on its own, 2 for a part of it, 3 for a part of that. */
  readonly level: number;
  readonly criterion: Criterion;
}

/** A tree of criteria as rows, each below what it belongs to. */
export function criteriaRows(criteria: readonly Criterion[], level = 1): readonly CriterionRow[] {
  return criteria.flatMap((criterion) => [
    { level, criterion },
    ...criteriaRows(criterion.criteria, level + 1),
  ]);
}

/** The tree that rows stand for. A row deeper than any place above it belongs to the last one there is. */
export function criteriaTree(rows: readonly CriterionRow[]): Criterion[] {
  const top: Criterion[] = [];
  const open: Criterion[] = [];
  for (const { level, criterion } of rows) {
    const node = { ...criterion, criteria: [] };
    const depth = Math.min(level - 1, open.length);
    const parent = open[depth - 1];
    (parent === undefined ? top : parent.criteria).push(node);
    open.splice(depth, open.length, node);
  }
  return top;
}
