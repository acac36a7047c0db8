import fc from "fast-check";
import { expect, it } from "vitest";
import { kendallsW } from "#statistics/kendalls-w.ts";
import { durbinsTest } from "#statistics/panel/durbins-test.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

const SEED = { seed: 20230721 };
const sheets = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 6 }))
  .chain(([experts, items]) => {
    const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 });
    const row = fc.array(score, { minLength: items, maxLength: items });
    return fc.array(row, { minLength: experts, maxLength: experts });
  });

it("seven people on seven kinds of ice cream: 12 on 6, p = .062 (Conover 1999, section 5.9)", () => {
  const result = durbinsTest(reference.durbin[0]?.ratings ?? []);
  expect(result?.form).toBe("durbin");
  expect(result?.chiSquare).toBeCloseTo(12, 10);
  expect(result?.degreesOfFreedom).toBe(6);
  expect(result?.p).toBeCloseTo(0.062, 3);
});

it("assembly times: 15.493 on 3, p = .00144 (Skillings & Mack 1981, table 1)", () => {
  const result = durbinsTest(reference.durbin[1]?.ratings ?? []);
  expect(result?.form).toBe("skillings-mack");
  expect(result?.uncorrected).toBeCloseTo(15.493049, 6);
  expect(result?.degreesOfFreedom).toBe(3);
});

it("balanced, complete and unbalanced designs, with ties and without, give what R gives", () => {
  expect(reference.durbin.map(({ form }) => form)).toContain("skillings-mack");
  for (const { ratings, ...expected } of reference.durbin) {
    const result = durbinsTest(ratings);
    expect(result?.form).toBe(expected.form);
    expect(result?.degreesOfFreedom).toBe(expected.degreesOfFreedom);
    expect(result?.chiSquare).toBeCloseTo(expected.chiSquare, 9);
    expect(result?.uncorrected).toBeCloseTo(expected.uncorrected, 9);
    expect(result?.p).toBeCloseTo(expected.p, 9);
  }
});

it("where everybody rated everything it is the test of Kendall's W", () => {
  const score = fc.integer({ min: 1, max: 5 });
  const complete = fc.array(fc.tuple(score, score, score, score), { minLength: 2, maxLength: 6 });
  const property = fc.property(complete, (ratings) => {
    const chiSquare = durbinsTest(ratings)?.chiSquare ?? -1;
    expect(chiSquare).toBeCloseTo(kendallsW(ratings)?.chiSquare ?? -1, 9);
  });
  fc.assert(property, SEED);
});

it("neither the order of the experts nor that of the items matters", () => {
  const property = fc.property(sheets, (ratings) => {
    const chiSquare = durbinsTest(ratings)?.chiSquare ?? -1;
    const turned = ratings.map((row) => row.toReversed()).toReversed();
    expect(durbinsTest(turned)?.chiSquare ?? -1).toBeCloseTo(chiSquare, 8);
  });
  fc.assert(property, SEED);
});

it("a strict expert and a generous one with the same order count the same", () => {
  const property = fc.property(sheets, (ratings) => {
    const severe = ratings.map((row, expert) =>
      row.map((score) => (score === null ? null : score * (expert + 1) - 9)),
    );
    expect(durbinsTest(severe)).toEqual(durbinsTest(ratings));
  });
  fc.assert(property, SEED);
});

it("in an unbalanced design an expert who scores all alike leaves the test as it was", () => {
  const ratings = [
    [1, 2, 3, null],
    [2, 1, 3, 4],
    [null, 2, 5, 4],
    [1, null, 3, 3],
  ];
  const before = durbinsTest(ratings);
  const after = durbinsTest([...ratings, [4, 4, 4, null]]);
  expect(after?.chiSquare).toBeCloseTo(before?.chiSquare ?? -1, 10);
  expect(after?.p).toBeCloseTo(before?.p ?? -1, 10);
  expect(after?.uncorrected).toBeLessThan(before?.uncorrected ?? 0);
});

it("an expert with one score and an item without any say nothing about an order", () => {
  const ratings = [
    [1, 2, 3],
    [2, 1, 3],
  ];
  const wider = [...ratings.map((row) => [...row, null]), [null, 5, null, null]];
  expect(durbinsTest(wider)).toEqual(durbinsTest(ratings));
});

it("two groups of experts who share no item are tested together, each on its own items", () => {
  const result = durbinsTest([
    [1, 2, null, null],
    [1, 2, null, null],
    [null, null, 2, 1],
  ]);
  expect(result?.degreesOfFreedom).toBe(2);
  // Within two items the sign test: (2 − 0)² / 2 + (1 − 0)² / 1.
  expect(result?.chiSquare).toBeCloseTo(3, 12);
});

it("where nobody distinguishes any two items there is nothing to test", () => {
  expect(durbinsTest([])).toBeNull();
  expect(durbinsTest([[3], [4]])).toBeNull();
  expect(durbinsTest([[null, null]])).toBeNull();
  expect(
    durbinsTest([
      [3, 3, null],
      [null, 5, 5],
    ]),
  ).toBeNull();
});

it("one expert's order is as good as any", () => {
  expect(durbinsTest([[1, 2, 3]])).toEqual({
    form: "durbin",
    chiSquare: expect.closeTo(2, 12),
    degreesOfFreedom: 2,
    p: expect.closeTo(Math.exp(-1), 12),
    uncorrected: expect.closeTo(2, 12),
    experts: 1,
    items: 3,
  });
});

it("a crooked sheet is refused", () => {
  expect(() => durbinsTest([[1, 2], [1]])).toThrow(
    new RangeError("durbinsTest requires 2 scores per expert, got 1"),
  );
});
