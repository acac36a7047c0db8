import type { CriterionResult } from "#results/results.ts";
import { LIKERT_WORDS } from "#wording/charts-likert.ts";
import type { ChartOptions } from "../chart-options.ts";
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
/** Size of the number of answers at the end of a bar, and its distance from the bar. */
export const COUNT = { size: 11, gap: 6 } as const;

/** Columns of one width in which the widest bar of the whole picture has room on either side of its line. */
export function columnsOf(
  data: LikertData,
  { left, right, criteria, perBlock }: Place,
  options: ChartOptions,
): readonly Column[] {
  const cells = data.assessment.items.flatMap((item) =>
    scoredCriteria(data).map(({ id }) => {
      const histogram = item.histograms.find(({ criterion }) => criterion === id);
      return { ...sidesOf(histogram, scaleOf(data, id)), isShown: histogram !== undefined };
    }),
  );
  const low = Math.max(...cells.map((cell) => cell.low + cell.middle / 2));
  const high = Math.max(...cells.map((cell) => cell.high + cell.middle / 2));
  const most = Math.max(...cells.map(({ people }) => people));
  const count = countRoom(
    cells.filter(({ people }) => people < most),
    options,
  );
  const width = (right - left - GAP * (perBlock - 1)) / perBlock;
  const unit = (width - count) / Math.max(1, low + high);
  return criteria.map((criterion, index) => {
    const start = left + index * (width + GAP);
    const scale = scaleOf(data, criterion.id);
    return { criterion, left: start, zero: start + low * unit, unit, width, scale, most };
  });
}

interface Cell {
  readonly people: number;
  readonly isShown: boolean;
}

/** Room right of a bar for what stands there where fewer answered than elsewhere. */
function countRoom(fewer: readonly Cell[], { language, measure }: ChartOptions): number {
  const words = LIKERT_WORDS[language];
  const texts = fewer.map(({ people, isShown }) =>
    isShown ? words.answers(people) : words.withheld,
  );
  const font = { size: COUNT.size, bold: false };
  return COUNT.gap + Math.max(0, ...texts.map((text) => measure(text, font)));
}
