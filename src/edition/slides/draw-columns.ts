import { SLIDE_WORDS } from "#wording/documents/slide-words.ts";
import { formatNumber } from "#wording/numbers.ts";
import { fitText, textHeight } from "./fit-text.ts";
import type { Column, SheetBody } from "./sheet.ts";
import { drawShape, type SlideBox, type SlidePen, writeText } from "./slide-pen.ts";

type Columns = Extract<SheetBody, { kind: "columns" }>;

const PER_ROW = 5;
const GAP = 0.28;
const HEAD = 0.5;
const SIZES = [20, 18, 17, 16, 15, 14, 13, 12, 11] as const;
const HEAD_SIZES = [17, 16, 15, 14, 13, 12, 11];
const SMALLEST = 11;
/** The sign before a line, in em of its type. */
const BULLET = 0.8;
const AFTER = 4;
/** A single line of a list says no more than this share of its column. */
const LONGEST_LINE = 0.4;

/** Lists side by side under their heads; what finds no room is counted. */
export function drawColumns(pen: SlidePen, { columns }: Columns, box: SlideBox): void {
  const placed = columnPlaces(columns, box);
  const room = (place: SlideBox) => ({ w: place.w, h: place.h - HEAD - 0.12 });
  const fits = (size: number) =>
    placed.every(
      ({ column, place }) =>
        listHeight(pen, column.lines, { ...room(place), size }) <= room(place).h,
    );
  const size = SIZES.find(fits) ?? SMALLEST;
  const heads = placed.map(({ column, place }) =>
    fitText(headOf(pen, column), { ...headBox(place.w), sizes: HEAD_SIZES }, pen),
  );
  const headSize = Math.min(...heads.map((head) => head.size));
  for (const { column, place } of placed) {
    drawHead(pen, column, { ...place, h: HEAD, size: headSize });
    writeText(pen, linesFor(pen, column.lines, { ...room(place), size }), {
      ...{ ...place, ...room(place), y: place.y + HEAD + 0.12, size },
      ...{ bullets: true, after: AFTER, name: column.head },
    });
  }
}

/** Columns in rows; a column of long lists is wider than one of short ones. */
function columnPlaces(columns: readonly Column[], box: SlideBox) {
  const rows = Math.ceil(columns.length / PER_ROW);
  const perRow = Math.ceil(columns.length / Math.max(1, rows));
  const h = (box.h - GAP * (rows - 1)) / rows;
  return Array.from({ length: rows }, (_, row) => {
    const beside = columns.slice(row * perRow, (row + 1) * perRow);
    const y = box.y + row * (h + GAP);
    const widths = shares(beside).map((share) => share * (box.w - GAP * (beside.length - 1)));
    return beside.map((column, at) => {
      const before = widths.slice(0, at).reduce((sum, width) => sum + width + GAP, 0);
      return { column, place: { x: box.x + before, y, w: widths[at] ?? 0, h } };
    });
  }).flat();
}

/** What each column takes of the width: the root of its text, between 0.7 and 1.4 of an even share. */
function shares(columns: readonly Column[]): readonly number[] {
  const roots = columns.map(({ lines }) => Math.sqrt(lines.join(" ").length + 20));
  const even = roots.reduce((sum, root) => sum + root, 0) / roots.length;
  const bound = roots.map((root) => Math.min(1.4, Math.max(0.7, root / even)));
  const all = bound.reduce((sum, share) => sum + share, 0);
  return bound.map((share) => share / all);
}

function headOf({ language }: SlidePen, { head, lines }: Column): string {
  return `${head} (${formatNumber(lines.length, language)})`;
}

function headBox(width: number) {
  return { width, height: HEAD, bold: true } as const;
}

function drawHead(pen: SlidePen, column: Column, box: SlideBox & { readonly size: number }): void {
  const { size } = box;
  const fitted = fitText(headOf(pen, column), { ...headBox(box.w), sizes: [size] }, pen);
  writeText(pen, fitted.text, { ...box, bold: true, valign: "bottom", name: "Head" });
  const foot = { x: box.x, y: box.y + box.h + 0.03, w: box.w, h: 0 };
  drawShape(pen, "line", { ...foot, line: "ink", name: "Rule", says: "" });
}

interface ListLook extends Pick<SlideBox, "w" | "h"> {
  readonly size: number;
}

function listHeight(pen: SlidePen, lines: readonly string[], { w, size }: ListLook): number {
  const width = w - (size * BULLET) / 72;
  return lines.reduce(
    (sum, line) => sum + textHeight(line, { size, bold: false, width }, pen) + AFTER / 72,
    0,
  );
}

/** The lines that find room, and how many do not. */
function linesFor(pen: SlidePen, lines: readonly string[], look: ListLook): readonly string[] {
  const width = look.w - (look.size * BULLET) / 72;
  const short = lines.map(
    (line) => fitText(line, { width, height: look.h * LONGEST_LINE, sizes: [look.size] }, pen).text,
  );
  if (listHeight(pen, short, look) <= look.h) return short;
  const rest = (shown: number) => SLIDE_WORDS[pen.language].inWorkbook(lines.length - shown);
  const shown = short.findLastIndex(
    (_, index) => listHeight(pen, [...short.slice(0, index), rest(index)], look) <= look.h,
  );
  return [...short.slice(0, Math.max(0, shown)), rest(Math.max(0, shown))];
}
