import { expect, it } from "vitest";
import { type LinkTree, linkTrees, type Station, treeMarks } from "./link-trees.ts";
import type { Connection } from "./matching-data.ts";

/** Numbers from 0 to below 1 that follow from a seed (Park & Miller 1988). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const rows = (prefix: string, count: number): readonly Station[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    middle: 100 + index * 48,
    reach: 18,
  }));
const link = (
  source: string,
  target: string,
  basis: Connection["basis"] = "inferred",
): Connection => ({
  source,
  target,
  basis,
});
const channel = { left: 0, right: 300 };
const trees = (links: readonly Connection[], sources = rows("s", 8), targets = rows("t", 8)) =>
  linkTrees({ sources, targets, links }, channel);

const every = rows("s", 8).flatMap((source) =>
  rows("t", 8).map((target) => link(source.id, target.id)),
);
const some = every.filter((_, index) => index % 3 !== 0);

/** Where a path made of M, H, V and Q ends. */
function heightAtEnd(data: string): number {
  let y = Number.NaN;
  for (const [, letter, rest = ""] of data.matchAll(/([MHVQ])([^MHVQ]*)/g))
    if (letter !== "H") y = Number(rest.trim().split(/[ ,]+/).at(-1));
  return y;
}

it("ends every path at its own target's port, and only there", () => {
  for (const tree of trees(some)) {
    const targets = some.filter((each) => each.source === tree.source).map((each) => each.target);
    expect(tree.branches.map((branch) => branch.target).sort()).toEqual(targets.sort());
    const lines = treeMarks([tree], channel).flatMap((mark) =>
      mark.kind === "links" && mark.meaning === "link-inferred" ? mark.lines : [],
    );
    for (const line of lines) {
      const port = tree.branches.find((branch) => branch.target === line.to)?.port;
      expect(line.data.endsWith("H300")).toBe(true);
      expect(heightAtEnd(line.data)).toBeCloseTo(port ?? Number.NaN, 1);
    }
    const ends = lines.map((line) => line.to);
    expect(ends).toHaveLength(tree.branches.length);
  }
});

it("lets no two lines of different sources arrive at one height", () => {
  for (const links of [some, every]) {
    const ports = trees(links).flatMap((tree) => tree.branches.map((branch) => branch.port));
    expect(new Set(ports).size).toBe(links.length);
  }
});

it("keeps ports within the row of their target and off the height of every trunk", () => {
  const drawn = trees(every);
  const trunks = drawn.map((tree) => tree.trunk);
  for (const { target, port } of drawn.flatMap((tree) => tree.branches)) {
    const middle = 100 + Number(target.slice(1)) * 48;
    expect(Math.abs(port - middle)).toBeLessThanOrEqual(18);
    expect(trunks.every((trunk) => Math.abs(trunk - port) > 1)).toBe(true);
  }
});

/** The level stretches of a tree: its trunk, and each branch from the track on. */
function levels({ trunk, track, branches }: LinkTree) {
  const right = channel.right;
  if (track === null) return [{ y: trunk, from: 0, to: right }];
  return [
    { y: trunk, from: 0, to: track },
    ...branches.map(({ port }) => ({ y: port, from: port === trunk ? 0 : track, to: right })),
  ];
}

/** Whether some level stretch of one tree lies on one of another. */
function runTogether(tree: LinkTree, other: LinkTree): boolean {
  return levels(tree).some((one) =>
    levels(other).some(
      (two) =>
        Math.min(one.to, two.to) - Math.max(one.from, two.from) > 1 &&
        Math.abs(one.y - two.y) < 2.5,
    ),
  );
}

it("lets no line run along on top of a line of another source, whatever is linked", () => {
  const next = numbersFrom(20260);
  for (let round = 0; round < 200; round += 1) {
    const sources = rows("s", 2 + Math.floor(next() * 9));
    const targets = rows("t", 2 + Math.floor(next() * 12));
    const share = next();
    const links = sources.flatMap(({ id }) =>
      targets.filter(() => next() < share).map((target) => link(id, target.id)),
    );
    const drawn = trees(links.slice(0, 40), sources, targets);
    const meeting = drawn.filter((tree, index) =>
      drawn.slice(index + 1).some((other) => runTogether(tree, other)),
    );
    expect(meeting, `round ${round}`).toEqual([]);
  }
});

it("gives every source a track of its own inside of the channel", () => {
  const tracks = trees(every).map((tree) => tree.track ?? -1);
  expect(new Set(tracks).size).toBe(8);
  expect(Math.min(...tracks)).toBeGreaterThan(8);
  expect(Math.max(...tracks)).toBeLessThan(292);
});

it("runs straight where a single link meets its target at the same height", () => {
  const [tree] = trees([link("s2", "t2")], rows("s", 8).slice(2, 3));
  expect(tree?.track).toBeNull();
  expect(tree?.branches[0]?.port).toBe(tree?.trunk);
});

it("draws nothing without links", () => {
  expect(trees([])).toEqual([]);
});

it("lays what is stated over what is inferred", () => {
  const marks = treeMarks(trees([link("s0", "t1", "stated"), link("s0", "t2")]), channel);
  expect(
    marks
      .filter((mark) => mark.kind !== "circle")
      .map((mark) => mark.kind !== "group" && mark.meaning),
  ).toEqual(["casing", "link-inferred", "link-stated"]);
});
