/** A tree between two columns: its trunk's height and the heights it branches to. */
export interface TreeHeights {
  readonly trunk: number;
  readonly branches: readonly number[];
}

/** Up to so many tracks every order is weighed; above, neighbours are swapped until nothing improves. */
const EXACT = 11;

/**
 * The order of vertical tracks from left to right with the fewest crossings.
 *
 * @param trees - at different trunk heights
 * @returns indices into `trees`, leftmost first; the earlier index first where orders are equal
 */
export function trackOrder(trees: readonly TreeHeights[]): readonly number[] {
  const costs = trees.map((left) => trees.map((right) => crossings(left, right)));
  const cost = (left: number, right: number) => costs[left]?.[right] ?? 0;
  return trees.length <= EXACT ? bestOrder(trees.length, cost) : swappedOrder(trees, cost);
}

/** Crossings of two trees when the first one's track stands left of the other's. */
export function crossings(left: TreeHeights, right: TreeHeights): number {
  const trunkCrosses = isWithin(right.trunk, left) ? 1 : 0;
  return trunkCrosses + left.branches.filter((height) => isWithin(height, right)).length;
}

function isWithin(height: number, { trunk, branches }: TreeHeights): boolean {
  const heights = [trunk, ...branches];
  return height > Math.min(...heights) && height < Math.max(...heights);
}

type Cost = (left: number, right: number) => number;

interface Ordering {
  readonly cost: number;
  readonly order: readonly number[];
}

/** Cheapest order of every set of tracks, grown by one track at the right end (Held and Karp). */
function bestOrder(count: number, cost: Cost): readonly number[] {
  const best: Ordering[] = [{ cost: 0, order: [] }];
  const tracks = Array.from({ length: count }, (_, index) => index);
  for (let set = 1; set < 1 << count; set += 1) {
    const orderings = tracks
      .filter((last) => (set & (1 << last)) !== 0)
      .map((last) => withLast(best[set & ~(1 << last)], last, cost));
    best.push(
      orderings.reduce((cheapest, other) => (other.cost < cheapest.cost ? other : cheapest)),
    );
  }
  return best.at(-1)?.order ?? [];
}

function withLast(before: Ordering | undefined, last: number, cost: Cost): Ordering {
  const order = before?.order ?? [];
  const total = order.reduce((sum, left) => sum + cost(left, last), before?.cost ?? 0);
  return { cost: total, order: [...order, last] };
}

/** From two starts, by centre and by rank, so that the result is never worse than rank order. */
function swappedOrder(trees: readonly TreeHeights[], cost: Cost): readonly number[] {
  const centre = ({ trunk, branches }: TreeHeights) =>
    [trunk, ...branches].reduce((sum, height) => sum + height, 0) / (branches.length + 1);
  const byCentre = swapped(orderBy(trees, centre), cost);
  const byRank = swapped(
    orderBy(trees, ({ trunk }) => trunk),
    cost,
  );
  return totalCost(byRank, cost) <= totalCost(byCentre, cost) ? byRank : byCentre;
}

function orderBy(
  trees: readonly TreeHeights[],
  key: (tree: TreeHeights) => number,
): readonly number[] {
  return trees
    .map((tree, index) => ({ index, value: key(tree) }))
    .sort((a, b) => a.value - b.value || a.index - b.index)
    .map(({ index }) => index);
}

/** Neighbours change places as long as that saves a crossing. */
function swapped(start: readonly number[], cost: Cost): readonly number[] {
  const order = [...start];
  for (let improved = true; improved; ) {
    improved = false;
    for (let index = 0; index + 1 < order.length; index += 1) {
      const [left = 0, right = 0] = order.slice(index, index + 2);
      if (cost(right, left) < cost(left, right)) {
        order.splice(index, 2, right, left);
        improved = true;
      }
    }
  }
  return order;
}

function totalCost(order: readonly number[], cost: Cost): number {
  return order.reduce(
    (sum, left, index) =>
      sum + order.slice(index + 1).reduce((inner, right) => inner + cost(left, right), 0),
    0,
  );
}
