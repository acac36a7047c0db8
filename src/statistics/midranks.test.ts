import fc from "fast-check";
import { expect, it } from "vitest";
import { midranks } from "#statistics/midranks.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const scores = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });

it("midranks are those of R for every pattern of ties", () => {
  for (const { values, midranks: expected } of reference.ranks) {
    expect(midranks(values)).toEqual(expected);
  }
});

it("a tie shares the mean of its ranks", () => {
  // 1 and 1 span the ranks 1 and 2: 1.5 each.
  expect(midranks([3, 1, 1, 2])).toEqual([4, 1.5, 1.5, 3]);
});

it("ranks add up to n (n + 1) / 2 whatever the ties", () => {
  const property = fc.property(scores, (values) => {
    const sum = midranks(values).reduce((a, b) => a + b, 0);
    expect(sum).toBe((values.length * (values.length + 1)) / 2);
  });
  fc.assert(property, SEED);
});

it("a rank is half a place more than the smaller scores and half the equal ones", () => {
  const property = fc.property(scores, (values) => {
    const counted = values.map((value) => {
      const smaller = values.filter((other) => other < value).length;
      const equal = values.filter((other) => other === value).length;
      return smaller + (equal + 1) / 2;
    });
    expect(midranks(values)).toEqual(counted);
  });
  fc.assert(property, SEED);
});

it("listing the items in another order moves the ranks with them", () => {
  const property = fc.property(scores, (values) => {
    expect(midranks(values.toReversed())).toEqual(midranks(values).reverse());
  });
  fc.assert(property, SEED);
});

it("doubling or turning all scores keeps or turns the ranks", () => {
  const property = fc.property(scores, (values) => {
    expect(midranks(values.map((value) => 2 * value + 0.1))).toEqual(midranks(values));
    const turned = midranks(values).map((rank) => values.length + 1 - rank);
    expect(midranks(values.map((value) => -value))).toEqual(turned);
  });
  fc.assert(property, SEED);
});

it("nobody, one item and all equal are ranked too", () => {
  expect(midranks([])).toEqual([]);
  expect(midranks([9])).toEqual([1]);
  expect(midranks([4, 4, 4])).toEqual([2, 2, 2]);
});
