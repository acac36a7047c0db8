import { decisionsOf } from "#database/queries/record-rows.ts";
import type { Text } from "#record/text.ts";
import { decisionOnItem } from "#results/decision-on-item.ts";
import type { ItemResult } from "#results/results.ts";
import type { AssessmentAtHand } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { readResults } from "./read-results.ts";

/** An item of a released ranking, with what was decided about it since. */
export interface RankedItem
  extends Pick<ItemResult, "id" | "rank" | "tied" | "score" | "selected" | "decision"> {
  readonly title: Text;
}

/** The ranking of a released round as it stands beside the decisions taken since. */
export async function releasedRanking(
  context: Context,
  {
    hand,
    round,
    items,
  }: {
    readonly hand: AssessmentAtHand;
    readonly round: number;
    readonly items: readonly { readonly id: string; readonly title: Text }[];
  },
): Promise<RankedItem[]> {
  const { key: assessmentKey, id: assessment } = hand.assessment;
  const { results } = await readResults(context, { assessmentKey, round });
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const decisions = await decisionsOf(context.database.queries, hand.roadmap.id);
  return (results.assessments[0]?.items ?? [])
    .map(({ id, rank, tied, score, selected }) => ({
      id,
      rank,
      tied,
      score,
      selected,
      decision: decisionOnItem(decisions, { assessment, item: id }),
      title: titles.get(id) ?? { en: id },
    }))
    .sort((one, other) => one.rank - other.rank || (one.id < other.id ? -1 : 1));
}
