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

/** The items by place; on a shared place in the order of the results, but where a rule settled the tie the chosen first. What a committee decided moves nobody. */
export function inRankOrder(items: readonly ItemResult[]): readonly ItemResult[] {
  const isOut = ({ selected }: ItemResult) => Number(selected === "no");
  return [...items].sort((a, b) => a.rank - b.rank || isOut(a) - isOut(b));
}

/** Index in rank order of the first item below the cut; -1 where none is. Through a tie the line runs where the places end. */
export function firstBelowCut(items: readonly Pick<ItemResult, "id">[], cut: Cut | null): number {
  if (cut === null) return -1;
  if (cut.tied.length > 0 && cut.count !== null) return cut.count;
  return items.findIndex(({ id }) => id === cut.firstOut);
}

/** What a score is: the plain sum of its columns, a sum of columns that weigh differently, or a sum of means brought back to everyone. */
export type ScoreKind = "sum" | "weighted" | "restored";

/** Which of them the scores of an assessment are. */
export function scoreKind({ criteria, items }: AssessmentResult): ScoreKind {
  const weights = criteria.map(({ nominalWeight }) => nominalWeight);
  if (Math.max(...weights) - Math.min(...weights) > 1e-9) return "weighted";
  const isSum = ({ score, totals }: ItemResult) =>
    Math.abs(score - Object.values(totals).reduce((sum, total) => sum + total, 0)) < 1e-6;
  return items.every(isSum) ? "sum" : "restored";
}

/** Whether a tie across the cut is still open, was settled, or there is none. */
export function tieAtCut(
  items: readonly { readonly id: string; readonly selected: ItemResult["selected"] }[],
  cut: Cut | null,
): "open" | "settled" | "none" {
  const tied = items.filter(({ id }) => cut?.tied.includes(id));
  if (tied.length === 0) return "none";
  return tied.some(({ selected }) => selected === "tied") ? "open" : "settled";
}

/** What the ranking shows against itself. */
export function rankingFinding(data: RankingData, language: Language): RankingFinding {
  const { items, cut } = data.assessment;
  const named = (item: ItemResult) => ({
    name: pick(item.title, language),
    tied: item.tied,
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
    firmness:
      cut === null || selected.length === 0
        ? null
        : firmnessCounts(items.filter(hasPlace), data.assessment.firmness),
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

/** Whether it holds a place by the ranking; what a decision adds beside the places holds none, and what it takes out leaves one. */
function hasPlace(item: ItemResult): boolean {
  return item.selected === "tied" ? finalSelection(item) === "yes" : item.selected === "yes";
}

/** Tied across the cut by its score, and in or out all the same. */
function isSettled(item: ItemResult, cut: Cut | null): boolean {
  return (cut?.tied.includes(item.id) ?? false) && finalSelection(item) !== "tied";
}

/** Whether a decision put any item in or out. */
export function hasDecision({ items }: AssessmentResult): boolean {
  return items.some((item) => item.decision !== null);
}
