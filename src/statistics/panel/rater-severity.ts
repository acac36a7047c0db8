import { mean } from "#statistics/mean.ts";
import { laplacianSolver } from "#statistics/panel/laplacian-solver.ts";
import { requireRatings } from "#statistics/panel/require-ratings.ts";
import { type Sheet, sheetOf } from "#statistics/panel/sheet-of.ts";

/** What the sheet says when strict and generous experts are told from weak and strong items. All in points. */
export interface RaterSeverity {
  /** Where an average item stands with an average expert. */
  readonly grandMean: number;
  /** Per item: points above (+) or below (−) the average item; they add up to 0. Null for an item without a score. */
  readonly items: readonly (number | null)[];
  /** Per expert: points more generous (+) or more severe (−) than the average expert; add up to 0. Null without a score. */
  readonly experts: readonly (number | null)[];
}

/**
 * Tells strict and generous experts from weak and strong items when not everybody scored everything: each score is
 * taken as grand mean + item + expert, fitted by least squares. An expert who saw only the strong items is not called
 * generous for it. A reading beside the result; the published scores are not adjusted.
 *
 * @param ratings - one row per expert, one score per item, null where none was given
 * @returns the effects, experts and items each adding up to 0; null when there is no score, or when two groups of
 *   experts share no item, even by a chain of others, so that nothing compares them
 * @throws RangeError when rows differ in length or a score is neither null nor a finite number
 * @see Searle (1971), Linear Models, section 7.1 (two-way crossed classification without interaction); same as R's
 *   lm(score ~ item + expert) with contr.sum
 * @example
 * raterSeverity([[1, 3], [3, 5]]); // => { grandMean: 3, items: [-1, 1], experts: [-1, 1] }
 * raterSeverity([[4, null], [null, 2]]); // => null
 */
export function raterSeverity(
  ratings: readonly (readonly (number | null)[])[],
): RaterSeverity | null {
  const items = requireRatings("raterSeverity", ratings);
  const sheets = ratings.map(sheetOf);
  const { matrix, right, rated } = equations(sheets, items);
  const { parts, solve } = laplacianSolver(matrix);
  const unrated = rated.filter((count) => count === 0).length;
  if (parts - unrated !== 1) return null;
  const solution = solve(right);
  const levels = sheets.map((sheet) => levelOf(sheet, solution));
  const grandMean = mean(levels.filter((level) => level !== null));
  return {
    grandMean,
    items: solution.map((effect, item) => (rated[item] === 0 ? null : effect)),
    experts: levels.map((level) => (level === null ? null : level - grandMean)),
  };
}

/** The normal equations of the items, after each expert's own level has been taken out. */
function equations(
  sheets: readonly Sheet[],
  items: number,
): { matrix: Float64Array[]; right: number[]; rated: number[] } {
  const matrix = Array.from({ length: items }, () => new Float64Array(items));
  const right = matrix.map(() => 0);
  const rated = matrix.map(() => 0);
  for (const sheet of sheets) {
    const level = sheet.items.length === 0 ? 0 : mean(sheet.scores);
    for (const [place, item] of sheet.items.entries()) {
      takeLevelOut(matrix[item] ?? [], item, sheet.items);
      right[item] = (right[item] ?? 0) + (sheet.scores[place] ?? 0) - level;
      rated[item] = (rated[item] ?? 0) + 1;
    }
  }
  return { matrix, right, rated };
}

function takeLevelOut(row: Float64Array | number[], item: number, together: readonly number[]) {
  row[item] = (row[item] ?? 0) + 1;
  for (const other of together) row[other] = (row[other] ?? 0) - 1 / together.length;
}

/** What an expert gives to an average item. */
function levelOf({ items, scores }: Sheet, effects: readonly number[]): number | null {
  if (items.length === 0) return null;
  return mean(scores.map((score, place) => score - (effects[items[place] ?? 0] ?? 0)));
}
