import type { AssessmentResult, ItemResult } from "#results/results.ts";
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

/** The items in rank order, the same for every order they come in. */
export function inRankOrder(items: readonly ItemResult[]): readonly ItemResult[] {
  return [...items].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
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
  const selected = items.filter((item) => item.selected === "yes");
  const bar = lastIn?.shareOfWeightings.grouped ?? 1;
  return {
    layer: data.layer,
    places: cut?.count ?? selected.length,
    firmness: cut === null || selected.length === 0 ? null : firmnessCounts(selected),
    lastIn: lastIn === undefined ? null : named(lastIn),
    firstOut: firstOut === undefined ? null : named(firstOut),
    margin: cut?.margin ?? null,
    tied: ranked.filter((item) => cut?.tied.includes(item.id)).map((item) => named(item).name),
    hasCut: cut !== null,
    ahead: ranked
      .filter((item) => item.selected === "no" && (item.shareOfWeightings.grouped ?? 0) > bar)
      .map(named),
  };
}
