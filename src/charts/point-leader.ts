export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type Point = readonly [x: number, y: number];

/** A thin line from the edge of a spot to its label. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

/** Air between a line and what it passes, and between its end and the label. */
const AIR = 3;
const END = 2;
/** A line is looked at in so many points: they lie closer to each other than any label is high. */
const STEPS = 16;

/** From the edge of a spot straight to the nearest point of the label. */
export function leaderTo(box: Box, { x, y, radius }: Circle): Leader {
  const near = [within(x, box.left, box.right), within(y, box.top, box.bottom)] as const;
  const [across, down] = [near[0] - x, near[1] - y];
  const length = Math.hypot(across, down);
  const at = (distance: number): Point => [
    x + (across * distance) / length,
    y + (down * distance) / length,
  ];
  return { from: at(radius), to: at(length - END) };
}

function within(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

interface Passed {
  /** The spot that the line leaves. */
  readonly spot: Circle;
  readonly others: readonly Circle[];
  readonly named: readonly Box[];
  readonly leaders: readonly Leader[];
}

/** Whether a line passes every other spot, every label and every other line at a distance. */
export function isClearOfAll(leader: Leader, { spot, others, named, leaders }: Passed): boolean {
  const points = pointsOn(leader);
  const passed = leaders.flatMap(pointsOn);
  if (!others.every((other) => isClearOf(other, leader, spot))) return false;
  return points.every(
    ([x, y]) =>
      named.every((box) => !isIn(box, [x, y])) &&
      passed.every(([px, py]) => Math.hypot(x - px, y - py) > 2 * AIR),
  );
}

/** Whether no line runs through a label. */
export function leavesAlone(box: Box, leaders: readonly Leader[]): boolean {
  return leaders.flatMap(pointsOn).every((point) => !isIn(box, point));
}

/** At a distance; of a spot that lies under its own, outside it and leading away from it. */
function isClearOf(other: Circle, leader: Leader, spot: Circle): boolean {
  const apart = Math.hypot(spot.x - other.x, spot.y - other.y);
  const isUnder = apart < spot.radius + other.radius + AIR;
  const [across, down] = [leader.to[0] - leader.from[0], leader.to[1] - leader.from[1]];
  if (isUnder && across * (spot.x - other.x) + down * (spot.y - other.y) < 0) return false;
  const least = other.radius + (isUnder ? 0 : AIR);
  return pointsOn(leader).every(([x, y]) => Math.hypot(x - other.x, y - other.y) > least);
}

function isIn({ left, right, top, bottom }: Box, [x, y]: Point): boolean {
  return x > left - AIR && x < right + AIR && y > top - AIR && y < bottom + AIR;
}

function pointsOn({ from, to }: Leader): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step): Point => {
    const share = step / STEPS;
    return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
  });
}
