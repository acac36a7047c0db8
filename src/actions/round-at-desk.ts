import { registeredItems } from "#database/queries/assessments.ts";
import { readRoundResults } from "#database/queries/round-results.ts";
import { errataOf, type RoundRow } from "#database/queries/rounds.ts";
import { columnsOf } from "#domain/assessment/columns.ts";
import type { FindingCode } from "#record/finding-code.ts";
import type { Text } from "#record/text.ts";
import type { Finding, Results } from "#results/results.ts";
import { review } from "#results/review.ts";
import { type AssessmentAtHand, frozenOf } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { isPermitted } from "./permit.ts";
import { recordOfOne } from "./questionnaire-problems.ts";

/** What is said of a round beside its numbers. */
export interface RoundAtDesk {
  /** Titles of what experts score, each with its group's, by the criterion's id. */
  readonly criteria: ReadonlyMap<string, { readonly title: Text; readonly group: Text | null }>;
  /** What the review of the round found: before its release only what tells nothing about scores. */
  readonly findings: readonly Finding[];
  readonly errata: readonly { readonly text: string; readonly at: Date }[];
}

/** They speak of who answered and of the questionnaire, and none of them is worked out from a score. */
const BEFORE_RELEASE: readonly FindingCode[] = [
  "experts-unknown",
  "nobody-scored",
  "unequal-response",
  "rounds-differ-in-who",
  "scale-mismatch",
  "inconsistent-comparisons",
];

/** What is known of the latest round by whoever looks. */
export async function roundAtDesk(
  context: Context,
  hand: AssessmentAtHand,
  round: RoundRow | null,
): Promise<RoundAtDesk> {
  const columns = columnsOf(hand.assessment.questionnaire);
  const criteria = new Map(
    columns.map(({ id, title, group, groupTitle }) => [
      id,
      { title, group: group === id ? null : groupTitle },
    ]),
  );
  if (round === null) return { criteria, findings: [], errata: [] };
  const errata = await errataOf(context.database.queries, round.key);
  return { criteria, findings: await findingsOf(context, hand, round), errata };
}

async function findingsOf(
  context: Context,
  hand: AssessmentAtHand,
  round: RoundRow,
): Promise<readonly Finding[]> {
  const isReleased = round.state === "released";
  const act = isReleased ? "read-results" : "review-round";
  const isReviewed = hand.assessment.state === "reviewed" || isReleased;
  if (!isReviewed || !isPermitted(context, act, hand.roadmap.id)) return [];
  const { queries } = context.database;
  const row = await readRoundResults(queries, round.key, "without-recused");
  if (row === undefined) return [];
  const { questionnaire, id } = frozenOf(hand.assessment);
  const items = (await registeredItems(queries, hand.roadmap.id)).map(({ content }) => content);
  const rounds = hand.rounds.map(({ number }) => ({ id: number }));
  const record = recordOfOne(
    { ...questionnaire, id, rounds },
    { roadmap: hand.roadmap.head, items },
  );
  // Written by computeRound alone.
  const found = review(record, row.results as Results);
  return isReleased ? found : found.filter(({ code }) => BEFORE_RELEASE.includes(code));
}
