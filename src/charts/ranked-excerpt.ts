import type { ItemResult } from "#results/results.ts";
import { excerptOf } from "./excerpt.ts";

/**
 * The rows that a picture of ranked items shows, counted from 0: all, or of very many those at the head and around the cut.
 *
 * @param items - in rank order
 */
export function rankedExcerpt(items: readonly Pick<ItemResult, "selected">[]): readonly number[] {
  const below = items.findLastIndex(({ selected }) => selected === "yes") + 1;
  const hasCut = below > 0 && below < items.length;
  return excerptOf(items.length, hasCut ? below : -1).flatMap(({ from, until }) =>
    Array.from({ length: until - from }, (_, row) => from + row),
  );
}
