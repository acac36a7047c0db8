import type { TypeSetting } from "../type-setting.ts";
import type { Axis } from "./axes.ts";
import type { Point } from "./shared-points.ts";

interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface LabelledPoint {
  readonly point: Point;
  readonly x: number;
  readonly y: number;
  /** Null where no place was free. */
  readonly label: Label | null;
  /** Whether the full label stands beside the point; else it is listed below the picture. */
  readonly isNamed: boolean;
  /** Whether a thin line leads from the point to its label. */
  readonly hasLeader: boolean;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Plot {
  readonly x: Axis;
  readonly y: Axis;
  readonly bounds: Box;
  /** On the phone only codes stand in the picture. */
  readonly codesOnly: boolean;
}

const SIZE = 13;
const DISTANCE = 12;
/** How far out a label at the end of a line stands. */
const LEADER = 34;
const LABEL_WIDTH = 200;

/** Every label at the first free place around its point; with its code alone, if need be at the end of a line, where the name finds none. */
export function placeLabels(
  points: readonly Point[],
  plot: Plot,
  type: TypeSetting,
): readonly LabelledPoint[] {
  const named: Box[] = [];
  return points.map((point): LabelledPoint => {
    const at = placeOf(point, plot);
    const others = points.filter((other) => other !== point).map((other) => placeOf(other, plot));
    for (const variant of variantsOf(point, plot, type)) {
      const free = candidates(variant, at, type).find(
        ({ box }) => isInside(box, plot.bounds) && isFree(box, variant, { at, others, named }),
      );
      if (free === undefined) continue;
      named.push({ ...free.box, top: free.box.top - 3, bottom: free.box.bottom + 3 });
      return {
        point,
        ...at,
        label: free.label,
        isNamed: variant.isNamed,
        hasLeader: variant.hasLeader,
      };
    }
    return { point, ...at, label: null, isNamed: false, hasLeader: false };
  });
}

interface Variant {
  readonly lines: readonly string[];
  readonly isNamed: boolean;
  /** How far it keeps from other points. */
  readonly distance: number;
  /** Stands further out, at the end of a thin line. */
  readonly hasLeader: boolean;
}

/** Names keep so far from other points that nobody reads them as theirs; codes may stand closer. */
function variantsOf(point: Point, plot: Plot, type: TypeSetting): readonly Variant[] {
  const font = { size: SIZE, bold: false };
  const names = point.items.flatMap((item) => type.wrap(item.label, font, LABEL_WIDTH).lines);
  const codes = point.items.flatMap((item) => item.code ?? []).join(", ");
  const near = { isNamed: true, distance: 30, hasLeader: false };
  const coded = { lines: [codes], isNamed: false, distance: 9 };
  return [
    ...(plot.codesOnly ? [] : [{ lines: names, ...near }]),
    ...(codes === ""
      ? []
      : [
          { ...coded, hasLeader: false },
          { ...coded, hasLeader: true },
        ]),
  ];
}

interface Surroundings {
  readonly at: Spot;
  readonly others: readonly Spot[];
  readonly named: readonly Box[];
}

/** Off every other label and point, and nearer to its own point than to any other unless a line leads there. */
function isFree(
  box: Box,
  { distance, hasLeader }: Variant,
  { at, others, named }: Surroundings,
): boolean {
  const taken = [...named, ...others.map((other) => around(other, distance))];
  const isNearest = others.every((other) => distanceTo(box, at) < distanceTo(box, other));
  return !taken.some((other) => overlaps(box, other)) && (hasLeader || isNearest);
}

function placeOf(point: Point, { x, y }: Plot) {
  return { x: x.at(point.importance), y: y.at(point.feasibility) };
}

function around({ x, y }: Spot, distance: number): Box {
  return { left: x - distance, right: x + distance, top: y - 9, bottom: y + 9 };
}

function distanceTo(box: Box, { x, y }: Spot): number {
  return Math.hypot(
    Math.max(box.left - x, 0, x - box.right),
    Math.max(box.top - y, 0, y - box.bottom),
  );
}

function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  );
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidates({ lines, hasLeader }: Variant, { x, y }: Spot, type: TypeSetting) {
  const reach = hasLeader ? LEADER : DISTANCE;
  const width = Math.max(...lines.map((line) => type.width(line, { size: SIZE, bold: false })));
  const leading = SIZE * type.leading;
  const height = (lines.length - 1) * leading + SIZE * (type.ascent + type.descent);
  const places = [
    { left: x + reach, top: y - height / 2, anchor: "start" },
    { left: x - reach - width, top: y - height / 2, anchor: "end" },
    { left: x - width / 2, top: y - reach - height, anchor: "middle" },
    { left: x - width / 2, top: y + reach, anchor: "middle" },
    { left: x + reach, top: y - height, anchor: "start" },
    { left: x + reach, top: y, anchor: "start" },
    { left: x - reach - width, top: y - height, anchor: "end" },
    { left: x - reach - width, top: y, anchor: "end" },
  ] as const;
  return places.map(({ left, top, anchor }) => {
    const anchorX = { start: left, middle: left + width / 2, end: left + width }[anchor];
    const label: Label = { lines, x: anchorX, y: top + SIZE * type.ascent, anchor };
    return { label, box: { left, right: left + width, top, bottom: top + height } };
  });
}
