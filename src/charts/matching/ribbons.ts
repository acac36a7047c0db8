import { type LinksMark, type Mark, pathOf } from "../scene/scene.ts";
import type { Connection } from "./matching-data.ts";
import { tenthOf } from "./matching-sheet.ts";
import type { PlacedColumn, PlacedItem } from "./placed-column.ts";

/** More links than this between two columns are drawn as ribbons. */
export const RIBBONS_FROM = 40;

interface Channel {
  readonly left: number;
  readonly right: number;
}

/** The links between a tenth of one ranking and a tenth of the next. */
interface Ribbon {
  readonly from: number;
  readonly to: number;
  /** Both ends of its links are above the cut. */
  readonly isHigh: boolean;
  readonly count: number;
}

/** A tenth of a column: where it stands and how many links meet it. */
interface Tenth {
  readonly top: number;
  readonly bottom: number;
  links: number;
}

/** Ribbons between tenths of two columns, as wide as the links they hold: blue above the cut, grey where an end is below. */
export function ribbonMarks(
  columns: readonly [PlacedColumn, PlacedColumn],
  links: readonly Connection[],
  channel: Channel,
): readonly Mark[] {
  const ribbons = ribbonsOf(columns, links);
  const sides = columns.map((column) => tenthsOf(column));
  for (const { from, to, count } of ribbons) {
    addLinks(sides[0]?.[from], count);
    addLinks(sides[1]?.[to], count);
  }
  const widths = sides.flat().filter((tenth) => tenth.links > 0);
  const unit = Math.min(...widths.map(({ top, bottom, links: met }) => (bottom - top) / met));
  const fill = sides.map((side) => side.map((tenth) => middleStart(tenth, unit)));
  const drawn = ribbons.map((ribbon) => {
    const [y0, y1] = [fill[0]?.[ribbon.from] ?? 0, fill[1]?.[ribbon.to] ?? 0];
    const width = ribbon.count * unit;
    if (fill[0]) fill[0][ribbon.from] = y0 + width;
    if (fill[1]) fill[1][ribbon.to] = y1 + width;
    return { ribbon, data: band(channel, { y0, y1, width }) };
  });
  return drawn
    .sort(
      (a, b) =>
        Number(a.ribbon.isHigh) - Number(b.ribbon.isHigh) || b.ribbon.count - a.ribbon.count,
    )
    .map(({ ribbon, data }) => ({
      kind: "path",
      meaning: ribbon.isHigh ? "ribbon-high" : "ribbon-low",
      data,
    }));
}

function addLinks(tenth: Tenth | undefined, count: number): void {
  if (tenth !== undefined) tenth.links += count;
}

function ribbonsOf(
  [left, right]: readonly [PlacedColumn, PlacedColumn],
  links: readonly Connection[],
): readonly Ribbon[] {
  const ends = [left, right].map(
    ({ items }) =>
      new Map(
        items.map((placed, index) => [
          placed.item.id,
          { tenth: tenthOf(index, items.length), isHigh: placed.item.selected !== "no" },
        ]),
      ),
  );
  const found = new Map<string, Ribbon>();
  for (const { source, target } of links) {
    const [from, to] = [ends[0]?.get(source), ends[1]?.get(target)];
    if (from === undefined || to === undefined) continue;
    const isHigh = from.isHigh && to.isHigh;
    const key = `${from.tenth} ${to.tenth} ${isHigh}`;
    const count = (found.get(key)?.count ?? 0) + 1;
    found.set(key, { from: from.tenth, to: to.tenth, isHigh, count });
  }
  return [...found.values()].sort(
    (a, b) => a.from - b.from || a.to - b.to || Number(b.isHigh) - Number(a.isHigh),
  );
}

function tenthsOf({ items }: PlacedColumn): Tenth[] {
  const tenths: Tenth[] = [];
  for (const [index, { middle, height }] of items.entries()) {
    const tenth = tenthOf(index, items.length);
    const top = tenths[tenth]?.top ?? middle - height / 2;
    tenths[tenth] = { top, bottom: middle + height / 2, links: 0 };
  }
  return tenths;
}

/** Where the first ribbon of a tenth begins, so that all of them stand in its middle. */
function middleStart({ top, bottom, links }: Tenth, unit: number): number {
  return (top + bottom - links * unit) / 2;
}

function band(
  { left, right }: Channel,
  { y0, y1, width }: { readonly y0: number; readonly y1: number; readonly width: number },
): string {
  const middle = (left + right) / 2;
  return (
    pathOf`M${left} ${y0}C${middle} ${y0} ${middle} ${y1} ${right} ${y1}v${width}` +
    pathOf`C${middle} ${y1 + width} ${middle} ${y0 + width} ${left} ${y0 + width}z`
  );
}

/** One thin line for every link, from row to row. */
export function threadMarks(
  columns: readonly [PlacedColumn, PlacedColumn],
  {
    links,
    meaning,
  }: { readonly links: readonly Connection[]; readonly meaning: LinksMark["meaning"] },
  { left, right }: Channel,
): readonly Mark[] {
  const [sources, targets] = columns.map(heights);
  const middle = (left + right) / 2;
  const lines = links.flatMap(({ source, target }) => {
    const [y0, y1] = [sources?.get(source), targets?.get(target)];
    if (y0 === undefined || y1 === undefined) return [];
    const data = pathOf`M${left} ${y0}C${middle} ${y0} ${middle} ${y1} ${right} ${y1}`;
    return [{ from: source, to: target, data }];
  });
  return lines.length === 0 ? [] : [{ kind: "links", meaning, lines }];
}

function heights({ items }: PlacedColumn): ReadonlyMap<string, number> {
  return new Map(items.map(({ item, middle }: PlacedItem) => [item.id, middle]));
}
