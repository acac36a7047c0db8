import { PLAIN_WORDS } from "#wording/charts-plain.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { description, type Format, formatOf, frame, type Heading } from "../frame.ts";
import type { Drawn, Room } from "../picture.ts";
import { type LabelledSpot, pointLabels, type Spot } from "../point-labels.ts";
import { pointList } from "../point-list.ts";
import { pointMark } from "../point-mark.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { type Axis, axes } from "./axes.ts";
import type { PositionsData } from "./positions-data.ts";
import { byCode, type Point, sharedPoints } from "./shared-points.ts";

const FORMAT = { width: 1000, margin: 40, phone: false } as const;
/** Below the plot of a slide stand its axis, a line of names that found no room, and the source. */
const BELOW_ON_SLIDE = 125;

/** Every item at its importance and feasibility, as SVG. */
export function importanceFeasibilityChart(data: PositionsData, options: ChartOptions): string {
  return drawScene(layoutImportanceFeasibility(data, options));
}

/** Places every mark of the importance × feasibility picture. */
export function layoutImportanceFeasibility(data: PositionsData, options: ChartOptions): Scene {
  const { language } = options;
  const type = typeSetting(options);
  const format = options.width === "slide" ? formatOf(options) : formatOf(options, FORMAT);
  const points = sharedPoints(data, language);
  const heading = headingOf(data, points, language);
  const head = frame(heading, format, options);
  const left = format.margin + 44;
  const right = format.width - format.margin;
  const top = head.bottom + 24 + 14 * type.leading;
  const bottom = top + plotHeight(format, top);
  const { x, y } = axes(data, { left, right, top, bottom });
  const spots = points.map((point): PointSpot => spotOf(point, { x, y }));
  const bounds = { left: left + 4, right, top, bottom: bottom - 4 };
  const placed = pointLabels(spots, { bounds, codesOnly: format.phone }, type);
  const room = { left: format.margin, right, top: bottom + 64 };
  const below = listBelow(placed, data, { room, options });
  const marks: readonly Mark[] = [
    ...head.marks,
    ...axisMarks(data, { x, y, left, right, top, bottom }, options),
    ...placed.map((point) => itemsMark(point, options)),
    ...below.marks,
  ];
  const id = options.id ?? "importance-feasibility";
  return {
    id,
    language,
    width: format.width,
    height: below.bottom,
    title: heading.title,
    description: description(heading, options),
    marks,
  };
}

function plotHeight({ phone, height }: Format, top: number): number {
  if (height !== undefined) return height - top - BELOW_ON_SLIDE;
  return phone ? 300 : 520;
}

interface PointSpot extends Spot {
  readonly point: Point;
}

type LabelledPoint = LabelledSpot<PointSpot>;

function spotOf(point: Point, { x, y }: { readonly x: Axis; readonly y: Axis }): PointSpot {
  return {
    point,
    x: x.at(point.importance),
    y: y.at(point.feasibility),
    radius: 6,
    names: point.items.map(({ label }) => label),
    code: point.items.flatMap(({ code }) => code ?? []).join(", "),
  };
}

function headingOf(data: PositionsData, points: readonly Point[], language: Language): Heading {
  const words = PLAIN_WORDS[language];
  const name = (id: string) => criterionTitle(data, id, language);
  const all = points.flatMap((point) => point.items);
  const highest = (pickValue: (point: Point) => number) => Math.max(...points.map(pickValue));
  const best = points.filter(
    (point) =>
      point.importance === highest((other) => other.importance) &&
      point.feasibility === highest((other) => other.feasibility),
  );
  const lead = words.positions({
    items: all.length,
    best: best.flatMap((point) => point.items.map((item) => item.title)),
    sharing: points
      .filter((point) => point.items.length > 1)
      .reduce((sum, point) => sum + point.items.length, 0),
  });
  return { title: words.versus(name(data.importance), name(data.feasibility)), lead };
}

function criterionTitle({ assessment }: PositionsData, id: string, language: Language): string {
  const criterion = assessment.criteria.find((candidate) => candidate.id === id);
  return criterion === undefined ? id : pick(criterion.title, language);
}

interface Plot {
  readonly x: Axis;
  readonly y: Axis;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function axisMarks(
  data: PositionsData,
  { x, y, left, right, top, bottom }: Plot,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const { language } = options;
  const title = { size: 14, bold: true, meaning: "ink" } as const;
  return [
    ...x.ticks.flatMap((value): readonly Mark[] => [
      line("hairline", [x.at(value), top], [x.at(value), bottom]),
      {
        kind: "text",
        x: x.at(value),
        y: bottom + 10 + 13 * type.ascent,
        text: formatNumber(value, language),
        size: 13,
        anchor: "middle",
        meaning: "soft",
      },
    ]),
    ...y.ticks.flatMap((value): readonly Mark[] => [
      line("hairline", [left, y.at(value)], [right, y.at(value)]),
      {
        kind: "text",
        x: left - 10,
        y: y.at(value) + 13 * type.middle,
        text: formatNumber(value, language),
        size: 13,
        anchor: "end",
        meaning: "soft",
      },
    ]),
    line("rule", [left, bottom], [right, bottom]),
    line("rule", [left, top], [left, bottom]),
    {
      kind: "text",
      x: right,
      y: bottom + 32 + 14 * type.ascent,
      text: criterionTitle(data, data.importance, language),
      anchor: "end",
      ...title,
    },
    {
      kind: "text",
      x: left - 34,
      y: top - 10 - 14 * type.descent,
      text: criterionTitle(data, data.feasibility, language),
      ...title,
    },
  ];
}

function itemsMark(placed: LabelledPoint, options: ChartOptions): Mark {
  const { items } = placed.spot.point;
  const only = items.length === 1 ? items[0] : undefined;
  const look = {
    id: items.map(({ id }) => id).join(" "),
    label: items.map(({ title }) => title).join(", "),
    href: only === undefined ? null : (options.hrefOf?.(only.id) ?? null),
    meaning: "dot",
  } as const;
  return pointMark(placed, look, typeSetting(options));
}

/** What found no room beside its point, by code, and the source. */
function listBelow(
  placed: readonly LabelledPoint[],
  { source = "" }: PositionsData,
  { room, options }: { readonly room: Room; readonly options: ChartOptions },
): Drawn {
  const type = typeSetting(options);
  const number = (value: number) => formatNumber(value, options.language);
  const unnamed = placed.filter(({ isNamed }) => !isNamed).map(({ spot }) => spot.point);
  const entries = unnamed
    .flatMap(({ items, importance, feasibility }) =>
      items.map((item) => ({ item, at: `(${number(importance)}, ${number(feasibility)})` })),
    )
    .sort((a, b) => byCode(a.item, b.item))
    .map(({ item, at }) => `${item.label} ${at}`);
  const list = pointList(entries, room, options);
  const { lines, height } = type.wrap(
    source,
    { size: type.note, bold: false },
    room.right - room.left,
  );
  const top = entries.length === 0 ? room.top : list.bottom + 12;
  const marks = stacked(source === "" ? [] : lines, {
    x: room.left,
    y: top + type.note * type.leading,
    size: type.note,
    meaning: "soft",
    leading: type.leading,
  });
  return { marks: [...list.marks, ...marks], bottom: Math.ceil(top + height + 28) };
}
