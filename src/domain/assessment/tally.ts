import type { Assessment } from "#record/roadmap-record.ts";
import type { BallotRow, HistogramRow } from "#record/scores.ts";
import type { Column } from "./columns.ts";

/** What one item received on one column. */
export interface Cell {
  /** Plain sum of the scores given. */
  readonly sum: number;
  /** How many scored; null where only sums were published without a count. */
  readonly scored: number | null;
  /** How many took part and gave no score; null where that is not known. */
  readonly abstained: number | null;
  /** How many gave each score of the scale, lowest first; empty where it is not known. */
  readonly counts: readonly { readonly score: number; readonly count: number }[];
}

/** The scores of one round, gathered per item and column. */
export interface Tally {
  readonly source: "ballots" | "histograms" | "totals";
  readonly round: number;
  /** Experts in the round; null where nobody says. */
  readonly experts: number | null;
  /** items × columns, in the record's order. */
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * Gathers the scores of one round: per item and column the sum, how many scored and how many gave each score.
 *
 * @param assessment - with ballots, else histograms, else totals; the fullest form there is counts
 * @param columns - the leaves of its criteria tree
 * @param round - number of the round
 */
export function tally(assessment: Assessment, columns: readonly Column[], round: number): Tally {
  const source = sourceOf(assessment);
  const experts = expertsIn(assessment, round);
  const cellOf = { ballots: ballotCells, histograms: histogramCells, totals: totalCells }[source];
  const cells = cellOf({ assessment, columns, round, experts });
  return { source, round, experts, cells };
}

/** The fullest form in which an assessment's scores were published. */
export function sourceOf(assessment: Assessment): Tally["source"] {
  if (assessment.ballots.length > 0) return "ballots";
  return assessment.histograms.length > 0 ? "histograms" : "totals";
}

/** Round numbers that have scores, in order. */
export function roundsOf(assessment: Assessment): number[] {
  const rows = assessment[sourceOf(assessment)];
  return [...new Set(rows.map((row) => row.round))].sort((a, b) => a - b);
}

/** Items that nobody gave any score in the round: they have no place, which is not the last place. */
export function unscoredItems(assessment: Assessment, round: number): string[] {
  const rows: readonly { round: number; item: string }[] = {
    ballots: assessment.ballots.filter(({ score }) => score !== null),
    histograms: assessment.histograms.filter(({ count }) => count > 0),
    totals: assessment.totals,
  }[sourceOf(assessment)];
  const scored = new Set(rows.filter((row) => row.round === round).map(({ item }) => item));
  return assessment.items.filter((item) => !scored.has(item));
}

/** The pseudonyms of those who handed in a ballot in the round, sorted. */
export function expertsOf(ballots: readonly BallotRow[], round: number): string[] {
  return [...new Set(ballots.filter((row) => row.round === round).map((row) => row.expert))].sort();
}

interface Gathering {
  readonly assessment: Assessment;
  readonly columns: readonly Column[];
  readonly round: number;
  readonly experts: number | null;
}

function expertsIn(assessment: Assessment, round: number): number | null {
  const counted = expertsOf(assessment.ballots, round).length;
  if (counted > 0) return counted;
  return assessment.rounds.find(({ id }) => id === round)?.experts ?? null;
}

function ballotCells({ assessment, columns, round, experts }: Gathering): Cell[][] {
  const rows = byCell(assessment.ballots.filter((row) => row.round === round));
  return gridOf(assessment, columns, (key, column) => {
    const given = (rows.get(key) ?? []).flatMap(({ score }) => (score === null ? [] : [score]));
    return {
      sum: given.reduce((total, score) => total + score, 0),
      scored: given.length,
      abstained: (experts ?? given.length) - given.length,
      counts: countsOn(column, given),
    };
  });
}

function histogramCells({ assessment, columns, round, experts }: Gathering): Cell[][] {
  const rows = byCell(assessment.histograms.filter((row) => row.round === round));
  return gridOf(assessment, columns, (key, column) => {
    const given = (rows.get(key) ?? []).flatMap(repeated);
    return {
      sum: given.reduce((total, score) => total + score, 0),
      scored: given.length,
      abstained: experts === null ? null : experts - given.length,
      counts: countsOn(column, given),
    };
  });
}

function totalCells({ assessment, columns, round, experts }: Gathering): Cell[][] {
  const rows = byCell(assessment.totals.filter((row) => row.round === round));
  return gridOf(assessment, columns, (key) => {
    const row = rows.get(key)?.[0];
    const scored = row?.experts ?? experts;
    const abstained = experts === null || scored === null ? null : experts - scored;
    return { sum: row?.total ?? 0, scored, abstained, counts: [] };
  });
}

function gridOf(
  assessment: Assessment,
  columns: readonly Column[],
  cell: (key: string, column: Column) => Cell,
): Cell[][] {
  return assessment.items.map((item) =>
    columns.map((column) => cell(`${item} ${column.id}`, column)),
  );
}

function byCell<Row extends { item: string; criterion: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const cells = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.item} ${row.criterion}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [row]);
    else cell.push(row);
  }
  return cells;
}

function repeated({ score, count }: HistogramRow): number[] {
  return Array.from({ length: count }, () => score);
}

function countsOn({ scale }: Column, given: readonly number[]): { score: number; count: number }[] {
  const steps = Math.round((scale.max - scale.min) / scale.step);
  return Array.from({ length: steps + 1 }, (_, index) => {
    const score = scale.min + index * scale.step;
    return {
      score,
      count: given.filter((value) => Math.abs(value - score) < scale.step / 2).length,
    };
  });
}
