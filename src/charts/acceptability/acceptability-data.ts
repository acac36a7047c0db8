import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { ACCEPTABILITY_WORDS, type AcceptabilityFinding } from "#wording/charts-acceptability.ts";
import { type Language, pick } from "#wording/language.ts";
import type { ChartTable } from "../chart-table.ts";
import { inRankOrder } from "../ranking/ranking-data.ts";

export interface AcceptabilityData {
  readonly assessment: Pick<AssessmentResult, "id" | "items" | "cut" | "acceptability">;
  /** Which weightings are counted: all columns free, or groups free and columns free within them. */
  readonly weighting: "flat" | "grouped";
  readonly source?: string | undefined;
}

/** An item with its share of weightings, 0–1, per place. */
export interface PlacedItem {
  readonly item: ItemResult;
  readonly places: readonly number[];
}

/** A place counts as reached from this share of the weightings upwards. */
const REACHED = 0.05;
const FIXED = 0.9;

/** The items in rank order with their places; empty where places were not counted. */
export function placedItems({ assessment, weighting }: AcceptabilityData): readonly PlacedItem[] {
  const counted = new Map(
    assessment.acceptability?.[weighting].map(({ item, places }) => [item, places]),
  );
  return inRankOrder(assessment.items).flatMap((item) => {
    const places = counted.get(item.id);
    return places === undefined ? [] : [{ item, places }];
  });
}

/** Places that are selected; null without a cut by number. */
export function placesSelected({ assessment }: AcceptabilityData): number | null {
  const count = assessment.cut?.count ?? null;
  return count !== null && count < assessment.items.length ? count : null;
}

/** Share of weightings in which the item is among the first. */
export function shareWithin({ places }: PlacedItem, count: number): number {
  return Math.min(
    1,
    places.slice(0, count).reduce((sum, share) => sum + share, 0),
  );
}

/** Which items hold their place, and which move. */
export function acceptabilityFinding(
  data: AcceptabilityData,
  language: Language,
): AcceptabilityFinding {
  const rows = placedItems(data);
  const count = placesSelected(data);
  const spans = rows.map(({ item, places }) => {
    const reached = places.flatMap((share, index) => (share >= REACHED ? [index + 1] : []));
    const name = pick(item.title, language);
    return { name, from: reached[0] ?? item.rank, to: reached.at(-1) ?? item.rank };
  });
  const [widest] = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from));
  const isOpen = (row: PlacedItem) => {
    const share = shareWithin(row, count ?? 0);
    return share >= REACHED && share <= 1 - REACHED;
  };
  return {
    weighting: data.weighting,
    items: rows.length,
    fixed: rows
      .filter(({ places }) => Math.max(...places) >= FIXED)
      .map(({ item }) => pick(item.title, language)),
    widest: widest ?? null,
    count,
    open: count === null ? 0 : rows.filter(isOpen).length,
  };
}

/** Shares of weightings, item by item and place by place. */
export function acceptabilityTable(data: AcceptabilityData, language: Language): ChartTable {
  const words = ACCEPTABILITY_WORDS[language].table;
  const rows = placedItems(data);
  return {
    head: [words.item, ...rows.map((_, index) => words.place(index + 1))],
    rows: rows.map(({ item, places }) => [pick(item.title, language), ...places]),
  };
}
