import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import { formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { type GroupMark, line, type Mark } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { columnCut, isAtCut, scoreText } from "./column-cut.ts";
import { foldMarks } from "./fold-marks.ts";
import type { Chosen } from "./lit-paths.ts";
import { rowOffsets, tight } from "./matching-sheet.ts";
import type { PlacedColumn, PlacedItem } from "./placed-column.ts";

/** Where a column stands among the others, and which item is chosen. */
interface ColumnPlace {
  readonly placed: PlacedColumn;
  readonly column: number;
  readonly hasNext: boolean;
  readonly chosen: Chosen | null;
}

/** Items of a column, and its cut. */
export function columnMarks(place: ColumnPlace, options: ChartOptions): readonly Mark[] {
  const { placed, column } = place;
  if (placed.folds.length > 0)
    return [...foldMarks(placed, options), ...columnCut(placed, options)];
  const draw = placed.column.isRanked ? rowMark : blockMark;
  const items = placed.items.map((item, row) => ({
    ...draw(item, place, options),
    at: [column, row] as const,
  }));
  return placed.column.isRanked
    ? [...items, ...columnCut(placed, options), ...restMarks(placed, options)]
    : items;
}

/** How many items stand on the page and not on a slide. */
function restMarks({ column, bottom, nameLeft }: PlacedColumn, options: ChartOptions) {
  const rest = column.of - column.items.length;
  if (options.width !== "slide" || rest <= 0) return [];
  const type = typeSetting(options);
  const text = MATCHING_WORDS[options.language].more(rest);
  const y = bottom + 4 + type.note * type.ascent;
  return [{ kind: "text", x: nameLeft, y, text, size: type.note, meaning: "soft" } as const];
}

/** Whether an item steps back because another is chosen. */
function isFaded({ item }: PlacedItem, { chosen }: ColumnPlace): boolean {
  return chosen !== null && !chosen.items.has(item.id);
}

/** A block such as a goal: text between the bars where its links arrive and leave. */
function blockMark(placedItem: PlacedItem, place: ColumnPlace, options: ChartOptions): GroupMark {
  const type = typeSetting(options);
  const { item, lines, size, middle, height } = placedItem;
  const { placed, hasNext, chosen } = place;
  const faded = isFaded(placedItem, place);
  const first = middle - ((lines.length - 1) * size * type.leading) / 2 + size * type.middle;
  const bar = (x: number) =>
    line(faded ? "side-bar-faded" : "side-bar", [x, middle - height / 2], [x, middle + height / 2]);
  return {
    kind: "group",
    id: item.id,
    label: item.title,
    href: options.hrefOf?.(item.id) ?? null,
    marks: [
      ...(placed.nameLeft > placed.left ? [bar(placed.left - 2)] : []),
      ...(hasNext ? [bar(placed.right - 2)] : []),
      ...stacked(lines, {
        x: placed.nameLeft,
        y: first,
        size,
        bold: chosen?.id === item.id,
        meaning: faded ? "soft" : "ink",
        leading: type.leading,
      }),
    ],
  };
}

function rowMark(placedItem: PlacedItem, place: ColumnPlace, options: ChartOptions): GroupMark {
  const { placed } = place;
  const { item, middle, isLinked } = placedItem;
  const { isList } = placed.rows;
  const meaning: Meaning = isLinked && !isFaded(placedItem, place) ? "ink" : "soft";
  const rank = item.rank === null ? "" : formatPlace(item.rank, item.tied, options.language);
  const square = {
    x: placed.left + rowOffsets(placed.column, placed.rows.name, placed.right - placed.left).square,
    middle,
  };
  return {
    kind: "group",
    id: item.id,
    ...(isList
      ? { text: { size: placed.rows.name, meaning } }
      : { label: `${rank} ${item.title}`.trim() }),
    href: options.hrefOf?.(item.id) ?? null,
    marks: [
      ...boxMarks(placedItem, place),
      ...(item.step === null ? [] : stepMarks(square, { step: item.step, isLinked, isList })),
      ...rowTexts(placedItem, { place, meaning, rank }, options),
    ],
  };
}

interface RowLook {
  readonly place: ColumnPlace;
  readonly meaning: Meaning;
  readonly rank: string;
}

function rowTexts(
  placedItem: PlacedItem,
  { place, meaning, rank }: RowLook,
  options: ChartOptions,
): readonly Mark[] {
  const { placed } = place;
  const { isList, name } = placed.rows;
  const { item, lines, size, middle } = placedItem;
  const type = typeSetting(options);
  const bold = isBold(placedItem, place);
  const leading = tight(type);
  const first = middle - ((lines.length - 1) * size * leading) / 2 + size * type.middle;
  const atCut = isAtCut(item.id, placed);
  const rankSize = Math.min(13, name);
  return [
    {
      kind: "text",
      x: placed.left + rowOffsets(placed.column, name, placed.right - placed.left).rank,
      y: middle + rankSize * type.middle,
      text: rank,
      size: rankSize,
      bold,
      anchor: "end",
      meaning: isList ? meaning : "soft",
    },
    ...stacked(lines, { x: placed.nameLeft, y: first, size, bold, meaning, leading }),
    {
      kind: "text",
      x: placed.right - 6,
      y: middle + name * type.middle,
      text: scoreText(item, options),
      size: name,
      bold: atCut,
      anchor: "end",
      meaning: atCut ? "attention" : meaning,
      casing: !isList,
    },
  ];
}

/** What is linked stands out; in a list only what belongs to the chosen item. */
function isBold(placedItem: PlacedItem, { placed, chosen }: ColumnPlace): boolean {
  const isLit = chosen?.items.has(placedItem.item.id) ?? false;
  if (placed.rows.isList) return isLit;
  return placedItem.isLinked && (chosen === null || isLit);
}

function boxMarks(placedItem: PlacedItem, place: ColumnPlace): readonly Mark[] {
  const { left, right, rows } = place.placed;
  // In a list the texts themselves are met: hundreds of boxes that nobody sees would weigh more than the rows.
  const meaning = boxMeaning(placedItem, place) ?? (rows.isList ? null : "hit");
  if (meaning === null) return [];
  const { middle, height } = placedItem;
  const box = { x: left, y: middle - height / 2, width: right - left, height };
  return [{ kind: "rect", ...box, meaning }];
}

function boxMeaning(
  { item, isLinked }: PlacedItem,
  { placed, chosen }: ColumnPlace,
): Meaning | null {
  const isLit = chosen?.items.has(item.id) ?? false;
  if (chosen?.id === item.id) return "box-chosen";
  if (placed.rows.isList) return isLit ? "band-lit" : null;
  if (!isLinked) return item.selected === "tied" ? "box-tied" : null;
  if (chosen === null) return "box";
  return isLit ? "box-lit" : "box-faded";
}

interface StepLook {
  readonly step: number;
  readonly isLinked: boolean;
  readonly isList: boolean;
}

/** Importance as a square; smaller in a frame where the item was not selected. */
function stepMarks(
  { x, middle }: { readonly x: number; readonly middle: number },
  { step, isLinked, isList }: StepLook,
): readonly Mark[] {
  const fill = `importance-${step}` as Meaning;
  const whole = isList ? 9 : 16;
  const square = (size: number) =>
    ({
      kind: "rect",
      x: x + whole / 2 - size / 2,
      y: middle - size / 2,
      width: size,
      height: size,
    }) as const;
  const frame: Mark = { ...square(whole), meaning: isLinked ? "step-edge" : "rule" };
  const filled: Mark = { ...square(isLinked ? whole : whole * 0.625), meaning: fill };
  return isLinked ? [filled, frame] : [frame, filled];
}
