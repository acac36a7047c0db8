import { scaleLinear, scaleSqrt } from "d3-scale";
import { SCATTER_WORDS } from "#wording/charts-scatter.ts";
import { pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleText } from "../middle-text.ts";
import type { Drawn, Room } from "../picture.ts";
import { line, type Mark } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { type Dimension, drawnPoints, type ScatterData } from "./scatter-data.ts";

interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

export interface Plot {
  readonly x: Axis;
  readonly y: Axis;
  /** Radius of a point of this size, so that the area follows it. */
  readonly radius: (size: number | null) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const TICK_ROOM = 52;
const TITLE = { size: 14, bold: true } as const;

/** Both axes from zero where zero is near the values, with air for the largest point. */
export function plotOf(data: ScatterData, room: Room, options: ChartOptions): Plot {
  const isPhone = options.width === "phone";
  const type = typeSetting(options);
  const points = drawnPoints(data, options.language);
  const most = Math.max(1e-9, ...points.map(({ size }) => size ?? 0));
  const largest = isPhone ? 22 : 40;
  const area = scaleSqrt([0, most], [0, largest]);
  const radius = (size: number | null) => (size === null ? 6 : Math.max(3, area(size)));
  const left = room.left + TICK_ROOM;
  const title = type.wrap(axisTitle(data.y, options), TITLE, room.right - room.left);
  const top = room.top + title.height + 12;
  const bottom = top + (isPhone ? 320 : 560);
  // On the phone a number finds room below the lowest point too.
  const air = data.size === undefined ? (isPhone ? 24 : 14) : largest + 6;
  const x = axis(
    points.map((point) => point.x),
    [left + air, room.right - air],
  );
  const y = axis(
    points.map((point) => point.y),
    [bottom - air, top + air],
  );
  return { x, y, radius, left, right: room.right, top, bottom };
}

/** Over the values, and from zero where that takes at most half as much room again. */
function axis(values: readonly number[], range: readonly [number, number]): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const from = low >= 0 && low <= (high - low) / 2 ? 0 : low;
  const to = high === from ? from + 1 : high;
  const scale = scaleLinear([from, to], range);
  const [start, end] = range;
  const ticks = scale.ticks(Math.abs(end - start) > 400 ? 8 : 5);
  const isWhole = values.every(Number.isInteger) && ticks.filter(Number.isInteger).length > 1;
  return { at: (value) => scale(value), ticks: isWhole ? ticks.filter(Number.isInteger) : ticks };
}

/** Lines, numbers and names of both axes. */
export function axisMarks(
  { x, y, left, right, top, bottom }: Plot,
  data: ScatterData,
  options: ChartOptions,
): Drawn {
  const type = typeSetting(options);
  const number = (value: number) => formatNumber(value, options.language);
  const width = right - left + TICK_ROOM;
  const xTitle = type.wrap(axisTitle(data.x, options), TITLE, width);
  const yTitle = type.wrap(axisTitle(data.y, options), TITLE, width);
  const look = { ...TITLE, meaning: "ink", leading: type.leading } as const;
  const xTop = bottom + 14 + 13 * type.leading;
  const marks: readonly Mark[] = [
    ...x.ticks.flatMap((value): readonly Mark[] => [
      line("hairline", [x.at(value), top], [x.at(value), bottom]),
      middleText(
        number(value),
        {
          x: x.at(value),
          middle: bottom + 8 + (13 * type.leading) / 2,
          size: 13,
          anchor: "middle",
          meaning: "soft",
        },
        type,
      ),
    ]),
    ...y.ticks.flatMap((value): readonly Mark[] => [
      line("hairline", [left, y.at(value)], [right, y.at(value)]),
      middleText(
        number(value),
        { x: left - 10, middle: y.at(value), size: 13, anchor: "end", meaning: "soft" },
        type,
      ),
    ]),
    line("rule", [left, bottom], [right, bottom]),
    line("rule", [left, top], [left, bottom]),
    ...stacked(xTitle.lines, { x: right, y: xTop + 14 * type.ascent, anchor: "end", ...look }),
    ...stacked(yTitle.lines, {
      x: left - TICK_ROOM,
      y: top - 8 - yTitle.height + 14 * type.ascent,
      ...look,
    }),
  ];
  return { marks, bottom: xTop + xTitle.height };
}

function axisTitle({ title, unit }: Dimension, { language }: ChartOptions): string {
  return SCATTER_WORDS[language].axis(
    pick(title, language),
    unit === undefined ? "" : pick(unit, language),
  );
}
