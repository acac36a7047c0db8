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
const LABEL_WIDTH = 200;

/** Every label at the first free place around its point: right, left, above, below, at an angle; with its code alone where the name finds none. */
export function placeLabels(
  points: readonly Point[],
  plot: Plot,
  type: TypeSetting,
): readonly LabelledPoint[] {
  const named: Box[] = [];
  return points.map((point): LabelledPoint => {
    const at = placeOf(point, plot);
    const taken = [
      ...named,
      ...points.filter((other) => other !== point).map((other) => around(placeOf(other, plot))),
    ];
    const names = point.items.flatMap(
      (item) => type.wrap(item.label, { size: SIZE, bold: false }, LABEL_WIDTH).lines,
    );
    const codes = point.items.flatMap((item) => item.code ?? []);
    const variants = [
      ...(plot.codesOnly ? [] : [names]),
      ...(codes.length > 0 ? [[codes.join(", ")]] : []),
    ];
    for (const lines of variants) {
      const free = candidates(lines, at, type).find(
        ({ box }) => isInside(box, plot.bounds) && !taken.some((other) => overlaps(box, other)),
      );
      if (free === undefined) continue;
      named.push(free.box);
      return { point, ...at, label: free.label, isNamed: lines === names };
    }
    return { point, ...at, label: null, isNamed: false };
  });
}

function placeOf(point: Point, { x, y }: Plot) {
  return { x: x.at(point.importance), y: y.at(point.feasibility) };
}

/** A label of one point keeps so far from another that nobody reads it as the other's. */
function around({ x, y }: { readonly x: number; readonly y: number }): Box {
  return { left: x - 30, right: x + 30, top: y - 10, bottom: y + 10 };
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

function candidates(
  lines: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
  type: TypeSetting,
) {
  const width = Math.max(...lines.map((line) => type.width(line, { size: SIZE, bold: false })));
  const leading = SIZE * type.leading;
  const height = (lines.length - 1) * leading + SIZE * (type.ascent + type.descent);
  const places = [
    { left: x + DISTANCE, top: y - height / 2, anchor: "start" },
    { left: x - DISTANCE - width, top: y - height / 2, anchor: "end" },
    { left: x - width / 2, top: y - DISTANCE - height, anchor: "middle" },
    { left: x - width / 2, top: y + DISTANCE, anchor: "middle" },
    { left: x + DISTANCE, top: y - height, anchor: "start" },
    { left: x + DISTANCE, top: y, anchor: "start" },
    { left: x - DISTANCE - width, top: y - height, anchor: "end" },
    { left: x - DISTANCE - width, top: y, anchor: "end" },
  ] as const;
  return places.map(({ left, top, anchor }) => {
    const anchorX = { start: left, middle: left + width / 2, end: left + width }[anchor];
    const label: Label = { lines, x: anchorX, y: top + SIZE * type.ascent, anchor };
    return { label, box: { left, right: left + width, top, bottom: top + height } };
  });
}
