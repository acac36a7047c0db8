import fc from "fast-check";
import { expect, it } from "vitest";
import { quartiles } from "#statistics/panel/quartiles.ts";
import { quantile } from "#statistics/quantile.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

const SEED = { seed: 20230721 };
const scores = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1 });

it("the quartiles are those of R's quantile, type 7, missing scores left out", () => {
  for (const { scores, n, lower, median, upper } of reference.spread) {
    expect(quartiles(scores)).toEqual({ n, lower, median, upper });
  }
});

it("they are the quantiles at 0.25, 0.5 and 0.75", () => {
  const property = fc.property(scores, (values) => {
    const found = quartiles(values);
    expect([found?.lower, found?.median, found?.upper]).toEqual(
      [0.25, 0.5, 0.75].map((probability) => quantile(values, probability)),
    );
  });
  fc.assert(property, SEED);
});

it("the order of the ballots does not matter, nor does an absent expert", () => {
  const property = fc.property(scores, (values) => {
    expect(quartiles([null, ...values.toReversed(), null])).toEqual(quartiles(values));
  });
  fc.assert(property, SEED);
});

it("doubled scores have doubled quartiles", () => {
  expect(quartiles([2, 4, 6, 10].map((score) => score * 2))).toEqual({
    n: 4,
    lower: 7,
    median: 10,
    upper: 14,
  });
});

it("one expert is every quartile", () => {
  expect(quartiles([3])).toEqual({ n: 1, lower: 3, median: 3, upper: 3 });
});

it("no scores have no quartiles", () => {
  expect(quartiles([null, null])).toBeNull();
  expect(quartiles([])).toBeNull();
});
