import { excerptOf } from "../excerpt.ts";
import { type BumpData, fateOf, slotsOf } from "./bump-data.ts";

/** Items beyond the excerpt of the first column that are shown because they cross a cut. */
const CROSSING = 30;

/** Of very many items those at the head of the first column, around its cut, and that are in by one order and out by another. */
export function bumpExcerpt(data: BumpData): BumpData {
  const order = slotsOf(data, 0);
  const selected = new Set(data.columns[0]?.selected ?? []);
  const lastIn = order.findLastIndex((id) => selected.has(id));
  const spans = excerptOf(order.length, lastIn < 0 ? -1 : lastIn + 1);
  const ids = new Set(spans.flatMap(({ from, until }) => order.slice(from, until)));
  if (ids.size === order.length) return data;
  const crossing = order.filter((id) => !ids.has(id) && fateOf(data, id) === "crossing");
  for (const id of crossing.slice(0, CROSSING)) ids.add(id);
  return {
    ...data,
    items: data.items.filter(({ id }) => ids.has(id)),
    columns: data.columns.map((column) => ({
      ...column,
      places: column.places.filter(({ item }) => ids.has(item)),
    })),
  };
}
