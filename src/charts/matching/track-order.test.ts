import fc from "fast-check";
import { expect, it } from "vitest";
import { crossings, type TreeHeights, trackOrder } from "./track-order.ts";

const total = (trees: readonly TreeHeights[], order: readonly number[]) =>
  order.reduce(
    (sum, left, position) =>
      sum +
      order.slice(position + 1).reduce((inner, right) => {
        const [a, b] = [trees[left], trees[right]];
        return a && b ? inner + crossings(a, b) : inner;
      }, 0),
    0,
  );

const orders = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((item) =>
        orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );

const tree = fc.record({
  trunk: fc.integer({ min: 0, max: 40 }).map((height) => height * 10),
  branches: fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 4 }),
});

it("finds an order that no other order beats", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
      const best = Math.min(
        ...orders(trees.map((_, index) => index)).map((order) => total(trees, order)),
      );
      expect(total(trees, trackOrder(trees))).toBe(best);
    }),
    { seed: 7, numRuns: 60 },
  );
});

it("never crosses more often than rank order, however many tracks there are", () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 12, maxLength: 16 }), (trees) => {
      const inRankOrder = trees
        .map((_, index) => index)
        .sort((a, b) => (trees[a]?.trunk ?? 0) - (trees[b]?.trunk ?? 0));
      expect(total(trees, trackOrder(trees))).toBeLessThanOrEqual(total(trees, inRankOrder));
    }),
    { seed: 7, numRuns: 40 },
  );
});

it("counts a trunk that passes another track, and a branch that passes one", () => {
  const low = { trunk: 100, branches: [0] };
  const high = { trunk: 50, branches: [150] };
  // low's track runs 0–100 and high's trunk at 50 meets it; low's branch at 0 misses high's track at 50–150.
  expect(crossings(low, high)).toBe(1);
});
