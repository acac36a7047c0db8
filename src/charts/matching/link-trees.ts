import { type Mark, pathOf } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import type { Chosen } from "./lit-paths.ts";
import { BASES, type Connection } from "./matching-data.ts";
import { trackOrder } from "./track-order.ts";

/** Where an item's links leave and arrive. */
export interface Station {
  readonly id: string;
  readonly middle: number;
  /** Half of the height that its ports may take. */
  readonly reach: number;
}

export interface Branch {
  readonly target: string;
  readonly port: number;
  readonly basis: Connection["basis"];
}

/** All links of one source: they share a trunk and a track, and nobody else does. */
export interface LinkTree {
  readonly source: string;
  readonly trunk: number;
  /** Null where every branch goes straight. */
  readonly track: number | null;
  readonly branches: readonly Branch[];
}

interface Channel {
  readonly left: number;
  readonly right: number;
}

const RADIUS = 8;
const PITCH = 26;
/** Ports lie clear of the middle of a row, where a trunk would seem to run on into it. */
const PORTS = [-18, -12, -6, 6, 12, 18] as const;

/** The trees between two columns, with their tracks in the order that crosses least. */
export function linkTrees(
  {
    sources,
    targets,
    links,
  }: {
    readonly sources: readonly Station[];
    readonly targets: readonly Station[];
    readonly links: readonly Connection[];
  },
  channel: Channel,
): readonly LinkTree[] {
  const ports = new Map(targets.flatMap((target) => [...portsOf(target, sources, links)]));
  const trees = sources.flatMap((source): LinkTree[] => {
    const branches = links
      .filter((link) => link.source === source.id)
      .map((link) => ({
        target: link.target,
        port: ports.get(`${link.source} ${link.target}`) ?? source.middle,
        basis: link.basis,
      }))
      .sort((a, b) => a.port - b.port);
    return branches.length === 0
      ? []
      : [{ source: source.id, trunk: source.middle, track: null, branches }];
  });
  return onTracks(trees, channel);
}

/** Heights at which the links of one target arrive, by "source target", the upper sources first. */
function portsOf(
  target: Station,
  sources: readonly Station[],
  links: readonly Connection[],
): ReadonlyMap<string, number> {
  const incoming = sources.filter((source) =>
    links.some((link) => link.source === source.id && link.target === target.id),
  );
  const only = incoming[0];
  const isClear = sources.every(
    (source) => source === only || Math.abs(source.middle - target.middle) > 3,
  );
  const offsets =
    incoming.length === 1 && isClear ? [0] : portOffsets(incoming.length, target.reach);
  const sorted = [...incoming].sort((a, b) => a.middle - b.middle);
  return new Map(
    sorted.map((source, index) => [
      `${source.id} ${target.id}`,
      target.middle + (offsets[index] ?? 0),
    ]),
  );
}

/** As many heights above the middle as below it, none at the middle. */
function portOffsets(count: number, reach: number): readonly number[] {
  const start = Math.max(0, 3 - Math.ceil(count / 2));
  const usual = PORTS.slice(start, start + count);
  if (count <= PORTS.length && Math.max(...usual.map(Math.abs)) <= reach) return usual;
  const nearest = Math.min(4, reach / 4);
  const side = (ports: number) =>
    Array.from({ length: ports }, (_, index) =>
      ports === 1 ? Math.min(6, reach) : nearest + ((reach - nearest) * index) / (ports - 1),
    );
  const above = side(Math.ceil(count / 2)).map((offset) => -offset);
  return [...above.reverse(), ...side(Math.floor(count / 2))];
}

function onTracks(trees: readonly LinkTree[], { left, right }: Channel): readonly LinkTree[] {
  const isBent = (tree: LinkTree) => tree.branches.some((branch) => branch.port !== tree.trunk);
  const bent = trees.filter(isBent);
  const order = trackOrder(
    bent.map((tree) => ({
      trunk: tree.trunk,
      branches: tree.branches.map((branch) => branch.port),
    })),
  );
  const pitch = Math.min(PITCH, (right - left - 2 * RADIUS - 12) / Math.max(1, bent.length));
  const first = (left + right - pitch * (bent.length - 1)) / 2;
  const tracked = order.flatMap((index, position) => {
    const tree = bent[index];
    return tree === undefined ? [] : [{ ...tree, track: first + position * pitch }];
  });
  return [...tracked, ...trees.filter((tree) => !isBent(tree))];
}

/** How many tracks the links need. */
export function tracksNeeded(links: readonly Connection[]): number {
  return new Set(links.map((link) => link.source)).size;
}

/**
 * Trees one over the other, each with a casing of its own; what is stated lies on top. Where an item is chosen its
 * paths lie over all others, which fade.
 */
export function treeMarks(
  trees: readonly LinkTree[],
  channel: Channel,
  chosen: Pick<Chosen, "isLit"> | null = null,
): readonly Mark[] {
  if (chosen === null) return layerMarks(trees, channel, null);
  const part = (isLit: boolean) =>
    trees.flatMap((tree) => {
      const branches = tree.branches.filter(
        ({ target, basis }) => chosen.isLit({ source: tree.source, target, basis }) === isLit,
      );
      return branches.length === 0 ? [] : [{ ...tree, branches }];
    });
  return [
    ...layerMarks(part(false), channel, "link-faded"),
    ...layerMarks(part(true), channel, "link-lit"),
  ];
}

/** Trees that all look alike, or by what their links rest on. */
function layerMarks(
  trees: readonly LinkTree[],
  channel: Channel,
  look: "link-faded" | "link-lit" | null,
): readonly Mark[] {
  const lower = trees.flatMap((tree): readonly Mark[] => [
    {
      kind: "path",
      meaning: "casing",
      data: tree.branches.map((branch) => branchPath(tree, branch, channel)).join(""),
    },
    ...(look === null ? lines(tree, { basis: "inferred", channel }) : []),
    ...(look === null
      ? []
      : BASES.flatMap((basis) =>
          lines(tree, { basis, channel, meaning: fadedOrLit(look, basis) }),
        )),
  ]);
  const upper = (["voted", "decided", "stated"] as const).flatMap((basis) =>
    look === null ? trees.flatMap((tree) => lines(tree, { basis, channel })) : [],
  );
  const ends = trees.flatMap((tree) =>
    tree.branches.map((branch) => portMark(branch, channel.right, look)),
  );
  return [...lower, ...upper, ...ends];
}

/** What is lit still says what it rests on. */
function fadedOrLit(look: "link-faded" | "link-lit", basis: Branch["basis"]): Meaning {
  return look === "link-lit" && basis === "inferred" ? "link-lit-inferred" : look;
}

interface Lines {
  readonly basis: Branch["basis"];
  readonly channel: Channel;
  readonly meaning?: Meaning;
}

/** The branches of a tree with one basis, each a line of its own so that it can light up alone. */
function lines(tree: LinkTree, { basis, channel, meaning }: Lines): readonly Mark[] {
  const branches = tree.branches.filter((branch) => branch.basis === basis);
  if (branches.length === 0) return [];
  return [
    {
      kind: "links",
      meaning: meaning ?? `link-${basis}`,
      lines: branches.map((branch) => ({
        from: tree.source,
        to: branch.target,
        data: branchPath(tree, branch, channel),
      })),
    },
  ];
}

function portMark(
  { basis, port }: Branch,
  x: number,
  look: "link-faded" | "link-lit" | null,
): Mark {
  const meaning = basis === "inferred" ? "port-inferred" : "port-stated";
  const faded = look === "link-faded" ? "port-faded" : "port-stated";
  return { kind: "circle", x, y: port, radius: 2.6, meaning: look === null ? meaning : faded };
}

function branchPath(
  { trunk, track }: LinkTree,
  { port }: Branch,
  { left, right }: Channel,
): string {
  if (track === null || port === trunk) return pathOf`M${left} ${trunk}H${right}`;
  const bend = Math.min(RADIUS, Math.abs(port - trunk) / 2);
  const turn = port > trunk ? bend : -bend;
  return (
    pathOf`M${left} ${trunk}H${track - bend}Q${track} ${trunk} ${track} ${trunk + turn}` +
    pathOf`V${port - turn}Q${track} ${port} ${track + bend} ${port}H${right}`
  );
}
