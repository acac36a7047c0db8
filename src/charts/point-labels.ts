import {
  type Box,
  type Circle,
  isClearOfAll,
  type Leader,
  leaderTo,
  leavesAlone,
} from "./point-leader.ts";
import type { TypeSetting } from "./type-setting.ts";

/** A place in a picture with what stands there. */
export interface Spot extends Circle {
  /** One name per item at the spot. */
  readonly names: readonly string[];
  /** What stands for the names where they find no room, such as "T1, T5"; empty where nothing can. */
  readonly code: string;
}

interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

export interface LabelledSpot<Of extends Spot> {
  readonly spot: Of;
  /** Null where no place was free. */
  readonly label: Label | null;
  /** Whether the names stand beside the spot; else they are listed below the picture. */
  readonly isNamed: boolean;
  /** A thin line from the spot to its label, where the label stands further out. */
  readonly leader: Leader | null;
}

interface Plot {
  readonly bounds: Box;
  /** On the phone only codes stand in the picture. */
  readonly codesOnly: boolean;
}

const SIZE = 13;
/** Between the edge of a spot and its label. */
const DISTANCE = 6;
/** How far out a label at the end of a line stands, the nearest first, and in which directions. */
const LEADERS = [24, 40, 60] as const;
const DIRECTIONS = [0, 180, 330, 30, 210, 150, 300, 60, 240, 120, 270, 90] as const;
const LABEL_WIDTH = 200;
/** Widest label at the end of a line, where one of fewer lines finds room and a narrower one does not. */
const WIDEST_LABEL = 320;

/** Every label at the first free place around its spot, else at the end of a line; as a code where the names find none. */
export function pointLabels<Of extends Spot>(
  spots: readonly Of[],
  plot: Plot,
  type: TypeSetting,
): readonly LabelledSpot<Of>[] {
  const named: Box[] = [];
  const leaders: Leader[] = [];
  return spots.map((spot): LabelledSpot<Of> => {
    const others = spots.filter((other) => other !== spot);
    const around = { spot, others, named, leaders };
    for (const variant of variantsOf(spot, plot, type)) {
      const free = candidates(variant, spot, type).find(
        (candidate) => isInside(candidate.box, plot.bounds) && isFree(candidate, variant, around),
      );
      if (free === undefined) continue;
      named.push({ ...free.box, top: free.box.top - 3, bottom: free.box.bottom + 3 });
      if (free.leader !== null) leaders.push(free.leader);
      return { spot, label: free.label, isNamed: variant.isNamed, leader: free.leader };
    }
    return { spot, label: null, isNamed: false, leader: null };
  });
}

interface Variant {
  readonly lines: readonly string[];
  readonly isNamed: boolean;
  /** How far it keeps from the edges of other spots. */
  readonly distance: number;
  /** Stands further out, at the end of a thin line. */
  readonly hasLeader: boolean;
}

/** Names keep so far from other spots that nobody reads them as theirs, unless a line leads there; codes may stand closer. */
function variantsOf(spot: Spot, plot: Plot, type: TypeSetting): readonly Variant[] {
  const font = { size: SIZE, bold: false };
  const linesOf = (width: number) =>
    spot.names.flatMap((name) => type.wrap(name, font, width).lines);
  const named = { lines: linesOf(LABEL_WIDTH), isNamed: true };
  const level = { lines: linesOf(WIDEST_LABEL), isNamed: true };
  const codes = type.wrap(spot.code, font, LABEL_WIDTH).lines;
  const coded = { lines: codes, isNamed: false, distance: 3 };
  return [
    ...(plot.codesOnly
      ? []
      : [
          { ...named, distance: 24, hasLeader: false },
          { ...named, distance: 6, hasLeader: true },
          ...(level.lines.length < named.lines.length
            ? [{ ...level, distance: 6, hasLeader: true }]
            : []),
        ]),
    ...(spot.code === ""
      ? []
      : [
          { ...coded, hasLeader: false },
          { ...coded, hasLeader: true },
        ]),
  ];
}

interface Surroundings {
  readonly spot: Spot;
  readonly others: readonly Spot[];
  readonly named: readonly Box[];
  readonly leaders: readonly Leader[];
}

/** Off every other label and spot, and nearer to its own spot than to any other unless a line leads there. */
function isFree(
  { box, leader }: Candidate,
  { distance }: Variant,
  { spot, others, named, leaders }: Surroundings,
): boolean {
  const taken = [...named, ...others.map((other) => around(other, distance))];
  if (taken.some((other) => overlaps(box, other)) || !leavesAlone(box, leaders)) return false;
  return leader === null
    ? others.every((other) => distanceTo(box, spot) < distanceTo(box, other))
    : isClearOfAll(leader, { spot, others, named, leaders });
}

function around({ x, y, radius }: Spot, distance: number): Box {
  const across = radius + distance;
  return { left: x - across, right: x + across, top: y - radius - 3, bottom: y + radius + 3 };
}

function distanceTo(box: Box, { x, y, radius }: Spot): number {
  const toCentre = Math.hypot(
    Math.max(box.left - x, 0, x - box.right),
    Math.max(box.top - y, 0, y - box.bottom),
  );
  return toCentre - radius;
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

interface Candidate {
  readonly label: Label;
  readonly box: Box;
  readonly leader: Leader | null;
}

function candidates(
  { lines, hasLeader }: Variant,
  spot: Spot,
  type: TypeSetting,
): readonly Candidate[] {
  const width = Math.max(...lines.map((line) => type.width(line, { size: SIZE, bold: false })));
  const height = (lines.length - 1) * SIZE * type.leading + SIZE * (type.ascent + type.descent);
  const places = hasLeader ? farPlaces(spot, width, height) : nearPlaces(spot, width, height);
  return places.map(({ left, top, anchor }) => {
    const anchorX = { start: left, middle: left + width / 2, end: left + width }[anchor];
    const label: Label = { lines, x: anchorX, y: top + SIZE * type.ascent, anchor };
    const box = { left, right: left + width, top, bottom: top + height };
    return { label, box, leader: hasLeader ? leaderTo(box, spot) : null };
  });
}

interface LabelPlace {
  readonly left: number;
  readonly top: number;
  readonly anchor: Label["anchor"];
}

/** Beside the spot, above and below it, then at its corners. */
function nearPlaces({ x, y, radius }: Spot, width: number, height: number): readonly LabelPlace[] {
  const reach = radius + DISTANCE;
  return [
    { left: x + reach, top: y - height / 2, anchor: "start" },
    { left: x - reach - width, top: y - height / 2, anchor: "end" },
    { left: x - width / 2, top: y - reach - height, anchor: "middle" },
    { left: x - width / 2, top: y + reach, anchor: "middle" },
    { left: x + reach, top: y - height, anchor: "start" },
    { left: x + reach, top: y, anchor: "start" },
    { left: x - reach - width, top: y - height, anchor: "end" },
    { left: x - reach - width, top: y, anchor: "end" },
  ];
}

/** Around the spot at the end of a line, the nearest ring first. */
function farPlaces({ x, y, radius }: Spot, width: number, height: number): readonly LabelPlace[] {
  return LEADERS.flatMap((reach) =>
    DIRECTIONS.map((degrees): LabelPlace => {
      const across = Math.cos((degrees * Math.PI) / 180);
      const down = Math.sin((degrees * Math.PI) / 180);
      const end = { x: x + across * (radius + reach), y: y + down * (radius + reach) };
      const top = end.y - (height * (1 - down)) / 2;
      if (Math.abs(across) < 0.2) return { left: end.x - width / 2, top, anchor: "middle" };
      return across > 0
        ? { left: end.x, top, anchor: "start" }
        : { left: end.x - width, top, anchor: "end" };
    }),
  );
}
