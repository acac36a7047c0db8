import type { SelectionRule, TieRule } from "#record/assessment.ts";

/** What the ranking alone says of an item. */
export type Choice = "yes" | "no" | "tied";

/**
 * Applies the selection rule and, to a tie across the cut, the tie rule fixed beforehand.
 *
 * @param scores - one per item, in points; equal scores are ties
 * @param rule - the first so many places, or everyone from a score upwards
 * @param tieOrder - for a tie across the cut, a key per item, smaller first; equal keys stay tied
 * @returns one choice per item: "tied" where neither score nor tie rule decides
 * @example
 * select([9, 7, 7, 5], { rule: "first", count: 2 }); // => ["yes", "tied", "tied", "no"]
 * select([9, 7, 7, 5], { rule: "first", count: 3 }); // => ["yes", "yes", "yes", "no"]
 * select([9, 7, 7, 5], { rule: "first", count: 2 }, [0, 2, 1, 0]); // => ["yes", "no", "yes", "no"]
 * select([9, 7], { rule: "threshold", score: 8 }); // => ["yes", "no"]
 */
export function select(
  scores: readonly number[],
  rule: SelectionRule,
  tieOrder: readonly number[] = scores.map(() => 0),
): Choice[] {
  if (rule.rule === "threshold") return scores.map((score) => (score >= rule.score ? "yes" : "no"));
  const key = (item: number) => tieOrder[item] ?? 0;
  const order = scores
    .map((_, item) => item)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || key(a) - key(b));
  const choices = scores.map((): Choice => "no");
  for (let ahead = 0; ahead < Math.min(rule.count, order.length); ) {
    const level = levelFrom(order, ahead, (a, b) => scores[a] === scores[b] && key(a) === key(b));
    const choice = ahead + level.length <= rule.count ? "yes" : "tied";
    for (const item of level) choices[item] = choice;
    ahead += level.length;
  }
  return choices;
}

/** The items from a place on that nothing tells apart. */
function levelFrom(
  order: readonly number[],
  from: number,
  even: (a: number, b: number) => boolean,
): readonly number[] {
  const first = order[from] ?? 0;
  let to = from + 1;
  while (to < order.length && even(first, order[to] ?? 0)) to += 1;
  return order.slice(from, to);
}

/**
 * Keys that order a tie by the rule fixed before the round.
 *
 * @param rule - next criterion (more points first), a drawn lot, or the committee (which no key can replace)
 * @param items - ids in the order of the scores
 * @param points - an item's points on a criterion
 * @returns one key per item, smaller first
 */
export function tieOrder(
  rule: TieRule | undefined,
  items: readonly string[],
  points: (item: number, criterion: string) => number,
): number[] {
  if (rule?.rule === "next-criterion") return items.map((_, item) => -points(item, rule.criterion));
  if (rule?.rule === "lot") return items.map((item) => rule.order.indexOf(item));
  return items.map(() => 0);
}
