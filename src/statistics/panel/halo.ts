import { raterSeverity } from "#statistics/panel/rater-severity.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";
import { pearson } from "#statistics/pearson.ts";

type Ratings = readonly (readonly (number | null)[])[];

/** Share of the largest score below which a residual is rounding, not opinion. */
const DUST = 1e-9;

/** How two criteria move together. */
export interface Halo {
  /** The two criteria, counted from 0. */
  readonly criteria: readonly [number, number];
  /** How many ballots, an expert on an item, scored both. */
  readonly n: number;
  /** Correlation of the scores as given, −1 to 1: good items may well be good on both. Null without spread. */
  readonly asGiven: number | null;
  /** Correlation of what item and expert do not explain, −1 to 1. Null without spread or where effects are not comparable. */
  readonly halo: number | null;
}

/**
 * Halo: whether an expert who is taken with an item scores it high on everything. Two criteria may move together
 * because good items are good on both, or because some experts are generous on both; so item and expert effects are
 * taken out of each criterion first, and what is left is correlated. This needs ballots. From totals one can only say
 * that the criteria move together.
 *
 * @param criteria - per criterion one row per expert, one score per item, null where none was given; the same experts
 *   and items on each
 * @returns one entry per two criteria, in order; none for a single criterion
 * @throws RangeError when the criteria differ in shape or a score is neither null nor a finite number
 * @see Landy, Vance, Barnes-Farrell & Steele (1980), Statistical control of halo error in performance ratings, Journal
 *   of Applied Psychology 65(5), 501–506 (partialling out); Balzer & Sulsky (1992), Halo and performance appraisal
 *   research, same journal 77(6), 975–985 (limits)
 * @example
 * halo([[[5, 1], [1, 1]], [[5, 1], [1, 1]]])[0]?.halo; // => 1
 * halo([[[4, 2]]]); // => []
 */
export function halo(criteria: readonly Ratings[]): Halo[] {
  requireCriteria(criteria);
  const scores = criteria.map((ratings) => cellsOf(ratings, () => 0));
  const left = criteria.map(residuals);
  return criteria.flatMap((_, a) =>
    criteria.slice(a + 1).map((_, step): Halo => {
      const b = a + 1 + step;
      const given = correlation(scores[a], scores[b]);
      return {
        criteria: [a, b],
        n: given.n,
        asGiven: given.value,
        halo: correlation(left[a], left[b]).value,
      };
    }),
  );
}

function requireCriteria(criteria: readonly Ratings[]): void {
  const experts = criteria[0]?.length ?? 0;
  const first = criteria[0]?.slice(0, 1) ?? [];
  for (const ratings of criteria) {
    requireRatings("halo", [...first, ...ratings]);
    if (ratings.length !== experts) {
      throw new RangeError(
        `halo requires ${experts} experts on each criterion, got ${ratings.length}`,
      );
    }
  }
}

/** What item and expert leave unexplained, ballot by ballot; null where the effects cannot be told apart. */
function residuals(ratings: Ratings): Float64Array | null {
  const effects = raterSeverity(ratings);
  if (effects === null) return null;
  const cells = cellsOf(
    ratings,
    (expert, item) =>
      effects.grandMean + (effects.experts[expert] ?? 0) + (effects.items[item] ?? 0),
  );
  const largest = cellsOf(ratings, () => 0).reduce(
    (a, b) => (Math.abs(b) > a ? Math.abs(b) : a),
    0,
  );
  return cells.map((rest) => (Math.abs(rest) <= DUST * largest ? 0 : rest));
}

/** Scores less a level, expert after expert; not a number where no score was given. */
function cellsOf(
  ratings: Ratings,
  levelOf: (expert: number, item: number) => number,
): Float64Array {
  const items = ratings[0]?.length ?? 0;
  const cells = new Float64Array(ratings.length * items).fill(Number.NaN);
  for (const [expert, row] of ratings.entries()) {
    for (const [item, score] of row.entries()) {
      if (score !== null) cells[expert * items + item] = score - levelOf(expert, item);
    }
  }
  return cells;
}

type Cells = Float64Array | null | undefined;

function correlation(a: Cells, b: Cells): { n: number; value: number | null } {
  const x: number[] = [];
  const y: number[] = [];
  for (let ballot = 0; ballot < (a?.length ?? 0); ballot += 1) {
    const score = a?.[ballot] ?? Number.NaN;
    const other = b?.[ballot] ?? Number.NaN;
    if (Number.isNaN(score) || Number.isNaN(other)) continue;
    x.push(score);
    y.push(other);
  }
  return { n: x.length, value: pearson(x, y) };
}
