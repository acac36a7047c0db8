import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, Cut, ItemResult } from "#results/results.ts";
import type { RankingFinding } from "#wording/charts-ranking.ts";
import { type Language, pick } from "#wording/language.ts";
import { firmnessCounts } from "./firmness.ts";

export interface RankingData {
  readonly assessment: AssessmentResult;
  /** Names the layer, such as "Key technologies". */
  readonly layer: string;
  /** Where the scores come from, such as "Scores from Annex 4."; stands in the foot. */
  readonly source?: string | undefined;
}

/** Of items on one place, those that are in stand first. */
const SIDE = { yes: 0, tied: 1, no: 2, none: 3 } as const;

/** The items in rank order, the same for every order they come in. */
export function inRankOrder(items: readonly ItemResult[]): readonly ItemResult[] {
  const side = (item: ItemResult) => SIDE[finalSelection(item) ?? "none"];
  return [...items].sort((a, b) => a.rank - b.rank || side(a) - side(b) || (a.id < b.id ? -1 : 1));
}

/** An item with what became of it in the end. */
interface Placed {
  readonly id: string;
  readonly final: ItemResult["selected"];
}

/**
 * Index in rank order of the first item below the cut; -1 without one.
 * A tie that nobody settled stands below it, because none of its items is in; one that was settled is cut in two.
 */
export function firstBelowCut(items: readonly Placed[], cut: Cut | null): number {
  if (cut === null) return -1;
  const tied = items.findIndex((item) => item.final === "tied");
  if (tied >= 0) return tied;
  const isOut = (item: Placed) =>
    cut.tied.length > 0
      ? cut.tied.includes(item.id) && item.final === "no"
      : item.id === cut.firstOut;
  return items.findIndex(isOut);
}

/** What the ranking shows against itself. */
export function rankingFinding(data: RankingData, language: Language): RankingFinding {
  const { items, cut } = data.assessment;
  const named = (item: ItemResult) => ({
    name: pick(item.title, language),
    flat: item.shareOfWeightings.flat,
    grouped: item.shareOfWeightings.grouped,
  });
  const find = (id: string | null | undefined) => items.find((item) => item.id === id);
  const ranked = inRankOrder(items);
  const lastIn = find(cut?.lastIn);
  const firstOut = find(cut?.firstOut);
  const selected = items.filter((item) => finalSelection(item) === "yes");
  const bar = lastIn?.shareOfWeightings.grouped ?? 1;
  return {
    layer: data.layer,
    places: cut?.count ?? selected.length,
    firmness: cut === null || selected.length === 0 ? null : firmnessCounts(selected),
    lastIn: lastIn === undefined ? null : named(lastIn),
    firstOut: firstOut === undefined ? null : named(firstOut),
    margin: cut?.margin ?? null,
    tied: ranked.filter((item) => finalSelection(item) === "tied").map((item) => named(item).name),
    settled: ranked.filter((item) => isSettled(item, cut)).map((item) => named(item).name),
    settledByDecision: items.some((item) => isSettled(item, cut) && item.decision !== null),
    hasCut: cut !== null,
    ahead: ranked
      .filter(
        (item) => finalSelection(item) === "no" && (item.shareOfWeightings.grouped ?? 0) > bar,
      )
      .map(named),
  };
}

/** Tied across the cut by its score, and in or out all the same. */
function isSettled(item: ItemResult, cut: Cut | null): boolean {
  return (cut?.tied.includes(item.id) ?? false) && finalSelection(item) !== "tied";
}

/** Whether a decision put any item in or out. */
export function hasDecision({ items }: AssessmentResult): boolean {
  return items.some((item) => item.decision !== null);
}
