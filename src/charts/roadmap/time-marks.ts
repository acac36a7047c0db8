import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { formatDay } from "#wording/dates.ts";
import { digits } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { line, type Mark, pathOf } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import type { PlannedBar } from "./plan-bar.ts";
import { dayOnScale, type TimeScale } from "./time-scale.ts";

interface Head {
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
}

/** Names of the horizons over their years. */
export function timeHead(time: TimeScale, top: number, options: ChartOptions): Head {
  const type = typeSetting(options);
  const words = ROADMAP_WORDS[options.language];
  const leading = options.width === "slide" ? Math.min(1.4, type.leading) : type.leading;
  const font = { size: 15, bold: true };
  const names = time.horizons.map((horizon) => {
    const until = words.until(horizon.lastYear);
    const untilWidth = type.width(until, { size: 13, bold: false });
    const room = horizon.end - horizon.start - 20;
    const shares = options.width !== "slide" && untilWidth + 40 < room;
    const block = type.wrap(horizon.title, font, shares ? room - untilWidth - 12 : room);
    return { horizon, block, until: shares ? until : "" };
  });
  const nameHeight = Math.max(15 * leading, ...names.map(({ block }) => block.height));
  const first = top + 15 * (leading / 2 + type.middle) + 4;
  const years = top + nameHeight + 13 * leading + 6;
  const marks: readonly Mark[] = [
    ...names.flatMap(({ horizon, block, until }): readonly Mark[] => [
      ...stacked(block.lines, {
        x: horizon.start + 10,
        y: first,
        ...font,
        meaning: "ink",
        leading,
      }),
      {
        kind: "text",
        x: horizon.end - 10,
        y: first,
        text: until,
        size: 13,
        anchor: "end",
        meaning: "soft",
      },
    ]),
    ...yearMarks(time, years, options),
  ];
  return { marks, top, bottom: years + 13 * type.descent + 6 };
}

/** Every year where there is room, else every second, third … */
function yearMarks(
  time: TimeScale,
  y: number,
  { language, measure }: ChartOptions,
): readonly Mark[] {
  const widest = measure(digits("2000", language), { size: 13, bold: false }) + 8;
  const every = Math.max(1, Math.ceil(widest / time.yearWidth));
  const years = Array.from(
    { length: time.lastYear - time.firstYear + 1 },
    (_, index) => time.firstYear + index,
  );
  return years
    .filter((_, index) => index % every === 0)
    .map(
      (year): Mark => ({
        kind: "text",
        x: time.at(year + 0.5),
        y,
        text: digits(String(year), language),
        size: 13,
        anchor: "middle",
        meaning: "soft",
      }),
    );
}

/** Every second horizon tinted, thin lines between years, strong ones where a horizon ends. */
export function timeGrid(
  time: TimeScale,
  {
    top,
    bottom,
    headBottom,
  }: { readonly top: number; readonly bottom: number; readonly headBottom: number },
): readonly Mark[] {
  const bands = time.horizons
    .filter((_, index) => index % 2 === 1)
    .map(
      (horizon): Mark => ({
        kind: "rect",
        x: horizon.start,
        y: top,
        width: horizon.end - horizon.start,
        height: bottom - top,
        meaning: "band",
      }),
    );
  const ends = new Set(time.horizons.map((horizon) => horizon.end));
  const years = Array.from({ length: time.lastYear - time.firstYear }, (_, index) =>
    time.at(time.firstYear + index + 1),
  );
  return [
    ...bands,
    ...years
      .filter((x) => !ends.has(x))
      .map((x) => line("hairline", [x, headBottom - 21], [x, bottom])),
    line("rule", [time.left, top], [time.left, bottom]),
    ...[...ends].map((x) => line("rule", [x, top], [x, bottom])),
  ];
}

/** A bar whose texts the line may not cross. */
type Texted = Pick<PlannedBar, "label" | "numerals" | "middle" | "height">;

interface DatePlace {
  readonly top: number;
  readonly bottom: number;
  readonly options: ChartOptions;
  /** The line stops above each of these that has a text in its way, and goes on below. */
  readonly gaps?: readonly Texted[];
}

/** The day of the edition: a line through the chart with a flag above its head. */
export function dateLine(day: string, time: TimeScale, place: DatePlace) {
  const x = dayOnScale(day, time);
  if (x === null) return { line: [], flag: [] };
  const { options, top, bottom } = place;
  const type = typeSetting(options);
  const text = formatDay(day, options.language);
  const width = type.width(text, { size: 12.5, bold: true }) + 16;
  const left = Math.min(Math.max(x - width / 2, time.left - 200), time.right - width);
  const height = options.language === "km" ? 24 : 20;
  const gaps = (place.gaps ?? []).filter((bar) => isCrossed(bar, x));
  const lines: readonly Mark[] = [
    { kind: "path", meaning: "date-casing", data: interrupted(x, [top, bottom], gaps) },
    { kind: "path", meaning: "date-line", data: interrupted(x, [top - 2, bottom], gaps) },
  ];
  const flag: readonly Mark[] = [
    { kind: "rect", x: left, y: top - height - 2, width, height, radius: 2, meaning: "flag" },
    {
      kind: "text",
      x: left + width / 2,
      y: top - 2 - height / 2 + 12.5 * type.middle,
      text,
      size: 12.5,
      bold: true,
      anchor: "middle",
      meaning: "paper",
    },
  ];
  return { line: lines, flag };
}

/** Whether a line at x would run through the name or a number of a bar. */
function isCrossed({ label, numerals }: Texted, x: number): boolean {
  const meets = (left: number, right: number) => x > left - 3 && x < right + 3;
  return (
    (label.place !== "above" && label.width > 0 && meets(label.x, label.x + label.width)) ||
    numerals.some((numeral) => meets(numeral.left, numeral.x))
  );
}

/** A line down the picture that leaves out these bars, which follow each other from the top. */
function interrupted(
  x: number,
  [top, bottom]: readonly [number, number],
  gaps: readonly Texted[],
): string {
  const stops = gaps.map(
    ({ middle, height }) => pathOf`V${middle - height / 2}M${x} ${middle + height / 2}`,
  );
  return `${pathOf`M${x} ${top}`}${stops.join("")}${pathOf`V${bottom}`}`;
}
