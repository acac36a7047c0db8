import type { AssessmentResult } from "#results/results.ts";

/** How long the bars in the cells of a ranking are; all of them start at 0. */
export interface BarLengths {
  /** What the longest bar of a column and of the score stand for. */
  readonly column: number;
  readonly total: number;
  /** Length as a share of the cell, 0–1. */
  readonly ofColumn: (value: number) => number;
  readonly ofTotal: (value: number) => number;
  /** Whether every score is the plain sum of its column totals. */
  readonly plainSum: boolean;
  /** Columns of the first group, drawn stronger so that groups can be told apart; none where every column stands alone. */
  readonly strong: ReadonlySet<string>;
}

/** One length for equal totals in all columns, and one for scores, from the largest of each. */
export function barLengths(assessment: AssessmentResult): BarLengths {
  const totals = assessment.items.map((item) => Object.values(item.totals));
  const column = Math.max(0, ...totals.flat());
  const total = Math.max(0, ...assessment.items.map(({ score }) => score));
  const [first] = assessment.criteria;
  const groups = new Set(assessment.criteria.map(({ group }) => group));
  const areGrouped = groups.size > 1 && groups.size < assessment.criteria.length;
  const strong = assessment.criteria.filter(({ group }) => areGrouped && group === first?.group);
  return {
    column,
    total,
    ofColumn: (value) => share(value, column),
    ofTotal: (value) => share(value, total),
    plainSum: assessment.items.every(
      (item, index) => Math.abs(item.score - sum(totals[index] ?? [])) < 1e-6,
    ),
    strong: new Set(strong.map(({ id }) => id)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((before, value) => before + value, 0);
}

/** Four decimals are finer than any screen, and the same on every machine. */
function share(value: number, full: number): number {
  return full > 0 ? Math.round((Math.max(0, value) / full) * 10_000) / 10_000 : 0;
}
