import { columnOf } from "#statistics/methods/column-of.ts";
import { decisionWeights } from "#statistics/methods/decision-weights.ts";
import { sameScore } from "#statistics/same-score.ts";

/** VIKOR's three measures, and what may be proposed from them. In all three less is better. */
export interface Vikor {
  /** Regret summed over the criteria, 0–1, one per item. */
  readonly s: readonly number[];
  /** Largest regret on a single criterion, 0–1. */
  readonly r: readonly number[];
  /** Both together, 0 (best on both) to 1 (worst on both). */
  readonly q: readonly number[];
  /** First condition, acceptable advantage: the best leads the second by at least 1 / (n − 1) in q. */
  readonly advantage: boolean;
  /** Second condition, acceptable stability: an item that is best in q is best in s or in r too. */
  readonly stability: boolean;
  /** The items (counted from 0) that may be proposed; one only if both conditions hold. */
  readonly compromise: readonly number[];
}

/**
 * VIKOR: a compromise between what is best for most criteria together (s) and what no single criterion regrets much
 * (r). An item's regret on a criterion is the weight times its distance from the best, as a share of the range. More
 * is better on every criterion; a criterion on which all are equal regrets nothing.
 *
 * @param matrix - one row per item, one score per criterion, each criterion in any unit
 * @param weights - one per criterion, 0 or more, in any unit
 * @param v - weight of s against r, 0–1; 0.5 is consensus
 * @returns s, r, q, the two conditions of acceptance and the compromise: one item; or, without stability, the best
 *   and the second; or, without advantage, all whose q is less than 1 / (n − 1) behind the best
 * @throws RangeError when rows and weights do not fit, a number is not finite, no weight is above 0 or v is outside 0–1
 * @see Opricovic & Tzeng (2004), Compromise solution by MCDM methods: a comparative analysis of VIKOR and TOPSIS,
 *   European Journal of Operational Research 156(2), 445–455; docs/methods/vikor.md
 * @example
 * vikor([[3], [1], [1], [2]], [1]).q; // => [0, 1, 1, 0.5]
 * vikor([[3], [1], [1], [2]], [1]).compromise; // => [0]
 */
export function vikor(
  matrix: readonly (readonly number[])[],
  weights: readonly number[],
  v = 0.5,
): Vikor {
  if (!(v >= 0 && v <= 1)) throw new RangeError(`vikor requires v from 0 to 1, got ${v}`);
  const shares = decisionWeights("vikor", matrix, weights);
  const regrets = shares.map((share, k) => fromBest(columnOf(matrix, k)).map((far) => share * far));
  const ofItem = (item: number) => regrets.map((column) => column[item] ?? Number.NaN);
  const s = matrix.map((_, item) => ofItem(item).reduce((sum, regret) => sum + regret, 0));
  const r = matrix.map((_, item) => ofItem(item).reduce((a, b) => Math.max(a, b), 0));
  const [spreadS, spreadR] = [shareOfRange(s), shareOfRange(r)];
  const q = spreadS.map((far, item) => v * far + (1 - v) * (spreadR[item] ?? Number.NaN));
  return { s, r, q, ...proposal({ s, r, q }) };
}

/** 0 for the best and 1 for the worst score of a criterion. */
function fromBest(column: readonly number[]): number[] {
  return shareOfRange(column.map((score) => -score));
}

function shareOfRange(values: readonly number[]): number[] {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const isFlat = sameScore(low, high, Math.max(Math.abs(low), Math.abs(high)));
  return values.map((value) => (isFlat ? 0 : (value - low) / (high - low)));
}

function proposal({
  s,
  r,
  q,
}: Pick<Vikor, "s" | "r" | "q">): Pick<Vikor, "advantage" | "stability" | "compromise"> {
  if (q.length < 2) return { advantage: true, stability: true, compromise: q.map((_, i) => i) };
  const best = atLow(q, q);
  const others = q.filter((_, item) => !best.includes(item));
  const needed = 1 / (q.length - 1);
  const lead = best.length > 1 ? 0 : others.reduce((a, b) => Math.min(a, b), 2) - lowOf(q);
  const advantage = lead >= needed || sameScore(lead, needed, 1);
  const bestElsewhere = [...atLow(s, s), ...atLow(r, r)];
  const stability = best.some((item) => bestElsewhere.includes(item));
  if (advantage) {
    const second = stability ? [] : atLow(q, others);
    return { advantage, stability, compromise: [...best, ...second].sort((a, b) => a - b) };
  }
  const near = q.flatMap((value, item) => {
    const behind = value - lowOf(q);
    return behind < needed && !sameScore(behind, needed, 1) ? [item] : [];
  });
  return { advantage, stability, compromise: near };
}

/** The items whose value is the smallest of `among`, ties included. */
function atLow(values: readonly number[], among: readonly number[]): number[] {
  const low = lowOf(among);
  return values.flatMap((value, item) => (sameScore(value, low, 1) ? [item] : []));
}

function lowOf(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
