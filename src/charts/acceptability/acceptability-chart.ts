import { ACCEPTABILITY_WORDS } from "#wording/charts-acceptability.ts";
import { EXCERPT_WORDS } from "#wording/charts-excerpt.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey, type KeyEntry } from "../key.ts";
import { middleText } from "../middle-text.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { rankedExcerpt } from "../ranked-excerpt.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import {
  type AcceptabilityData,
  acceptabilityFinding,
  placedItems,
  placesSelected,
  shareWithin,
} from "./acceptability-data.ts";
import { type Grid, rowMarks } from "./row-marks.ts";
import { SHARE_STEPS } from "./share-steps.ts";

const NAME_WIDTH = 250;
/** Room for the share of weightings in which an item is selected. */
const WITHIN_WIDTH = 84;

/** How often every item takes every place over all weightings, as SVG. */
export function acceptabilityChart(data: AcceptabilityData, options: ChartOptions): string {
  return drawScene(layoutAcceptability(data, options));
}

/** Places every mark of the picture of places. */
export function layoutAcceptability(data: AcceptabilityData, options: ChartOptions): Scene {
  const words = ACCEPTABILITY_WORDS[options.language];
  const finding = acceptabilityFinding(data, options.language);
  const isEmpty = finding.items === 0;
  const shown = rankedExcerpt(placedItems(data).map(({ item }) => item)).length;
  return picture(
    {
      name: `acceptability-${data.weighting}-${data.assessment.id}`,
      heading: isEmpty
        ? { title: words.place, lead: "" }
        : { title: words.title(finding), lead: words.lead(finding) },
      notes: [
        data.source ?? "",
        isEmpty ? "" : words.note(data.weighting),
        shown === finding.items ? "" : EXCERPT_WORDS[options.language].shown(shown, finding.items),
      ],
      empty: isEmpty ? words.empty : undefined,
    },
    options,
    (room) => gridMarks(data, room, options),
  );
}

function gridMarks(data: AcceptabilityData, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const all = placedItems(data);
  const count = placesSelected(data);
  const key = keyMarks(room, options);
  const places = rankedExcerpt(all.map(({ item }) => item));
  const rows = places.flatMap((row) => all[row] ?? []);
  const grid = gridOf(places, { room, count, isPhone: options.width === "phone" });
  const headTop = key.bottom + 16;
  const top = headTop + 24 + (count === null ? 0 : 13 * type.leading);
  const marks: Mark[] = [];
  let bottom = top;
  for (const row of rows) {
    const share = count === null ? null : shareWithin(row, count);
    const drawn = rowMarks(row, { grid, top: bottom, share }, options);
    marks.push(drawn.mark);
    bottom = drawn.bottom;
  }
  const heads = headMarks(grid, top - 13, options);
  const cut =
    count === null || !places.includes(count)
      ? []
      : cutMarks({ grid, count, top, bottom, middle: headTop + 6 }, options);
  return { marks: [...key.marks, ...heads, ...cut, ...marks], bottom: bottom + 6 };
}

function gridOf(
  places: readonly number[],
  {
    room,
    count,
    isPhone,
  }: { readonly room: Room; readonly count: number | null; readonly isPhone: boolean },
): Grid {
  const nameWidth = isPhone ? 0 : NAME_WIDTH;
  const left = room.left + nameWidth;
  const within = count === null || isPhone ? 0 : WITHIN_WIDTH;
  const cell = Math.min(64, (room.right - left - within) / Math.max(1, places.length));
  const height = places.length > 30 ? 18 : 25;
  return { left, nameLeft: room.left, right: room.right, places, cell, height, isPhone };
}

function keyMarks({ left, right, top }: Room, options: ChartOptions): Drawn {
  const words = ACCEPTABILITY_WORDS[options.language];
  const sample =
    (meaning: (typeof SHARE_STEPS)[number]["meaning"]) => (x: number, middle: number) => [
      { kind: "rect" as const, x: x + 0.5, y: middle - 7, width: 21, height: 14, meaning },
    ];
  const entries: readonly KeyEntry[] = [
    ...SHARE_STEPS.map(({ from, to, meaning }) => ({
      label: words.step(from, to),
      width: 22,
      sample: sample(meaning),
    })),
    { label: words.own, width: 22, sample: sample("grade-own") },
  ];
  return flowKey(entries, { left, right, top }, typeSetting(options));
}

/** The places above their columns, as many as stand clear of each other. */
function headMarks(grid: Grid, middle: number, options: ChartOptions): readonly Mark[] {
  const type = typeSetting(options);
  const every = placeStep(grid, options);
  return grid.places.flatMap((place, column) =>
    column === 0 || (place + 1) % every === 0
      ? [
          middleText(
            formatNumber(place + 1, options.language),
            {
              x: grid.left + (column + 0.5) * grid.cell,
              middle,
              size: 12.5,
              anchor: "middle",
              meaning: "soft",
            },
            type,
          ),
        ]
      : [],
  );
}

function placeStep({ cell, places }: Grid, options: ChartOptions): number {
  const widest = formatNumber((places.at(-1) ?? 0) < 99 ? 88 : 888, options.language);
  const width = options.measure(widest, { size: 12.5, bold: false }) + 4;
  return [1, 2, 5, 10, 20].find((step) => step * cell >= width) ?? 50;
}

interface CutPlace {
  readonly grid: Grid;
  readonly count: number;
  readonly top: number;
  readonly bottom: number;
  /** Middle of its name. */
  readonly middle: number;
}

/** The line between places in and out, from its name down. */
function cutMarks(
  { grid, count, top, bottom, middle }: CutPlace,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const words = ACCEPTABILITY_WORDS[options.language];
  const x = grid.left + grid.places.indexOf(count) * grid.cell;
  const text = words.cut(count);
  const font = { size: 12.5, bold: true };
  const isLeft = x + type.width(text, font) > grid.right - WITHIN_WIDTH;
  return [
    line("attention-line", [x, top - 24], [x, bottom + 2]),
    middleText(
      text,
      { x, middle, ...font, anchor: isLeft ? "end" : "start", meaning: "attention" },
      type,
    ),
    ...(grid.isPhone
      ? []
      : [
          middleText(
            words.within(count),
            { x: grid.right, middle: top - 13, ...font, anchor: "end", meaning: "ink" },
            type,
          ),
        ]),
  ];
}
