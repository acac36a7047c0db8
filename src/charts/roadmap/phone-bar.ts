import type { ChartBar } from "#results/results.ts";
import type { ChartOptions } from "../chart-options.ts";
import { PHONE } from "../frame.ts";
import type { GroupMark, Mark } from "../scene/scene.ts";
import { pathOf } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { barShape, onBar, rankDisc } from "./bar-marks.ts";
import { type PlannedBar, planBar } from "./plan-bar.ts";
import type { RoadmapData } from "./roadmap-data.ts";
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
  const planned = planBar(bar, top, { data, time, type, language: options.language });
  const right = PHONE.width - PHONE.margin;
  const disc = bar.rank === null ? 0 : 26;
  const name = type.wrap(planned.title, { size: 14, bold: true }, right - PHONE.margin - disc);
  const widest = Math.max(...name.lines.map((text) => type.width(text, { size: 14, bold: true })));
  const x = Math.max(PHONE.margin, Math.min(planned.left, right - widest - disc));
  const first = top + 10 + 14 * type.leading * 0.72;
  const middle = top + 10 + name.height + 4 + BAR_HEIGHT / 2;
  const placed = { ...planned, middle, height: BAR_HEIGHT };
  const over: GroupMark = {
    kind: "group",
    id: bar.item,
    label: planned.title,
    href: options.hrefOf?.(bar.item) ?? null,
    marks: [
      ...(disc === 0
        ? []
        : rankDisc(
            planned,
            { x: x + 10, y: first - 4, radius: 10 },
            { language: options.language, type },
          )),
      ...stacked(name.lines, {
        x: x + disc,
        y: first,
        size: 14,
        bold: true,
        meaning: "ink",
        leading: type.leading,
        casing: true,
      }),
      ...numeralMarks(placed, options),
    ],
  };
  return {
    under: [...barShape(placed), ...whiskerMarks(placed)],
    over,
    bottom: middle + BAR_HEIGHT / 2,
  };
}

/** Scores end close to their horizon: there is no gutter on the phone. */
function numeralMarks(placed: PlannedBar, options: ChartOptions): readonly Mark[] {
  const type = typeSetting(options);
  return placed.numerals.map(
    ({ text, x, isInside }): Mark => ({
      kind: "text",
      x: x + 20,
      y: placed.middle + 12.5 * type.middle,
      text,
      size: 12.5,
      anchor: "end",
      ...(isInside ? { meaning: onBar(placed) } : { meaning: "soft", casing: true }),
    }),
  );
}

function whiskerMarks({ whiskers, middle }: PlannedBar): readonly Mark[] {
  return whiskers.map(
    ({ from, to }): Mark => ({
      kind: "path",
      meaning: "attention-line",
      data: pathOf`M${from} ${middle}H${to}M${to} ${middle - 5}v${10}`,
    }),
  );
}
