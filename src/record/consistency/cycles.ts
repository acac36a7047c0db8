import type { Problem, RecordPath } from "../problem.ts";
import type { RoadmapRecord } from "../roadmap-record.ts";
import { placedItems } from "./record-parts.ts";

/** Items that descend from themselves, committees that report to themselves, and dependencies that bite their tail. */
export function checkCycles(record: RoadmapRecord): Problem[] {
  const parents = placedItems(record).flatMap(({ item, path }) =>
    item.parents.map((to, index) => ({ from: item.id, to, path: [...path, "parents", index] })),
  );
  const reports = record.roadmap.committees.flatMap(({ id, reportsTo }, index) =>
    reportsTo === undefined
      ? []
      : [{ from: id, to: reportsTo, path: ["roadmap", "committees", index, "reportsTo"] }],
  );
  const depends = record.links.flatMap(({ from, to, kind }, index) =>
    kind === "depends-on" && from !== to ? [{ from, to, path: ["links", index, "to"] }] : [],
  );
  return [
    ...cyclesIn(parents).map((cycle) => problemOf(cycle, "parents that lead back to no child")),
    ...cyclesIn(reports).map((cycle) => problemOf(cycle, "a committee that reports upwards")),
    ...cyclesIn(depends).map((cycle) => problemOf(cycle, "dependencies without a circle")),
    ...selfLinks(record),
  ];
}

function selfLinks({ links }: RoadmapRecord): Problem[] {
  return links.flatMap(({ from, to }, index) =>
    from === to
      ? [{ path: ["links", index, "to"], found: `"${to}" again`, expected: "another item" }]
      : [],
  );
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly path: RecordPath;
}

/** Circles that share no place, each as its steps in order. */
function cyclesIn(steps: readonly Step[]): Step[][] {
  const cycles: Step[][] = [];
  let rest = leadingOn(steps);
  while (rest.length > 0) {
    const cycle = firstCycle(rest);
    const places = new Set(cycle.map(({ from }) => from));
    cycles.push(cycle);
    rest = leadingOn(rest.filter(({ from }) => !places.has(from)));
  }
  return cycles;
}

/** The steps from which one can walk on for ever. */
function leadingOn(steps: readonly Step[]): readonly Step[] {
  let kept = steps;
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const starts = new Set(kept.map(({ from }) => from));
    kept = kept.filter(({ to }) => starts.has(to));
  }
  return kept;
}

/** Walks on from the first step until a place comes back; needs steps that all lead on. */
function firstCycle(steps: readonly Step[]): Step[] {
  const next = new Map(steps.toReversed().map((step) => [step.from, step]));
  const trail: Step[] = [];
  let step = steps[0];
  while (step !== undefined && !trail.includes(step)) {
    trail.push(step);
    step = next.get(step.to);
  }
  return step === undefined ? trail : trail.slice(trail.indexOf(step));
}

function problemOf(cycle: readonly Step[], expected: string): Problem {
  const names = cycle.map(({ from }) => from);
  return {
    path: cycle.at(-1)?.path ?? [],
    found: `a circle: ${[...names, names[0]].join(" → ")}`,
    expected,
  };
}
