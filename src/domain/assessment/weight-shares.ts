import type { Criterion } from "#record/assessment.ts";

/** "declared": as the record sets them, every column alike where it sets none; the other two are the readings compared with it. */
export type WeightReading = "declared" | "per-column" | "per-group";

/**
 * Each column's share of the score, in the order of the columns.
 *
 * @param criteria - the criteria tree; siblings either all have a weight or none has
 * @param reading - "per-column" counts every column alike, "per-group" shares equally at each node of the tree
 * @returns one share per column, 0–1, adding up to 1
 * @see Weber & Borcherding (1993), Behavioral influences on weight judgments, EJOR 67(1): weights follow the tree's structure
 * @example
 * weightShares([{ id: "a", title: {}, criteria: [] }, { id: "b", title: {}, criteria: [] }], "per-group"); // => [0.5, 0.5]
 */
export function weightShares(criteria: readonly Criterion[], reading: WeightReading): number[] {
  const isPerColumn = reading === "per-column" || (reading === "declared" && !anyWeight(criteria));
  if (!isPerColumn) return sharesBelow(criteria, 1, reading);
  const columns = criteria.flatMap(countEach);
  return columns.map((one) => one / columns.length);
}

/**
 * Whether the record declares any weight.
 *
 * @example
 * anyWeight([{ id: "a", title: {}, weight: 2, criteria: [] }]); // => true
 */
export function anyWeight(criteria: readonly Criterion[]): boolean {
  return criteria.some((node) => node.weight !== undefined || anyWeight(node.criteria));
}

function countEach(node: Criterion): number[] {
  return node.criteria.length === 0 ? [1] : node.criteria.flatMap(countEach);
}

function sharesBelow(nodes: readonly Criterion[], share: number, reading: WeightReading): number[] {
  const weights = nodes.map((node) => (reading === "declared" ? (node.weight ?? 1) : 1));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return nodes.flatMap((node, index) => {
    const own = (share * (weights[index] ?? 0)) / sum;
    return node.criteria.length === 0 ? [own] : sharesBelow(node.criteria, own, reading);
  });
}
