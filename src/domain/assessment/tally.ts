import type { Scale } from "#record/assessment.ts";
import type { Assessment } from "#record/roadmap-record.ts";
import type { HistogramRow } from "#record/scores.ts";
import { type BallotSheets, ballotSheets } from "./ballot-sheets.ts";
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
  /** The ballots that the cells were counted from; null where less was published. */
  readonly sheets: BallotSheets | null;
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
  const sheets = source === "ballots" ? ballotSheets(assessment, columns, round) : null;
  const stated = assessment.rounds.find(({ id }) => id === round)?.experts ?? null;
  const experts = sheets === null || sheets.experts.length === 0 ? stated : sheets.experts.length;
  const gathering = { assessment, columns, round, experts };
  if (sheets !== null) {
    return { source, round, experts, sheets, cells: ballotCells(sheets, gathering) };
  }
  const cells = source === "totals" ? totalCells(gathering) : histogramCells(gathering);
  return { source, round, experts, sheets, cells };
}

/** The fullest form in which an assessment's scores were published. */
export function sourceOf(assessment: Assessment): Tally["source"] {
  if (assessment.ballots.length > 0) return "ballots";
  return assessment.histograms.length > 0 ? "histograms" : "totals";
}

/** Round numbers that have scores, in order. */
export function roundsOf(assessment: Assessment): number[] {
  const rounds = new Set<number>();
  for (const { round } of assessment[sourceOf(assessment)]) rounds.add(round);
  return [...rounds].sort((a, b) => a - b);
}

/** Items that nobody gave any score in the round: they have no place, which is not the last place. */
export function unscoredItems(assessment: Assessment, round: number): string[] {
  const scored = new Set<string>();
  const rows: readonly { round: number; item: string; score?: number | null; count?: number }[] =
    assessment[sourceOf(assessment)];
  for (const row of rows) {
    if (row.round === round && row.score !== null && row.count !== 0) scored.add(row.item);
  }
  return assessment.items.filter((item) => !scored.has(item));
}

interface Gathering {
  readonly assessment: Assessment;
  readonly columns: readonly Column[];
  readonly round: number;
  readonly experts: number | null;
}

function ballotCells(
  { item, column, score }: BallotSheets,
  { assessment, columns, experts }: Gathering,
): Cell[][] {
  const width = columns.length;
  const sums = new Float64Array(assessment.items.length * width);
  const scored = new Int32Array(sums.length);
  const counts = columns.map(({ scale }) => new Int32Array(assessment.items.length * steps(scale)));
  for (let row = 0; row < score.length; row += 1) {
    const given = score[row] as number;
    if (Number.isNaN(given)) continue;
    const [at, k] = [item[row] as number, column[row] as number];
    const cell = at * width + k;
    sums[cell] = (sums[cell] as number) + given;
    scored[cell] = (scored[cell] as number) + 1;
    addCount(counts[k] as Int32Array, at, { given, scale: (columns[k] as Column).scale });
  }
  return assessment.items.map((_, at) =>
    columns.map(({ scale }, k) => {
      const given = scored[at * width + k] ?? 0;
      const points = steps(scale);
      const row = counts[k]?.subarray(at * points, (at + 1) * points) ?? [];
      return {
        sum: sums[at * width + k] ?? 0,
        scored: given,
        abstained: (experts ?? given) - given,
        counts: Array.from(row, (count, step) => ({ score: scale.min + step * scale.step, count })),
      };
    }),
  );
}

function steps({ min, max, step }: Scale): number {
  return Math.round((max - min) / step) + 1;
}

/** A score off the scale is in the sum and on no point of it. */
function addCount(
  counts: Int32Array,
  item: number,
  { given, scale }: { readonly given: number; readonly scale: Scale },
): void {
  const points = steps(scale);
  const step = Math.round((given - scale.min) / scale.step);
  if (step < 0 || step >= points) return;
  counts[item * points + step] = (counts[item * points + step] as number) + 1;
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
  const counts = new Int32Array(steps(scale));
  for (const score of given) addCount(counts, 0, { given: score, scale });
  return Array.from(counts, (count, step) => ({ score: scale.min + step * scale.step, count }));
}
