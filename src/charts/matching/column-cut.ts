import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { tieAtCut } from "../ranking/ranking-data.ts";
import { line, type Mark, pathOf } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import type { ColumnItem } from "./matching-data.ts";
import type { PlacedColumn } from "./placed-column.ts";

/** The line between in and out: its place, and a bracket that joins the two scores with their distance. */
export function columnCut(placed: PlacedColumn, options: ChartOptions): readonly Mark[] {
  const { column, cut, left, right } = placed;
  if (cut === null || column.cut === null) return [];
  const margin = marginMarks(placed, cut, options);
  return [
    ...cutWords(placed, { cut, end: margin.start }, options),
    ...margin.marks,
    ...(margin.marks.length === 0 ? [line("attention-line", [left, cut], [right, cut])] : []),
  ];
}

/** What stands above and below the line, where the names begin if it fits there. */
function cutWords(
  { column, left, nameLeft }: PlacedColumn,
  { cut, end }: { readonly cut: number; readonly end: number },
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const words = MATCHING_WORDS[options.language];
  const tie = tieAtCut(column.items, column.cut);
  const count = column.cut?.count ?? null;
  const above = count === null ? words.cutPlain : words.cut(count);
  const text = { none: above, open: words.tied, settled: words.tiedSettled }[tie];
  const font = { size: type.note, bold: true };
  const widest = Math.max(type.width(text, font), type.width(words.notSelected, font));
  const x = [nameLeft, left].find((start) => start + widest + 6 <= end);
  if (x === undefined) return [];
  const look = { kind: "text", x, size: type.note } as const;
  const upper: Mark = {
    ...look,
    y: cut - type.note * (type.descent + 0.3),
    text,
    bold: true,
    meaning: "attention",
  };
  const y = cut + type.note * (type.ascent + 0.2);
  return tie === "none"
    ? [upper, { ...look, y, text: words.notSelected, meaning: "soft" }]
    : [upper];
}

function marginMarks(
  { column, items, left, right, rows, folds }: PlacedColumn,
  cut: number,
  options: ChartOptions,
): { readonly marks: readonly Mark[]; readonly start: number } {
  const find = (id: string | null | undefined) => items.find((placed) => placed.item.id === id);
  const lastIn = find(column.cut?.lastIn);
  const firstOut = find(column.cut?.firstOut);
  const margin = column.cut?.margin ?? null;
  const isJoined = lastIn !== undefined && firstOut !== undefined && folds.length === 0;
  if (!isJoined || margin === null || margin <= 0) return { marks: [], start: right };
  const type = typeSetting(options);
  const text = MATCHING_WORDS[options.language].points(margin);
  const font = { size: 14, bold: true };
  const widest = Math.max(
    ...[lastIn, firstOut].map(({ item }) =>
      type.width(scoreText(item, options), { size: rows.name, bold: true }),
    ),
  );
  const bracket = right - 6 - widest - 12;
  const textEnd = bracket - 6;
  const textStart = textEnd - type.width(text, font) - 5;
  const marks: readonly Mark[] = [
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
  return { marks, start: textStart };
}

/** The score; a dagger says that a decision put the item in or out. */
export function scoreText({ score, isDecided }: ColumnItem, { language }: ChartOptions): string {
  return score === null ? "" : formatNumber(score, language) + (isDecided ? " †" : "");
}

/** Whether an item is the last in or the first out. */
export function isAtCut(id: string, { column, cut }: PlacedColumn): boolean {
  return (
    cut !== null && column.cut !== null && [column.cut.lastIn, column.cut.firstOut].includes(id)
  );
}
