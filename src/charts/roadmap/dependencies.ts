import type { Link } from "#record/link.ts";
import { type Mark, pathOf } from "../scene/scene.ts";
import type { PlannedBar } from "./plan-bar.ts";
import { neededBy } from "./roadmap-data.ts";

const RADIUS = 6;
/** First gutter line before a horizon, and the distance between lines of different targets. */
const FIRST_SLOT = 11;
const SLOT = 5;
const SLOTS = 3;

/** Arrows of one lane: every bar that needs others has one gutter line, which only its own needs share. */
export function dependencyMarks(
  bars: readonly PlannedBar[],
  links: readonly Link[],
  laneLeft: number,
): readonly Mark[] {
  const used = new Map<number, number>();
  return bars.flatMap((target) => {
    const sources = neededBy(target.bar.item, links).flatMap(
      (id) => bars.find((bar) => bar.bar.item === id) ?? [],
    );
    const routes = new Map<number, PlannedBar[]>();
    for (const source of sources) {
      const gutter = gutterFor(source, target, { bars, laneLeft });
      routes.set(gutter, [...(routes.get(gutter) ?? []), source]);
    }
    const marks = [...routes].flatMap(([gutter, together]) => {
      const slot = used.get(gutter) ?? 0;
      used.set(gutter, slot + 1);
      const x = gutter - FIRST_SLOT - (slot % SLOTS) * SLOT;
      return together.map((source) => route(source, target, x));
    });
    return marks.length === 0 ? [] : [...marks, head(target)];
  });
}

/** The start of a horizon before which a line down to the target crosses no bar; the left edge of the lane is always free. */
function gutterFor(
  source: PlannedBar,
  target: PlannedBar,
  { bars, laneLeft }: { readonly bars: readonly PlannedBar[]; readonly laneLeft: number },
): number {
  const between = bars.filter(
    (bar) =>
      bar !== source &&
      bar !== target &&
      (bar.middle - source.middle) * (bar.middle - target.middle) < 0,
  );
  const isFree = (gutter: number) => {
    const from = gutter - FIRST_SLOT - SLOT * SLOTS;
    return gutter <= target.left && between.every((bar) => bar.right < from || bar.left > gutter);
  };
  const reaches = (gutter: number) =>
    gutter <= source.left || gutter - FIRST_SLOT - SLOT * SLOTS > source.left;
  return (
    [target.left - 2.75, source.left - 2.75].find((gutter) => isFree(gutter) && reaches(gutter)) ??
    laneLeft
  );
}

/** Out of the source, down or up the gutter, into the start of the target. */
function route(source: PlannedBar, target: PlannedBar, x: number): Mark {
  const goesDown = target.middle > source.middle;
  const turn = goesDown ? RADIUS : -RADIUS;
  const end = target.left - 1;
  const inTarget = pathOf`V${target.middle - turn}Q${x} ${target.middle} ${x + RADIUS} ${target.middle}H${end}`;
  const edge = source.middle + (goesDown ? source.height / 2 : -source.height / 2);
  const start =
    x > source.left && x < source.right
      ? pathOf`M${x} ${edge}`
      : x >= source.right
        ? pathOf`M${source.right} ${source.middle}H${x - RADIUS}Q${x} ${source.middle} ${x} ${source.middle + turn}`
        : pathOf`M${source.left} ${source.middle}H${x + RADIUS}Q${x} ${source.middle} ${x} ${source.middle + turn}`;
  return { kind: "path", meaning: "dependency", data: start + inTarget };
}

function head(target: PlannedBar): Mark {
  return {
    kind: "path",
    meaning: "dependency-head",
    data: pathOf`M${target.left - 0.75} ${target.middle}l${-7} ${-4}v${8}z`,
  };
}
