import type { Histogram, ItemResult } from "#results/results.ts";
import { LIKERT_WORDS, spokenCounts } from "#wording/charts-likert.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleLines, middleText } from "../middle-text.ts";
import { type GroupMark, line, type Mark } from "../scene/scene.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";
import { barMarks } from "./bar-marks.ts";
import { COUNT, type Column } from "./columns.ts";
import { sidesOf } from "./likert-data.ts";

interface RowPlace {
  readonly columns: readonly Column[];
  readonly top: number;
  readonly left: number;
  readonly nameWidth: number;
}

const SIZE = 14;
const BAR = 19;

/** One item: place, name, and a bar per column. */
export function rowMarks(
  item: ItemResult,
  place: RowPlace,
  options: ChartOptions,
): { readonly mark: GroupMark; readonly bottom: number } {
  const type = typeSetting(options);
  const { language } = options;
  const at = rowHeights(item, place, options);
  const marks: readonly Mark[] = [
    middleText(
      formatPlace(item.rank, item.tied, language),
      { x: place.left + 24, middle: at.middle, size: 13, anchor: "end", meaning: "soft" },
      type,
    ),
    ...middleLines(
      at.name.lines,
      { x: place.left + 32, middle: at.middle, size: SIZE, meaning: "ink" },
      type,
    ),
    ...place.columns.map(({ zero }) => line("rule-strong", [zero, place.top], [zero, at.bottom])),
    ...place.columns.flatMap((column) =>
      cellMarks(item, { ...column, middle: at.middle, height: BAR }, { type, language }),
    ),
  ];
  const href = options.hrefOf?.(item.id) ?? null;
  const label = rowLabel(item, place.columns, language);
  return { mark: { kind: "group", id: item.id, label, href, marks }, bottom: at.bottom };
}

function rowHeights(item: ItemResult, { top, nameWidth }: RowPlace, options: ChartOptions) {
  const title = pick(item.title, options.language);
  const name = typeSetting(options).wrap(title, { size: SIZE, bold: false }, nameWidth - 48);
  const bottom = top + Math.max(name.height + 6, BAR + 9);
  return { name, middle: (top + bottom) / 2, bottom };
}

/** A row in words: every criterion with who gave which score. */
export function rowLabel(
  item: ItemResult,
  columns: readonly Pick<Column, "criterion">[],
  language: Language,
): string {
  const cells = columns.map(({ criterion }) => {
    const histogram = item.histograms.find((one) => one.criterion === criterion.id);
    return spokenCounts(pick(criterion.title, language), histogram?.counts ?? [], language);
  });
  return [pick(item.title, language), ...cells].join("; ");
}

interface Cell extends Column {
  readonly middle: number;
  readonly height: number;
}

/** A bar, and how many answered where it is fewer than elsewhere. */
export function cellMarks(
  item: ItemResult,
  cell: Cell,
  { type, language }: { readonly type: TypeSetting; readonly language: Language },
): readonly Mark[] {
  const { criterion, zero, unit, middle, height, scale, most } = cell;
  const histogram = item.histograms.find((one) => one.criterion === criterion.id);
  const sides = sidesOf(histogram, scale);
  const end = zero + (sides.high + sides.middle / 2) * unit;
  return [
    ...barMarks(histogram, { zero, unit, middle, height, scale }, { type, language }),
    ...(sides.people < most
      ? [
          middleText(
            answersText(histogram, sides.people, language),
            { x: end + COUNT.gap, middle, size: COUNT.size, meaning: "soft", casing: true },
            type,
          ),
        ]
      : []),
  ];
}

/** How many answered; or that nothing is shown, where scores are withheld. */
function answersText(histogram: Histogram | undefined, people: number, language: Language): string {
  const words = LIKERT_WORDS[language];
  return histogram === undefined ? words.withheld : words.answers(people);
}
