import type { CriterionResult } from "#results/results.ts";
import { type LikertData, scaleOf, scoredCriteria, sidesOf } from "./likert-data.ts";

/** A criterion with its place in the picture. */
export interface Column {
  readonly criterion: CriterionResult;
  readonly scale: { readonly min: number; readonly max: number };
  readonly left: number;
  /** Where the middle of the scale stands. */
  readonly zero: number;
  /** Width of one person. */
  readonly unit: number;
  readonly width: number;
  /** Most people who answered any one question. */
  readonly most: number;
}

interface Place {
  readonly left: number;
  readonly right: number;
  readonly criteria: readonly CriterionResult[];
  /** How many columns stand beside each other, whether all are there or not. */
  readonly perBlock: number;
}

const GAP = 20;
/** Room right of a bar for the number of answers. */
const COUNT_ROOM = 34;

/** Columns of one width in which the widest bar of the whole picture has room on either side of its line. */
export function columnsOf(
  data: LikertData,
  { left, right, criteria, perBlock }: Place,
): readonly Column[] {
  const sides = data.assessment.items.flatMap((item) =>
    scoredCriteria(data).map(({ id }) =>
      sidesOf(
        item.histograms.find(({ criterion }) => criterion === id),
        scaleOf(data, id),
      ),
    ),
  );
  const low = Math.max(...sides.map((side) => side.low + side.middle / 2));
  const high = Math.max(...sides.map((side) => side.high + side.middle / 2));
  const most = Math.max(...sides.map(({ people }) => people));
  const width = (right - left - GAP * (perBlock - 1)) / perBlock;
  const unit = (width - COUNT_ROOM) / Math.max(1, low + high);
  return criteria.map((criterion, index) => {
    const start = left + index * (width + GAP);
    const scale = scaleOf(data, criterion.id);
    return { criterion, left: start, zero: start + low * unit, unit, width, scale, most };
  });
}
