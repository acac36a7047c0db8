import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { tieAtCut } from "../ranking/ranking-data.ts";
import { line, type Mark, pathOf } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import type { ColumnItem } from "./matching-data.ts";
import { type PlacedColumn, type PlacedItem, tight } from "./place-columns.ts";

/** Items of a column, and its cut. */
export function columnMarks(
  placed: PlacedColumn,
  hasNext: boolean,
  options: ChartOptions,
): readonly Mark[] {
  if (!placed.column.isRanked)
    return placed.items.map((item) => blockMark(item, { placed, hasNext }, options));
  return [
    ...placed.items.map((item) => rowMark(item, placed, options)),
    ...cutMarks(placed, options),
  ];
}

/** A block such as a goal: text between the bars where its links arrive and leave. */
function blockMark(
  { item, lines, size, middle, height }: PlacedItem,
  { placed, hasNext }: { readonly placed: PlacedColumn; readonly hasNext: boolean },
  options: ChartOptions,
): Mark {
  const type = typeSetting(options);
  const first = middle - ((lines.length - 1) * size * type.leading) / 2 + size * type.middle;
  const bar = (x: number) => line("side-bar", [x, middle - height / 2], [x, middle + height / 2]);
  return {
    kind: "group",
    id: item.id,
    href: options.hrefOf?.(item.id) ?? null,
    marks: [
      ...(placed.nameLeft > placed.left ? [bar(placed.left - 2)] : []),
      ...(hasNext ? [bar(placed.right - 2)] : []),
      ...stacked(lines, {
        x: placed.nameLeft,
        y: first,
        size,
        meaning: "ink",
        leading: type.leading,
      }),
    ],
  };
}

function rowMark(placedItem: PlacedItem, placed: PlacedColumn, options: ChartOptions): Mark {
  const type = typeSetting(options);
  const { item, lines, size, middle, height, isLinked } = placedItem;
  const leading = tight(type);
  const bold = isLinked;
  const meaning: Meaning = isLinked ? "ink" : "soft";
  const first = middle - ((lines.length - 1) * size * leading) / 2 + size * type.middle;
  const atCut = isAtCut(item.id, placed);
  const rank = item.rank === null ? "" : formatPlace(item.rank, item.tied, options.language);
  return {
    kind: "group",
    id: item.id,
    label: `${rank} ${item.title}`,
    href: options.hrefOf?.(item.id) ?? null,
    marks: [
      ...boxMarks(placedItem, placed, height),
      ...(item.step === null
        ? []
        : stepMarks(placed.left + 42, middle, { step: item.step, isLinked })),
      {
        kind: "text",
        x: placed.left + 32,
        y: middle + 13 * type.middle,
        text: rank,
        size: 13,
        bold,
        anchor: "end",
        meaning: "soft",
      },
      ...stacked(lines, { x: placed.nameLeft, y: first, size, bold, meaning, leading }),
      {
        kind: "text",
        x: placed.right - 6,
        y: middle + 15 * type.middle,
        text: scoreText(item, options),
        size: 15,
        bold: atCut,
        anchor: "end",
        meaning: atCut ? "attention" : meaning,
        casing: true,
      },
    ],
  };
}

/** The score; a dagger says that a decision put the item in or out. */
function scoreText({ score, isDecided }: ColumnItem, { language }: ChartOptions): string {
  return score === null ? "" : formatNumber(score, language) + (isDecided ? " †" : "");
}

function isAtCut(id: string, { column, cut }: PlacedColumn): boolean {
  return (
    cut !== null && column.cut !== null && [column.cut.lastIn, column.cut.firstOut].includes(id)
  );
}

function boxMarks(
  { item, middle, isLinked }: PlacedItem,
  { left, right }: PlacedColumn,
  height: number,
): readonly Mark[] {
  if (!isLinked && item.selected !== "tied") return [];
  const meaning = isLinked ? "box" : "box-tied";
  return [{ kind: "rect", x: left, y: middle - height / 2, width: right - left, height, meaning }];
}

/** Importance as a square; smaller in a frame where the item was not selected. */
function stepMarks(
  x: number,
  middle: number,
  { step, isLinked }: { readonly step: number; readonly isLinked: boolean },
): readonly Mark[] {
  const fill = `importance-${step}` as Meaning;
  const square = (size: number) =>
    ({
      kind: "rect",
      x: x + 8 - size / 2,
      y: middle - size / 2,
      width: size,
      height: size,
    }) as const;
  return isLinked
    ? [
        { ...square(16), meaning: fill },
        { ...square(16), meaning: "step-edge" },
      ]
    : [
        { ...square(16), meaning: "rule" },
        { ...square(10), meaning: fill },
      ];
}

/** The line between in and out: its place, and a bracket that joins the two scores with their distance. */
function cutMarks(placed: PlacedColumn, options: ChartOptions): readonly Mark[] {
  const { column, cut, left, right, nameLeft } = placed;
  if (cut === null || column.cut === null) return [];
  const type = typeSetting(options);
  const words = MATCHING_WORDS[options.language];
  const tie = tieAtCut(column.items, column.cut);
  const isTied = tie !== "none";
  const above = column.cut.count === null ? words.cutPlain : words.cut(column.cut.count);
  const note = { size: type.note } as const;
  const lift = type.note * (type.descent + 0.3);
  return [
    {
      kind: "text",
      x: nameLeft,
      y: cut - lift,
      text: { none: above, open: words.tied, settled: words.tiedSettled }[tie],
      ...note,
      bold: true,
      meaning: "attention",
    },
    ...(isTied
      ? []
      : [
          {
            kind: "text",
            x: nameLeft,
            y: cut + type.note * (type.ascent + 0.2),
            text: words.notSelected,
            ...note,
            meaning: "soft",
          } as const,
        ]),
    ...marginMarks(placed, cut, options),
    ...(column.cut.margin === null || column.cut.margin <= 0
      ? [line("attention-line", [left, cut], [right, cut])]
      : []),
  ];
}

function marginMarks(
  { column, items, left, right }: PlacedColumn,
  cut: number,
  options: ChartOptions,
): readonly Mark[] {
  const find = (id: string | null | undefined) => items.find((placed) => placed.item.id === id);
  const lastIn = find(column.cut?.lastIn);
  const firstOut = find(column.cut?.firstOut);
  const margin = column.cut?.margin ?? null;
  if (lastIn === undefined || firstOut === undefined || margin === null || margin <= 0) return [];
  const type = typeSetting(options);
  const text = MATCHING_WORDS[options.language].points(margin);
  const font = { size: 14, bold: true };
  const widest = Math.max(
    ...[lastIn, firstOut].map(({ item }) =>
      type.width(scoreText(item, options), { size: 15, bold: true }),
    ),
  );
  const bracket = right - 6 - widest - 12;
  const textEnd = bracket - 6;
  const textStart = textEnd - type.width(text, font) - 5;
  return [
    line("attention-line", [left, cut], [textStart, cut]),
    line("attention-line", [bracket, cut], [right, cut]),
    {
      kind: "path",
      meaning: "attention-line",
      data: pathOf`M${bracket + 7} ${lastIn.middle}H${bracket}V${firstOut.middle}h${7}`,
    },
    {
      kind: "text",
      x: textEnd,
      y: cut + 14 * type.middle,
      text,
      ...font,
      anchor: "end",
      meaning: "attention",
    },
  ];
}
