import type { AssessmentResult, ItemResult } from "#results/results.ts";

/** A row of the table of a ranking. */
export type RankingRow =
  | { readonly kind: "item"; readonly item: ItemResult }
  /** So many items stand between the rows above and below. */
  | { readonly kind: "gap"; readonly count: number }
  | { readonly kind: "cut" };

interface RankingRows {
  readonly rows: readonly RankingRow[];
  /** Items below the last row. */
  readonly below: number;
}

/**
 * The rows of a ranking that a slide has room for: the first, and both sides of the cut where it falls further down.
 *
 * @param most - rows for items, at least 6
 */
export function rankingRows(assessment: AssessmentResult, most: number): RankingRows {
  const { items } = assessment;
  const cut = placesAboveCut(assessment);
  const item = (one: ItemResult) => ({ kind: "item", item: one }) as const;
  if (items.length <= most || cut === null || cut < most) {
    const shown = items.slice(0, most).map(item);
    const isCut = cut !== null && cut > 0 && cut < items.length;
    const rows: readonly RankingRow[] = isCut
      ? [...shown.slice(0, cut), { kind: "cut" }, ...shown.slice(cut)]
      : shown;
    return { rows, below: items.length - shown.length };
  }
  const first = items.slice(0, most - 4);
  const around = items.slice(cut - 2, cut + 1);
  const lastIn = around.slice(0, 2).map(item);
  const firstOut = around.slice(2).map(item);
  return {
    rows: [
      ...first.map(item),
      { kind: "gap", count: cut - 2 - first.length },
      ...lastIn,
      ...(firstOut.length === 0 ? [] : [{ kind: "cut" } as const, ...firstOut]),
    ],
    below: items.length - cut - firstOut.length,
  };
}

/** How many items stand above the line, in the order of the ranking. */
function placesAboveCut({ cut, items }: AssessmentResult): number | null {
  if (cut === null) return null;
  const { count, threshold } = cut;
  return threshold === null ? count : items.filter(({ score }) => score >= threshold).length;
}
