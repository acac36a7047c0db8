import { raterSeverity } from "#statistics/panel/rater-severity.ts";
import { standardDeviation } from "#statistics/panel/standard-deviation.ts";
import { straightLining } from "#statistics/panel/straight-lining.ts";
import { MANY_ITEMS } from "../parameters.ts";
import type { ScoredAssessment } from "../scored-assessment.ts";
import type { CriterionUse } from "./method-result.ts";
import { columnRatings, givenByExpert, type RatingGrid, ratingsIn } from "./ratings.ts";

/** Equal scores in a row that are half a sheet or more (Curran 2016, Journal of Experimental Social Psychology 66, 4–19), but at least three. */
const SHORTEST_RUN = 3;

/** How the experts used each column: ends of the scale, equal scores in a row, strict and generous. */
export function criteriaUse(scored: ScoredAssessment): CriterionUse[] {
  const { columns, tally, scores } = scored;
  return columns.map((column, index) => {
    const ratings =
      tally.sheets === null ? null : columnRatings(tally.sheets, index, scores.length);
    return {
      criterion: column.id,
      ceiling: shareAt(scored, index, -1),
      floor: shareAt(scored, index, 0),
      straightLining: ratings === null ? null : straightLines(ratings),
      severitySpread: ratings === null ? null : severitySpread(ratings),
    };
  });
}

/** Share of the scores at the first (0) or the last (−1) point of the scale. */
function shareAt({ tally }: ScoredAssessment, column: number, point: 0 | -1): number | null {
  const cells = tally.cells.flatMap((row) => row[column] ?? []);
  const sum = (counts: readonly { readonly count: number }[]) =>
    counts.reduce((total, { count }) => total + count, 0);
  const all = sum(cells.flatMap(({ counts }) => counts));
  return all === 0 ? null : sum(cells.flatMap(({ counts }) => counts.at(point) ?? [])) / all;
}

function straightLines(grid: RatingGrid): CriterionUse["straightLining"] {
  const sheets = givenByExpert(grid)
    .flatMap((row) => straightLining(row) ?? [])
    .filter(({ n }) => n > 1);
  return {
    sheets: sheets.length,
    allEqual: sheets.filter(({ allEqual }) => allEqual).length,
    longRuns: sheets.filter(({ longestRun, n }) => longestRun >= Math.max(SHORTEST_RUN, n / 2))
      .length,
  };
}

function severitySpread(grid: RatingGrid): number | null {
  if (grid.items > MANY_ITEMS) return null;
  const effects = raterSeverity(ratingsIn(grid));
  return effects === null ? null : standardDeviation(effects.experts);
}
