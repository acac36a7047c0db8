import fc from "fast-check";
import { expect, it } from "vitest";
import { kendallsW } from "#statistics/kendalls-w.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const panels = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 7 }))
  .chain(([experts, items]) => {
    const row = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items });
    return fc.array(row, { minLength: experts, maxLength: experts });
  });

it("three executives agree on six applicants at .16 (Siegel 1956, ch. 9)", () => {
  const applicants = [
    [1, 6, 3, 2, 5, 4],
    [1, 5, 6, 4, 2, 3],
    [6, 3, 2, 5, 4, 1],
  ];
  // Rank sums 8, 14, 11, 11, 11, 8 around 10.5: S = 25.5, and 25.5 / (3² (6³ − 6) / 12) = 25.5 / 157.5.
  expect(kendallsW(applicants)?.w).toBeCloseTo(25.5 / 157.5, 12);
});

it("three tied rankings of ten agree at .828 (Siegel 1956, ch. 9, after Kendall)", () => {
  const rankings = [
    [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
    [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
    [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
  ];
  // S = 591; ties take 3 (1 + 1.5 + 7) from 742.5: 591 / 714.
  expect(kendallsW(rankings)?.w).toBeCloseTo(591 / 714, 12);
});

it("the anxiety ratings give what R's irr prints: 0.54, 30.8 on 19, 0.0429", () => {
  const anxiety = reference.concordance.find(({ degreesOfFreedom }) => degreesOfFreedom === 19);
  const result = kendallsW(anxiety?.ratings ?? []);
  expect(result?.w).toBeCloseTo(0.54, 2);
  expect(result?.chiSquare).toBeCloseTo(30.8, 1);
  expect(result?.degreesOfFreedom).toBe(19);
  expect(result?.p).toBeCloseTo(0.0429, 4);
});

it("W and its test are those of R's friedman.test, ties included", () => {
  for (const { ratings, w, chiSquare, degreesOfFreedom, p } of reference.concordance) {
    const result = kendallsW(ratings);
    expect(result?.w).toBeCloseTo(w, 12);
    expect(result?.chiSquare).toBeCloseTo(chiSquare, 10);
    expect(result?.degreesOfFreedom).toBe(degreesOfFreedom);
    expect(result?.p).toBeCloseTo(p, 10);
  }
});

it("experts who order the items alike agree fully, whatever their scores", () => {
  expect(
    kendallsW([
      [1, 2, 3],
      [2, 4, 5],
    ])?.w,
  ).toBe(1);
  expect(
    kendallsW([
      [4, 4, 1],
      [5, 5, 3],
    ])?.w,
  ).toBeCloseTo(1, 12);
});

it("two experts of opposite order do not agree at all", () => {
  const result = kendallsW([
    [1, 2, 3],
    [3, 2, 1],
  ]);
  expect(result).toEqual({ w: 0, chiSquare: 0, degreesOfFreedom: 2, p: 1 });
});

it("W lies between 0 and 1", () => {
  const property = fc.property(panels, (ratings) => {
    const w = kendallsW(ratings)?.w ?? 0;
    expect(w).toBeGreaterThanOrEqual(0);
    expect(w).toBeLessThanOrEqual(1 + 1e-12);
  });
  fc.assert(property, SEED);
});

it("neither the order of the experts nor that of the items matters", () => {
  const property = fc.property(panels, (ratings) => {
    const w = kendallsW(ratings)?.w ?? 2;
    expect(kendallsW(ratings.toReversed())?.w ?? 2).toBeCloseTo(w, 12);
    expect(kendallsW(ratings.map((row) => row.toReversed()))?.w ?? 2).toBeCloseTo(w, 12);
  });
  fc.assert(property, SEED);
});

it("a strict expert and a generous one with the same order count the same", () => {
  const property = fc.property(panels, (ratings) => {
    const severe = ratings.map((row, expert) => row.map((score) => score * (expert + 1) - 9));
    expect(kendallsW(severe)).toEqual(kendallsW(ratings));
  });
  fc.assert(property, SEED);
});

it("an expert who scores all items alike dilutes W but leaves the test as it was", () => {
  // With m experts and one neutral: W · m / (m + 1), and (m + 1) (n − 1) W′ = m (n − 1) W.
  const property = fc.property(panels, (ratings) => {
    const alone = kendallsW(ratings);
    const joined = kendallsW([...ratings, (ratings[0] ?? []).map(() => 3)]);
    expect(joined === null).toBe(alone === null);
    const expected = ((alone?.w ?? 0) * ratings.length) / (ratings.length + 1);
    expect(joined?.w ?? 0).toBeCloseTo(expected, 12);
    expect(joined?.p ?? 0).toBeCloseTo(alone?.p ?? 0, 10);
  });
  fc.assert(property, SEED);
});

it("where nobody distinguishes any items there is no agreement to measure", () => {
  expect(
    kendallsW([
      [4, 4, 4],
      [1, 1, 1],
    ]),
  ).toBeNull();
});

it("one expert, one item or an unfinished ballot is refused", () => {
  expect(() => kendallsW([])).toThrow("kendallsW requires at least two raters, got 0");
  expect(() => kendallsW([[1, 2]])).toThrow("kendallsW requires at least two raters, got 1");
  expect(() => kendallsW([[1], [2]])).toThrow("kendallsW requires at least two items, got 1");
  expect(() => kendallsW([[1, 2], [1]])).toThrow("kendallsW requires 2 scores per rater, got 1");
  expect(() =>
    kendallsW([
      [1, 2],
      [1, Number.NaN],
    ]),
  ).toThrow(RangeError);
});
