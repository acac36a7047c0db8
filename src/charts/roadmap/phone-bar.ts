import type { ChartBar } from "#results/results.ts";
import type { ChartOptions } from "../chart-options.ts";
import { PHONE } from "../frame.ts";
import type { GroupMark, Mark } from "../scene/scene.ts";
import { pathOf } from "../scene/scene.ts";
import { type Block, stacked, type TypeSetting, typeSetting } from "../type-setting.ts";
import { barShape, onBar, rankDisc } from "./bar-marks.ts";
import { phoneNote } from "./phone-notes.ts";
import { type PlannedBar, planBar } from "./plan-bar.ts";
import type { RoadmapData } from "./roadmap-data.ts";
import { FULL_ROWS, roadmapSheet } from "./roadmap-sheet.ts";
import type { TimeScale } from "./time-scale.ts";

interface Place {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly top: number;
}

const BAR_HEIGHT = 20;

/** A bar for the phone: its name above, sliding left until it fits, and its scores on one line with it. */
export function phoneBar(bar: ChartBar, { data, time, top }: Place, options: ChartOptions) {
  const type = typeSetting(options);
  const planned = planBar(bar, top, {
    data,
    time,
    type,
    language: options.language,
    rows: FULL_ROWS,
    sheet: roadmapSheet(options),
  });
  const right = PHONE.width - PHONE.margin;
  const disc = bar.rank === null ? 0 : 26;
  const name = type.wrap(planned.title, { size: 14, bold: true }, right - PHONE.margin - disc);
  const widest = Math.max(...name.lines.map((text) => type.width(text, { size: 14, bold: true })));
  const x = Math.max(PHONE.margin, Math.min(planned.left, right - widest - disc));
  const first = top + 10 + 14 * type.leading * 0.72;
  const note = noteMarks(
    phoneNote(bar, data, options),
    { left: x, top: top + 10 + name.height },
    options,
  );
  const middle = note.bottom + 4 + BAR_HEIGHT / 2;
  const placed = { ...planned, middle, height: BAR_HEIGHT };
  const over: GroupMark = {
    kind: "group",
    id: bar.item,
    label: planned.spoken,
    href: options.hrefOf?.(bar.item) ?? null,
    marks: [
      ...(disc === 0 ? [] : rankDisc(planned, { x: x + 10, y: first - 4, radius: 10 }, options)),
      ...nameMarks(name, { x: x + disc, top: top + 10, widest }, type),
      ...note.marks,
      ...numeralMarks(placed, options),
    ],
  };
  return {
    under: [...barShape(placed), ...whiskerMarks(placed, options)],
    over,
    bottom: middle + BAR_HEIGHT / 2,
  };
}

/** The name on paper of its own, so that no line of the chart runs through it. */
function nameMarks(
  { lines, height }: Block,
  { x, top, widest }: { readonly x: number; readonly top: number; readonly widest: number },
  type: TypeSetting,
): readonly Mark[] {
  const y = top + 14 * type.leading * 0.72;
  const look = { size: 14, bold: true, meaning: "ink", leading: type.leading } as const;
  return [
    { kind: "rect", x: x - 3, y: top, width: widest + 6, height, meaning: "background" },
    ...stacked(lines, { x, y, ...look, casing: true }),
  ];
}

/** Scores end close to their horizon: there is no gutter on the phone. */
function numeralMarks(placed: PlannedBar, options: ChartOptions): readonly Mark[] {
  const type = typeSetting(options);
  return placed.numerals.map(
    ({ text, x, isInside }): Mark => ({
      kind: "text",
      x: numeralRight(placed, x),
      y: placed.middle + 12.5 * type.middle,
      text,
      size: 12.5,
      anchor: "end",
      ...(isInside ? { meaning: onBar(placed) } : { meaning: "soft", casing: true }),
    }),
  );
}

/** Right edge of a score; clear of the end of a whisker that reaches its horizon. */
function numeralRight({ whiskers }: PlannedBar, x: number): number {
  const right = x + 20;
  return whiskers.some(({ to }) => Math.abs(to - right) < 6) ? right - 7 : right;
}

/** From the bar to the far end; one that runs left begins left of the score beside the bar. */
function whiskerMarks(placed: PlannedBar, options: ChartOptions): readonly Mark[] {
  const type = typeSetting(options);
  const { middle } = placed;
  return placed.whiskers.map(({ from, to }): Mark => {
    const lefts = placed.numerals
      .filter(({ x, isInside }) => !isInside && x + 20 < placed.left)
      .map(
        ({ x, text }) => numeralRight(placed, x) - type.width(text, { size: 12.5, bold: false }),
      );
    const start = to < from ? Math.min(from, Math.max(to, ...lefts) - 5) : from;
    return {
      kind: "path",
      meaning: "attention-line",
      data: pathOf`M${start} ${middle}H${to}M${to} ${middle - 5}v${10}`,
    };
  });
}

/** What stands under a name in words; nothing where there is nothing to say. */
function noteMarks(
  text: string,
  { left, top }: { readonly left: number; readonly top: number },
  options: ChartOptions,
) {
  if (text === "") return { marks: [] as readonly Mark[], bottom: top };
  const type = typeSetting(options);
  const font = { size: 12, bold: false };
  const block = type.wrap(text, font, PHONE.width - 2 * PHONE.margin);
  const widest = Math.max(...block.lines.map((line) => type.width(line, font)));
  const x = Math.max(PHONE.margin, Math.min(left, PHONE.width - PHONE.margin - widest));
  const marks: readonly Mark[] = [
    {
      kind: "rect",
      x: x - 3,
      y: top,
      width: widest + 6,
      height: block.height,
      meaning: "background",
    },
    ...stacked(block.lines, {
      x,
      y: top + 12 * type.leading * 0.72,
      size: 12,
      meaning: "soft",
      leading: type.leading,
    }),
  ];
  return { marks, bottom: top + block.height };
}
