import { expect, it } from "vitest";
import { stability } from "#statistics/panel/stability.ts";
import reference from "../../../test/reference/panel-definitions.json" with { type: "json" };

const RULE = { unchangedAtLeast: 0.8 };

it("the three measures are those of NumPy and SciPy", () => {
  for (const { before, after, unchanged, pairs, order, variation } of reference.rounds) {
    const result = stability(before, after, RULE);
    expect(result.unchanged).toBeCloseTo(unchanged, 12);
    expect(result.pairs).toBe(pairs);
    expect(result.order).toBeCloseTo(order, 10);
    for (const [item, change] of result.variation.entries()) {
      expect(change).toBeCloseTo(variation[item] ?? 9, 12);
    }
  }
});

it("a panel of 86 % stops at a rule of 85 %, not at one of 90 %", () => {
  const { before = [], after = [] } = reference.rounds[0] ?? {};
  expect(stability(before, after, { unchangedAtLeast: 0.85 }).stop).toBe(true);
  expect(stability(before, after, { unchangedAtLeast: 0.9 }).stop).toBe(false);
});

it("every bound that is stated must hold", () => {
  const { before = [], after = [] } = reference.rounds[0] ?? {};
  const both = { unchangedAtLeast: 0.85, orderAtLeast: 0.9 };
  expect(stability(before, after, both).stop).toBe(false);
  expect(stability(before, after, { ...both, orderAtLeast: 0.6 }).stop).toBe(true);
  expect(stability(before, after, { variationAtMost: 0.18 }).stop).toBe(true);
  expect(stability(before, after, { variationAtMost: 0.17 }).stop).toBe(false);
});

it("a divided panel that does not move is stable", () => {
  const divided = [
    [1, 5],
    [5, 2],
    [1, 5],
    [5, 2],
  ];
  expect(stability(divided, divided, { unchangedAtLeast: 1, orderAtLeast: 1 })).toEqual({
    unchanged: 1,
    pairs: 8,
    order: 1,
    variation: [0, 0],
    stop: true,
  });
});

it("who answered once only is compared with nothing", () => {
  const result = stability(
    [
      [4, null],
      [3, 2],
    ],
    [
      [4, 2],
      [null, 2],
    ],
    RULE,
  );
  expect(result.pairs).toBe(2);
  expect(result.unchanged).toBe(1);
});

it("neither the order of experts nor that of items matters to the rule", () => {
  const { before = [], after = [] } = reference.rounds[0] ?? {};
  const turn = (rows: readonly (readonly (number | null)[])[]) =>
    rows.map((row) => row.toReversed()).toReversed();
  const turned = stability(turn(before), turn(after), RULE);
  const straight = stability(before, after, RULE);
  expect(turned.order).toBeCloseTo(straight.order ?? 9, 12);
  expect({ ...turned, order: 0, variation: [] }).toEqual({ ...straight, order: 0, variation: [] });
});

it("a rule that asks for a number that is not there says neither stop nor go on", () => {
  expect(stability([[null]], [[3]], RULE).stop).toBeNull();
  expect(stability([[3, 3]], [[3, 4]], { orderAtLeast: 0.9 }).stop).toBeNull();
  expect(stability([[3]], [[3]], { variationAtMost: 0.1 }).stop).toBeNull();
  expect(stability([], [], { variationAtMost: 0.1 }).stop).toBeNull();
});

it("no rule, or rounds of different shape, are refused", () => {
  expect(() => stability([[1]], [[1]], {})).toThrow(
    new RangeError("stability requires a stopping rule, got none"),
  );
  expect(() => stability([[1]], [[1], [2]], RULE)).toThrow(
    new RangeError("stability requires the same experts in both rounds, got 1 and 2"),
  );
  expect(() => stability([[1, 2]], [[1]], RULE)).toThrow(
    new RangeError("stability requires 2 scores per expert, got 1"),
  );
});
