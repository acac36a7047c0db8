import type { Mark } from "../scene/scene.ts";
import { linkTrees, type Station, treeMarks } from "./link-trees.ts";
import type { Chosen } from "./lit-paths.ts";
import type { Connection } from "./matching-data.ts";
import type { PlacedColumn } from "./placed-column.ts";
import { RIBBONS_FROM, ribbonMarks, threadMarks } from "./ribbons.ts";

/** The links between two columns: as trees that can be followed one by one, or as ribbons where they are too many. */
export function channelMarks(
  columns: readonly PlacedColumn[],
  links: readonly Connection[],
  chosen: Chosen | null,
): readonly Mark[] {
  const [left, right] = columns;
  if (left === undefined || right === undefined || links.length === 0) return [];
  if (links.length > RIBBONS_FROM) {
    const channel = { left: left.right + 4, right: right.left - 4 };
    // A folded row holds many items: a line to each of them would say more than the row does.
    const threads = [left, right].some(({ folds }) => folds.length > 0) ? [] : links;
    const lit = links.filter((link) => chosen?.isLit(link) ?? false);
    return [
      ...ribbonMarks([left, right], links, channel),
      ...(chosen === null
        ? threadMarks([left, right], { links: threads, meaning: "thread" }, channel)
        : threadMarks([left, right], { links: lit, meaning: "thread-lit" }, channel)),
    ];
  }
  const channel = { left: left.right, right: right.left - 4 };
  const trees = linkTrees({ sources: stations(left), targets: stations(right), links }, channel);
  return treeMarks(trees, channel, chosen);
}

function stations({ items, rows }: PlacedColumn): readonly Station[] {
  const air = rows.isList ? 1 : 3;
  return items
    .filter((item) => item.isLinked)
    .map(({ item, middle, height }) => ({ id: item.id, middle, reach: height / 2 - air }));
}
