import { type Column, columnsOf } from "#domain/assessment/columns.ts";
import { type Choice, select, tieOrder } from "#domain/assessment/selection.ts";
import { roundsOf, type Tally, tally, unscoredItems } from "#domain/assessment/tally.ts";
import { weightShares } from "#domain/assessment/weight-shares.ts";
import { columnPoints, weightedScores } from "#domain/assessment/weighted-scores.ts";
import type { Assessment } from "#record/roadmap-record.ts";

/** An assessment counted and scored: what every further statistic starts from. Arrays follow the record's items and columns. */
export interface ScoredAssessment {
  readonly assessment: Assessment;
  readonly columns: readonly Column[];
  readonly tally: Tally;
  /** Declared share of each column. */
  readonly shares: readonly number[];
  /** Items × columns, as if everyone in the round had scored; the plain sums where nobody abstained. */
  readonly points: readonly (readonly number[])[];
  readonly scores: readonly number[];
  /** Null without a selection rule. */
  readonly choices: readonly Choice[] | null;
  /** Items that nobody scored; not among the items of `assessment` here. */
  readonly unscored: readonly string[];
}

/** Counts and scores the last round of an assessment by its declared weights and rules; items nobody scored are left out. */
export function scoreAssessment(asked: Assessment): ScoredAssessment {
  const columns = columnsOf(asked);
  const round = lastScoredRound(asked);
  const unscored = unscoredItems(asked, round);
  const left = new Set(unscored);
  const assessment = { ...asked, items: asked.items.filter((item) => !left.has(item)) };
  const counted = tally(assessment, columns, round);
  const shares = weightShares(assessment.criteria, "declared");
  const points = columnPoints(counted).map(withoutGaps);
  const scores = weightedScores(counted, shares);
  const choices = chosen({ assessment, columns, points }, scores);
  return { assessment, columns, tally: counted, shares, points, scores, choices, unscored };
}

/** A round in which everybody abstained from everything ranks nothing. */
function lastScoredRound(asked: Assessment): number {
  const isScored = (round: number) => unscoredItems(asked, round).length < asked.items.length;
  return roundsOf(asked).findLast(isScored) ?? 1;
}

/** What the selection and tie rules make of scores; null without a selection rule. */
export function chosen(
  { assessment, columns, points }: Pick<ScoredAssessment, "assessment" | "columns" | "points">,
  scores: readonly number[],
): Choice[] | null {
  if (assessment.selection === undefined) return null;
  const columnAt = new Map(columns.map(({ id }, index) => [id, index]));
  const order = tieOrder(
    assessment.ties,
    assessment.items,
    (item, criterion) => points[item]?.[columnAt.get(criterion) ?? -1] ?? 0,
  );
  return select(scores, assessment.selection, order);
}

/** A column on which nobody scored the item takes the mean of its others, so that its weight goes to them. */
function withoutGaps(row: readonly (number | null)[]): number[] {
  const known = row.filter((value) => value !== null);
  const mean = known.reduce((total, value) => total + value, 0) / Math.max(1, known.length);
  return row.map((value) => value ?? mean);
}
