import { scaleLinear } from "d3-scale";
import { MATCHING_WORDS } from "#wording/charts-matching.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey } from "../key.ts";
import { line, type Mark } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import type { Column, ColumnItem } from "./matching-data.ts";

interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

const DOT = 5.5;
const STEP = 13;

/** Every score as a dot, with the cut between them: the margin is small where the field is dense. */
export function cutStrips(columns: readonly Column[], place: Place, options: ChartOptions) {
  const cut = columns.filter((column) => column.cut !== null && column.items.length > 1);
  if (cut.length === 0) return { marks: [] as readonly Mark[], bottom: place.top };
  const type = typeSetting(options);
  const words = MATCHING_WORDS[options.language];
  const marks: Mark[] = [
    {
      kind: "text",
      x: place.left,
      y: place.top + 15 * type.ascent,
      text: words.whereTheCutFalls,
      size: 15,
      bold: true,
      meaning: "ink",
    },
  ];
  let top = place.top + 15 * type.leading + 8;
  for (const column of cut) {
    const strip = stripMarks(column, { ...place, top }, options);
    marks.push(...strip.marks);
    top = strip.bottom + 22;
  }
  const hasTie = cut.some(({ items }) => items.some(({ selected }) => selected === "tied"));
  const sample =
    (meaning: "selected" | "not-selected" | "tied-at-cut") => (x: number, middle: number) => [
      { kind: "circle", x: x + DOT, y: middle, radius: DOT, meaning } as const,
    ];
  const legend = flowKey(
    [
      { label: words.selected, width: 11, sample: sample("selected") },
      { label: words.notSelected, width: 11, sample: sample("not-selected") },
      ...(hasTie ? [{ label: words.tied, width: 11, sample: sample("tied-at-cut") }] : []),
    ],
    { ...place, top },
    type,
  );
  return { marks: [...marks, ...legend.marks], bottom: legend.bottom };
}

function stripMarks(column: Column, { left, right, top }: Place, options: ChartOptions) {
  const type = typeSetting(options);
  const scores = column.items.map((item) => item.score ?? 0);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const scale = scaleLinear(low === high ? [low - 1, high + 1] : [low, high], [
    left + 12,
    right - 12,
  ]);
  const dots = stackedDots(column.items, (score) => scale(score));
  const title = type.wrap(column.title, { size: type.note, bold: false }, right - left);
  const levels = Math.max(...dots.map((dot) => dot.level)) + 1;
  const labelTop = top + title.height + 2;
  const axis = labelTop + 13 * type.leading + 10 + levels * STEP;
  const marks: readonly Mark[] = [
    ...stacked(title.lines, {
      x: left,
      y: top + type.note * type.ascent,
      size: type.note,
      meaning: "soft",
      leading: type.leading,
    }),
    line("rule", [left, axis], [right, axis]),
    ...scale.ticks(6).flatMap((value) => tickMarks(value, { x: scale(value), axis }, options)),
    ...cutMark(column, { labelTop, axis, at: (score) => scale(score), left, right }, options),
    ...dots.map(({ x, level, item }): Mark => {
      const y = axis - 10 - level * STEP;
      return { kind: "circle", x, y, radius: DOT, meaning: dotMeaning(item) };
    }),
  ];
  return { marks, bottom: axis + 6 + 12 * type.leading };
}

function tickMarks(
  value: number,
  { x, axis }: { readonly x: number; readonly axis: number },
  options: ChartOptions,
): readonly Mark[] {
  const y = axis + 6 + 12 * typeSetting(options).leading * 0.8;
  const text = formatNumber(value, options.language);
  return [
    line("rule", [x, axis], [x, axis + 4]),
    { kind: "text", x, y, text, size: 12, anchor: "middle", meaning: "soft" },
  ];
}

function dotMeaning(item: ColumnItem) {
  if (item.selected === "tied") return "tied-at-cut";
  return item.selected === "no" ? "not-selected" : "selected";
}

/** Dots that would touch stand on each other. */
function stackedDots(items: readonly ColumnItem[], at: (score: number) => number) {
  const lastX: number[] = [];
  return [...items].reverse().map((item) => {
    const x = at(item.score ?? 0);
    const free = lastX.findIndex((last) => x - last >= STEP - 1);
    const level = free === -1 ? lastX.length : free;
    lastX[level] = x;
    return { item, x, level };
  });
}

interface CutPlace {
  readonly labelTop: number;
  readonly axis: number;
  readonly at: (score: number) => number;
  readonly left: number;
  readonly right: number;
}

function cutMark(
  { items, cut }: Column,
  { labelTop, axis, at, left, right }: CutPlace,
  options: ChartOptions,
): readonly Mark[] {
  const score = (id: string | null | undefined) =>
    items.find((item) => item.id === id)?.score ?? null;
  const lastIn = score(cut?.lastIn);
  const firstOut = score(cut?.firstOut);
  if (lastIn === null || firstOut === null) return [];
  const type = typeSetting(options);
  const x = at((lastIn + firstOut) / 2);
  const both = `${formatNumber(firstOut, options.language)} | ${formatNumber(lastIn, options.language)}`;
  const text = firstOut === lastIn ? formatNumber(lastIn, options.language) : both;
  const half = type.width(text, { size: 13, bold: true }) / 2;
  const middle = Math.min(Math.max(x, left + half), right - half);
  return [
    line("attention-line", [x, labelTop + 13 * type.leading], [x, axis]),
    {
      kind: "text",
      x: middle,
      y: labelTop + 13 * type.ascent,
      text,
      size: 13,
      bold: true,
      anchor: "middle",
      meaning: "attention",
    },
  ];
}
