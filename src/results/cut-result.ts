import { cutLine, pointsToTurn } from "#domain/assessment/cut.ts";
import { significant } from "#domain/assessment/significant.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { cutSentence } from "#wording/cut-sentence.ts";
import { cutFacts } from "./cut-facts.ts";
import { everyLanguage } from "./every-language.ts";
import { inRankOrder } from "./rank-order.ts";
import type { Cut, WeightFlip } from "./results.ts";
import type { Robustness } from "./robustness.ts";
import type { ScoredAssessment } from "./scored-assessment.ts";

/** Where the line falls, by how much, and the sentence about it; null without a selection rule. */
export function cutOf(
  scored: ScoredAssessment,
  context: { record: RoadmapRecord; robustness: Robustness; flip: WeightFlip | null },
): Cut | null {
  const { assessment, scores, choices } = scored;
  if (assessment.selection === undefined || choices === null) return null;
  const line = cutLine(scores, choices);
  const turn =
    line.margin === null
      ? null
      : pointsToTurn(line.margin, worthOfAPoint(scored, [line.lastIn, line.firstOut]));
  const idOf = (item: number | null) => (item === null ? null : (assessment.items[item] ?? null));
  const cut = {
    rule: assessment.selection.rule,
    count: assessment.selection.rule === "first" ? assessment.selection.count : null,
    threshold: assessment.selection.rule === "threshold" ? assessment.selection.score : null,
    selected: inRankOrder(scored)
      .filter((item) => choices[item] === "yes")
      .map((item) => assessment.items[item] ?? ""),
    tied: line.tied.map((item) => assessment.items[item] ?? ""),
    lastIn: idOf(line.lastIn),
    firstOut: idOf(line.firstOut),
    margin: line.margin === null ? null : significant(line.margin),
    pointsToTie: turn?.toTie ?? null,
    pointsToOvertake: turn?.toOvertake ?? null,
  };
  const sentence = everyLanguage((language) =>
    cutSentence(cutFacts({ scored, cut, line, ...context }, language), language),
  );
  return { ...cut, sentence };
}

/** What one point from one expert adds to the score where it counts most: the column's weight, spread over who scored. */
function worthOfAPoint(
  { tally, shares }: ScoredAssessment,
  items: readonly (number | null)[],
): number {
  const worths = items.flatMap((item) =>
    (item === null ? [] : (tally.cells[item] ?? [])).map(({ scored }, column) => {
      const perScore =
        scored === null || tally.experts === null ? 1 : tally.experts / Math.max(1, scored);
      return (shares[column] ?? 0) * shares.length * perScore;
    }),
  );
  return worths.reduce((most, worth) => Math.max(most, worth), 0);
}
