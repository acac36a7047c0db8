import type { Link } from "#record/link.ts";
import { type LinkLine, type Mark, pathOf } from "../scene/scene.ts";
import type { Written } from "./bar-place.ts";
import { type PlannedBar, textsBeside } from "./plan-bar.ts";
import { neededBy } from "./roadmap-data.ts";

const RADIUS = 6;
/** The lines of a gutter: the first so far before the bar, all within the room that numerals leave. */
const FIRST_LINE = 9;
const GUTTER_WIDTH = 24;
/** Left of the lane the places of its bars stand close. */
const EDGE_WIDTH = 15;
const LINE_GAP = 5;
/** Air on each side of what a line passes. */
const NUMERAL_AIR = 5;
/** Air on each side of a line that runs down through a row. */
const AIR = 4;

/** What one bar needs and reaches by one gutter. */
interface Route {
  readonly target: PlannedBar;
  readonly sources: readonly PlannedBar[];
  readonly gutter: number;
  readonly top: number;
  readonly bottom: number;
}

/** Arrows of one lane: every bar that needs others has one gutter line, which only its own needs share. */
export function dependencyMarks(
  bars: readonly PlannedBar[],
  links: readonly Link[],
  laneLeft: number,
): readonly Mark[] {
  const routes = routesOf({ bars, links, laneLeft });
  if (routes.length === 0) return [];
  const lines = routes.flatMap(({ route, x }) =>
    route.sources.map(
      (source): LinkLine => ({
        from: source.bar.item,
        to: route.target.bar.item,
        data: routePath(source, route.target, x),
      }),
    ),
  );
  const targets = new Set(routes.map(({ route }) => route.target));
  return [{ kind: "links", meaning: "dependency", lines }, ...[...targets].map(arrowHead)];
}

/** Where the arrows of a lane keep the row of a bar from anything written, left of the bar. */
export function runsBeside(bar: PlannedBar, lane: Lane): readonly Written[] {
  return routesOf(lane).flatMap(
    ({ route: { target, sources, top, bottom }, x }): readonly Written[] => {
      if (target === bar || sources.includes(bar))
        return x < bar.left ? [{ left: x - AIR, x: bar.left }] : [];
      return bar.top + bar.rowHeight > top && bar.top < bottom
        ? [{ left: x - AIR, x: x + AIR }]
        : [];
    },
  );
}

function routesOf(lane: Lane) {
  return onLines(
    lane.bars.flatMap((target) => routesTo(target, lane)),
    lane.laneLeft,
  );
}

interface Lane {
  readonly bars: readonly PlannedBar[];
  readonly links: readonly Link[];
  readonly laneLeft: number;
}

function routesTo(target: PlannedBar, { bars, links, laneLeft }: Lane): readonly Route[] {
  const byGutter = new Map<number, PlannedBar[]>();
  for (const id of neededBy(target.bar.item, links)) {
    const source = bars.find(({ bar }) => bar.item === id);
    if (source === undefined) continue;
    const gutter = gutterFor(source, target, { bars, laneLeft });
    byGutter.set(gutter, [...(byGutter.get(gutter) ?? []), source]);
  }
  return [...byGutter].map(([gutter, sources]) => {
    const heights = [target, ...sources].map(({ middle }) => middle);
    return { target, sources, gutter, top: Math.min(...heights), bottom: Math.max(...heights) };
  });
}

/** The start of a bar before which a line down to the target crosses no bar and no numeral; the left edge of the lane is always free. */
function gutterFor(
  source: PlannedBar,
  target: PlannedBar,
  { bars, laneLeft }: Pick<Lane, "bars" | "laneLeft">,
): number {
  const between = bars.filter(
    (bar) =>
      bar !== source &&
      bar !== target &&
      (bar.middle - source.middle) * (bar.middle - target.middle) < 0,
  );
  const isFree = (gutter: number) => {
    const from = gutter - GUTTER_WIDTH;
    return (
      gutter <= target.left &&
      between.every((bar) => isClear(bar, from, gutter)) &&
      isClearOfText(target, from, gutter) &&
      (isOver(source, from, gutter) || isClearOfText(source, from, gutter))
    );
  };
  const reaches = (gutter: number) => gutter <= source.left || gutter - GUTTER_WIDTH > source.left;
  return (
    [target.left - 2.75, source.left - 2.75].find((gutter) => isFree(gutter) && reaches(gutter)) ??
    laneLeft
  );
}

/** Whether a line leaves the edge of a bar, below or above what is written on it. */
function isOver({ left, right, label }: PlannedBar, from: number, to: number): boolean {
  return label.place !== "above" && from > left && to < right;
}

function isClear(bar: PlannedBar, from: number, to: number): boolean {
  return (bar.right < from || bar.left > to) && isClearOfText(bar, from, to);
}

function isClearOfText(bar: PlannedBar, from: number, to: number): boolean {
  return textsBeside(bar).every(({ x, left }) => x < from - 2 || left > to + 2);
}

/** Routes that pass each other in one gutter run side by side. */
function onLines(
  routes: readonly Route[],
  laneLeft: number,
): readonly { readonly route: Route; readonly x: number }[] {
  const gutters = new Map<number, Route[][]>();
  for (const route of routes) {
    const lines = gutters.get(route.gutter) ?? [];
    gutters.set(route.gutter, lines);
    const free = lines.find((line) =>
      line.every((other) => other.bottom < route.top || other.top > route.bottom),
    );
    if (free === undefined) lines.push([route]);
    else free.push(route);
  }
  return [...gutters].flatMap(([gutter, lines]) => {
    const room = gutter === laneLeft ? EDGE_WIDTH : GUTTER_WIDTH - 2;
    const gap = Math.min(LINE_GAP, (room - FIRST_LINE) / Math.max(1, lines.length - 1));
    return lines.flatMap((line, index) =>
      line.map((route) => ({ route, x: gutter - FIRST_LINE - index * gap })),
    );
  });
}

/** Out of the source, down or up the gutter, into the start of the target. */
function routePath(source: PlannedBar, target: PlannedBar, x: number): string {
  const turn = target.middle > source.middle ? RADIUS : -RADIUS;
  const into =
    pathOf`V${target.middle - turn}Q${x} ${target.middle} ${x + RADIUS} ${target.middle}` +
    brokenRun(x + RADIUS, target.left - 1, target);
  const edge = source.middle + Math.sign(turn) * (source.height / 2);
  if (x > source.left && x < source.right) return pathOf`M${x} ${edge}` + into;
  const isRight = x >= source.right;
  const from = isRight ? source.right : source.left;
  const bend = isRight ? Math.max(from, x - RADIUS) : Math.min(from, x + RADIUS);
  return (
    pathOf`M${from} ${source.middle}` +
    brokenRun(from, bend, source) +
    pathOf`Q${x} ${source.middle} ${x} ${source.middle + turn}` +
    into
  );
}

/** Level along a row from one point to another, broken round what is written on the way. */
export function brokenRun(from: number, to: number, bar: PlannedBar): string {
  const { middle } = bar;
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const met = levelTexts(bar).filter(
    ({ x, left }) => x > low - NUMERAL_AIR && left < high + NUMERAL_AIR,
  );
  const ordered = to > from ? met : [...met].reverse();
  const inside = (x: number) => Math.min(Math.max(x, low), high);
  const gaps = ordered.map((written) => gapOf(written, to > from).map(inside));
  const kept = gaps.map(([end = to, start = to]) => pathOf`H${end}M${start} ${middle}`);
  return kept.join("") + pathOf`H${to}`;
}

/** What stands on the height of a bar: a name above it does not. */
function levelTexts(bar: PlannedBar): readonly Written[] {
  return bar.label.place === "above" ? bar.numerals : textsBeside(bar);
}

/** Where a line ends before what is written, and where it goes on. */
function gapOf({ x, left }: Written, goesRight: boolean): readonly [end: number, start: number] {
  const [before, after] = [left - NUMERAL_AIR, x + NUMERAL_AIR];
  return goesRight ? [before, after] : [after, before];
}

export function arrowHead(target: Pick<PlannedBar, "left" | "middle">): Mark {
  return {
    kind: "path",
    meaning: "dependency-head",
    data: pathOf`M${target.left - 0.75} ${target.middle}l${-7} ${-4}v${8}z`,
  };
}
