import { halo } from "#statistics/panel/halo.ts";
import { MANY_ITEMS } from "../parameters.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import { criteriaUse } from "./criterion-use.ts";
import { groupContrastOf } from "./group-contrast.ts";
import type { PanelHealth } from "./method-result.ts";
import { columnRatings, ratingsIn } from "./ratings.ts";
import { roundedDeep } from "./rounded-deep.ts";

/** How well the questionnaire was answered; null where only totals were published. */
export function panelHealthOf(scored: ScoredAssessment, fewest: number): PanelHealth | null {
  if (scored.tally.source === "totals") return null;
  return roundedDeep({
    response: responseOf(scored),
    criteria: criteriaUse(scored),
    halo: haloOf(scored),
    groups: groupContrastOf(scored, fewest),
  });
}

function responseOf({ assessment, tally, scores, columns }: ScoredAssessment) {
  const { sheets, round } = tally;
  if (sheets === null) return null;
  const answering = new Set<number>();
  let given = 0;
  for (const [row, score] of sheets.score.entries()) {
    if (Number.isNaN(score)) continue;
    given += 1;
    answering.add(sheets.expert[row] ?? 0);
  }
  const asked = assessment.rounds.find(({ id }) => id === round)?.asked ?? null;
  const wanted = sheets.experts.length * scores.length * columns.length;
  return {
    asked,
    answered: answering.size,
    rate: asked === null ? null : answering.size / asked,
    filled: wanted === 0 ? null : given / wanted,
  };
}

function haloOf({ tally, scores, columns }: ScoredAssessment): PanelHealth["halo"] {
  const { sheets } = tally;
  if (sheets === null || scores.length > MANY_ITEMS) return [];
  const ratings = columns.map((_, column) =>
    ratingsIn(columnRatings(sheets, column, scores.length)),
  );
  return halo(ratings).map(({ criteria: [one, other], n, asGiven, halo: left }) => ({
    criteria: [columns[one]?.id ?? "", columns[other]?.id ?? ""],
    n,
    asGiven,
    withoutItemAndExpert: left,
  }));
}
