import { competitionRanks } from "#statistics/competition-ranks.ts";
import { fewestExpertsToTurn, type Turn } from "#statistics/methods/fewest-experts-to-turn.ts";
import { overlapZone } from "#statistics/methods/overlap-zone.ts";
import { inRankOrder } from "../rank-order.ts";
import { type Robustness, selectOf } from "../robustness.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { MethodResult } from "./method-result.ts";
import { ownScores, type Ratings, ratingsIn } from "./ratings.ts";

/** Scores given on some columns of an item and not on others, by the same expert: then no single score of the expert stands for the item. */
export function hasPartialSheets({ tally }: Pick<ScoredAssessment, "tally">): boolean {
  const { sheets } = tally;
  if (sheets === null) return false;
  const columns = tally.cells[0]?.length ?? 0;
  const items = tally.cells.length;
  const given = new Int32Array(sheets.experts.length * items);
  for (const [row, score] of sheets.score.entries()) {
    if (Number.isNaN(score)) continue;
    const cell = (sheets.expert[row] ?? 0) * items + (sheets.item[row] ?? 0);
    given[cell] = (given[cell] ?? 0) + 1;
  }
  return given.some((count) => count > 0 && count < columns);
}

/** Fewest experts who could turn the selection; null without ballots, without a rule, or where sheets are partly filled. */
export function fewestExpertsOf(scored: ScoredAssessment): MethodResult["fewestExperts"] {
  const { tally, scores, shares } = scored;
  const select = selectOf(scored);
  if (tally.sheets === null || select === null || hasPartialSheets(scored)) return null;
  const own = ratingsIn(ownScores({ sheets: tally.sheets, items: scores.length, shares }));
  const turn = turnOf(scored, own);
  if (turn === null) return null;
  const idOf = (item: number | null) =>
    item === null ? null : (scored.assessment.items[item] ?? null);
  return { experts: turn.experts, leaves: idOf(turn.leaves), enters: idOf(turn.enters) };
}

function turnOf(scored: ScoredAssessment, own: Ratings): Turn | null {
  const select = selectOf(scored);
  if (select === null) return null;
  const end = (which: "min" | "max") =>
    scored.columns.reduce(
      (sum, { scale }, column) =>
        sum + scale[which] * (scored.shares[column] ?? 0) * scored.columns.length,
      0,
    );
  // The ends are sums of rounded products; a score at the very end must not lie beyond them by dust.
  const [low, high] = [end("min") - 1e-9, end("max") + 1e-9];
  return fewestExpertsToTurn({ scores: own, select, range: [low, high] });
}

/** Items whose interval of places over drawn panels holds the last place selected. */
export function overlapZoneOf(
  scored: ScoredAssessment,
  { rankIntervals }: Robustness,
): readonly string[] | null {
  const { assessment, choices, scores } = scored;
  const { selection } = assessment;
  if (rankIntervals === null || selection === undefined || choices === null) return null;
  const ranks = competitionRanks(scores);
  const selected = ranks.filter((_, item) => choices[item] === "yes");
  const line =
    selection.rule === "first" ? selection.count : selected.reduce((a, b) => Math.max(a, b), 0);
  const zone = new Set(overlapZone(rankIntervals, line));
  return inRankOrder(scored)
    .filter((item) => zone.has(item))
    .map((item) => assessment.items[item] ?? "");
}
