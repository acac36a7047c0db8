import { significant } from "#domain/assessment/significant.ts";
import { anyWeight, weightShares } from "#domain/assessment/weight-shares.ts";
import { asFraction } from "#statistics/as-fraction.ts";
import type { WeightFlip } from "./results.ts";
import { groupSizes } from "./robustness.ts";
import { chosen, type ScoredAssessment } from "./scored-assessment.ts";

/** Denominators up to a thousand read as a fraction; beyond that a decimal says more. */
const LARGEST_DENOMINATOR = 1000;

/**
 * On the straight way from counting every column alike to counting every group alike: where the selection first changes.
 * Null where weights were declared, where groups are of one size, or where nothing changes on the way.
 */
export function weightFlipOf(scored: ScoredAssessment): WeightFlip | null {
  const { assessment, columns, scores } = scored;
  const sizes = groupSizes(columns.map(({ group }) => group));
  if (anyWeight(assessment.criteria) || new Set(sizes).size < 2) return null;
  const grouped = exactScores(scored, weightShares(assessment.criteria, "per-group"));
  const crossing = firstCrossing(scored, grouped);
  if (crossing === null) return null;
  const smallest = sizes.indexOf(Math.min(...sizes));
  const group = [...new Set(columns.map((column) => column.group))][smallest] ?? "";
  const publishedWeight = (sizes[smallest] ?? 0) / columns.length;
  const weight = publishedWeight + crossing.at * (1 / sizes.length - publishedWeight);
  const isWhole = scores.every(Number.isInteger);
  return {
    group,
    publishedWeight: significant(publishedWeight),
    weight: significant(weight),
    fraction: isWhole ? asFraction(weight, LARGEST_DENOMINATOR) : null,
    enters: crossing.enters.map((item) => assessment.items[item] ?? ""),
    leaves: crossing.leaves.map((item) => assessment.items[item] ?? ""),
  };
}

/** Not rounded to ten digits: the crossing is to be an exact fraction. */
function exactScores({ points }: ScoredAssessment, shares: readonly number[]): number[] {
  return points.map((row) =>
    row.reduce((sum, value, column) => sum + value * (shares[column] ?? 0) * row.length, 0),
  );
}

interface Crossing {
  /** 0 at the published weights, 1 at the per-group weights. */
  readonly at: number;
  readonly enters: readonly number[];
  readonly leaves: readonly number[];
}

/** Scores run straight from one weighting to the other, so the first change is the first crossing of one in with one out. */
function firstCrossing(scored: ScoredAssessment, grouped: readonly number[]): Crossing | null {
  const choices = chosen(scored, scored.scores);
  const of = (choice: string) =>
    grouped.map((_, item) => item).filter((item) => choices?.[item] === choice);
  const pairs = of("yes").flatMap((leaves) =>
    of("no").flatMap((enters) => {
      const now = (scored.scores[leaves] ?? 0) - (scored.scores[enters] ?? 0);
      const then = (grouped[leaves] ?? 0) - (grouped[enters] ?? 0);
      return now >= 0 && then < 0 ? [{ at: now / (now - then), enters, leaves }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  const at = pairs.reduce((least, pair) => Math.min(least, pair.at), 1);
  const first = pairs.filter((pair) => pair.at <= at + 1e-12);
  return {
    at,
    enters: [...new Set(first.map(({ enters }) => enters))],
    leaves: [...new Set(first.map(({ leaves }) => leaves))],
  };
}
