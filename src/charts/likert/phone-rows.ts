import type { ItemResult } from "#results/results.ts";
import { pick } from "#wording/language.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleText } from "../middle-text.ts";
import type { Drawn, Room } from "../picture.ts";
import { inRankOrder } from "../ranking/ranking-data.ts";
import { type GroupMark, line, type Mark } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { type Column, columnsOf } from "./columns.ts";
import { type LikertData, scoredCriteria } from "./likert-data.ts";
import { cellMarks, rowLabel } from "./row-marks.ts";

const SIZE = 14;
const BAR = 16;
/** From one bar to the next. */
const STEP = 19;
/** Room left of the bars for the number of the criterion. */
const NUMBER_ROOM = 32;

/** The rows for a phone: every item once, with its criteria as bars below each other, numbered where there are several. */
export function phoneRows(data: LikertData, room: Room, options: ChartOptions): Drawn {
  const criteria = scoredCriteria(data);
  const list = criteriaMarks(data, room, options);
  const left = room.left + (criteria.length > 1 ? NUMBER_ROOM : 0);
  const place = { left, right: room.right, criteria, perBlock: 1 };
  const columns = columnsOf(data, place, options).map((column, _, [first = column]) => ({
    ...column,
    left: first.left,
    zero: first.zero,
  }));
  const marks: Mark[] = [...list.marks];
  let top = list.bottom + 10;
  for (const item of inRankOrder(data.assessment.items)) {
    const row = itemMarks(item, { ...room, top, columns }, options);
    marks.push(row.mark);
    top = row.bottom;
  }
  return { marks, bottom: top };
}

/** What the numbers before the bars stand for; the criterion alone where there is one. */
function criteriaMarks(data: LikertData, { left, right, top }: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const { language } = options;
  const criteria = scoredCriteria(data);
  const marks: Mark[] = [];
  let bottom = top;
  for (const [index, { title }] of criteria.entries()) {
    const number = criteria.length > 1 ? `${formatNumber(index + 1, language)}  ` : "";
    const font = { size: type.note, bold: criteria.length === 1 };
    const block = type.wrap(`${number}${pick(title, language)}`, font, right - left);
    const y = bottom + 2 + type.note * type.ascent;
    const look = { x: left, y, ...font, leading: type.leading } as const;
    marks.push(...stacked(block.lines, { ...look, meaning: font.bold ? "ink" : "soft" }));
    bottom += block.height + 2;
  }
  return { marks, bottom };
}

interface Place extends Room {
  readonly columns: readonly Column[];
}

function itemMarks(
  item: ItemResult,
  { left, right, top, columns }: Place,
  options: ChartOptions,
): { readonly mark: GroupMark; readonly bottom: number } {
  const type = typeSetting(options);
  const { language } = options;
  const font = { size: SIZE, bold: false };
  const name = type.wrap(pick(item.title, language), font, right - left - NUMBER_ROOM);
  const bars = top + name.height + 4;
  const bottom = bars + columns.length * STEP;
  const number = { size: 11.5, anchor: "end", meaning: "soft" } as const;
  const marks: readonly Mark[] = [
    middleText(
      formatPlace(item.rank, item.tied, language),
      { x: left + 24, middle: top + (SIZE * type.leading) / 2, ...number, size: 13 },
      type,
    ),
    ...stacked(name.lines, {
      x: left + NUMBER_ROOM,
      y: top + SIZE * (type.leading / 2 + type.middle),
      ...font,
      meaning: "ink",
      leading: type.leading,
    }),
    ...columns
      .slice(0, 1)
      .map(({ zero }) => line("rule-strong", [zero, bars - 3], [zero, bottom - 1])),
    ...columns.flatMap((column, index) => {
      const middle = bars + index * STEP + BAR / 2;
      const text = formatNumber(index + 1, language);
      const cell = cellMarks(item, { ...column, middle, height: BAR }, { type, language });
      if (columns.length === 1) return cell;
      return [middleText(text, { x: left + 24, middle, ...number }, type), ...cell];
    }),
  ];
  const href = options.hrefOf?.(item.id) ?? null;
  const label = rowLabel(item, columns, language);
  return { mark: { kind: "group", id: item.id, label, href, marks }, bottom: bottom + 10 };
}
