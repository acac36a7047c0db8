import type { BallotSheets } from "#domain/assessment/ballot-sheets.ts";

/** Whose sheets count, and how. */
export interface ScoredSheets {
  readonly sheets: BallotSheets;
  /** Number of items. */
  readonly items: number;
  /** Share of each column in the score, adding up to 1. */
  readonly shares: readonly number[];
}

interface Counted {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/**
 * The score rule on any panel made of the experts of a round, some of them several times: weighted sum of the means over
 * those who scored, times the size of the panel. Rows are numbered once; a panel that differs from the whole in a few
 * experts is counted from the whole.
 *
 * @returns a function from a panel (experts counted from 0) to one score per item
 */
export function panelScores(scored: ScoredSheets): (panel: readonly number[]) => number[] {
  const { sheets } = scored;
  const rows = rowsByExpert(sheets);
  const everyone = empty(scored);
  for (const own of rows) add(everyone, own, { scored, times: 1 });
  return (panel) => {
    const times = timesIn(panel, rows.length);
    const differing = times.reduce((sum, count) => (count === 1 ? sum : sum + 1), 0);
    const isNearWhole = 2 * differing < rows.length;
    const counted = isNearWhole ? copy(everyone) : empty(scored);
    const known = isNearWhole ? 1 : 0;
    for (const [expert, count] of times.entries()) {
      if (count !== known) {
        add(counted, rows[expert] ?? new Int32Array(), { scored, times: count - known });
      }
    }
    return scoresOf(counted, scored, panel.length);
  };
}

/** How many times each expert sits on the panel. */
function timesIn(panel: readonly number[], experts: number): Int32Array {
  const times = new Int32Array(experts);
  for (const expert of panel) times[expert] = (times[expert] ?? 0) + 1;
  return times;
}

/** Per expert the rows on which a score was given. */
function rowsByExpert({ experts, expert, score }: BallotSheets): Int32Array[] {
  const lengths = new Int32Array(experts.length);
  const isGiven = (row: number) => !Number.isNaN(score[row]);
  for (const [row, own] of expert.entries()) {
    if (isGiven(row)) lengths[own] = (lengths[own] ?? 0) + 1;
  }
  const rows = Array.from(lengths, (length) => new Int32Array(length));
  const filled = new Int32Array(experts.length);
  for (const [row, own] of expert.entries()) {
    if (!isGiven(row)) continue;
    const place = filled[own] ?? 0;
    (rows[own] ?? filled)[place] = row;
    filled[own] = place + 1;
  }
  return rows;
}

function empty({ items, shares }: ScoredSheets): Counted {
  const cells = items * shares.length;
  return { sums: new Float64Array(cells), counts: new Float64Array(cells) };
}

function copy({ sums, counts }: Counted): Counted {
  return { sums: sums.slice(), counts: counts.slice() };
}

function add(
  { sums, counts }: Counted,
  rows: Int32Array,
  { scored, times }: { readonly scored: ScoredSheets; readonly times: number },
): void {
  const { item, column, score } = scored.sheets;
  const width = scored.shares.length;
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    const cell = (item[row] as number) * width + (column[row] as number);
    sums[cell] = (sums[cell] as number) + times * (score[row] as number);
    counts[cell] = (counts[cell] as number) + times;
  }
}

/** A column on which nobody of the panel scored the item leaves its weight to the others. */
function scoresOf(
  { sums, counts }: Counted,
  { items, shares }: ScoredSheets,
  size: number,
): number[] {
  return Array.from({ length: items }, (_, item) => {
    let points = 0;
    let weight = 0;
    for (let column = 0; column < shares.length; column += 1) {
      const cell = item * shares.length + column;
      const count = counts[cell] as number;
      const share = shares[column] as number;
      if (count === 0) continue;
      points += (share * (sums[cell] as number)) / count;
      weight += share;
    }
    return weight === 0 ? 0 : (points / weight) * size * shares.length;
  });
}
