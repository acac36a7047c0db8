import fc from "fast-check";
import { expect, it } from "vitest";
import { raterSeverity } from "#statistics/panel/rater-severity.ts";
import reference from "../../../test/reference/panel.json" with { type: "json" };

const SEED = { seed: 20230721 };
const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
const sheets = fc.array(fc.tuple(score, score, score, score), { minLength: 2, maxLength: 6 });
const near = (expected: number | null | undefined) =>
  expected === null || expected === undefined ? expected : expect.closeTo(expected, 9);

it("the effects are those of R's lm, on complete and incomplete sheets", () => {
  for (const { ratings, grandMean, items, experts } of reference.severity) {
    const result = raterSeverity(ratings);
    expect(result?.grandMean).toBeCloseTo(grandMean, 10);
    expect(result?.items).toEqual(items.map(near));
    expect(result?.experts).toEqual(experts.map(near));
  }
});

it("an expert who saw only the strong items is not called generous for it", () => {
  // Everybody gives item 1 a 2, item 2 a 3, item 3 a 5.
  const result = raterSeverity([
    [2, 3, null],
    [2, null, 5],
    [null, 3, 5],
    [null, null, 5],
  ]);
  for (const effect of result?.experts ?? [9]) expect(effect).toBeCloseTo(0, 12);
});

it("experts and items each add up to 0", () => {
  const property = fc.property(sheets, (ratings) => {
    const result = raterSeverity(ratings);
    const sum = (effects: readonly (number | null)[]) =>
      effects.reduce<number>((total, effect) => total + (effect ?? 0), 0);
    expect(sum(result?.items ?? [])).toBeCloseTo(0, 10);
    expect(sum(result?.experts ?? [])).toBeCloseTo(0, 10);
  });
  fc.assert(property, SEED);
});

it("listing experts or items in another order moves their effects with them", () => {
  const property = fc.property(sheets, (ratings) => {
    const result = raterSeverity(ratings);
    const turned = raterSeverity(ratings.map((row) => row.toReversed()).toReversed());
    expect(turned?.grandMean).toEqual(near(result?.grandMean));
    expect(turned?.items).toEqual(result?.items.toReversed().map(near));
    expect(turned?.experts).toEqual(result?.experts.toReversed().map(near));
  });
  fc.assert(property, SEED);
});

it("a point more from one expert makes that expert more generous and no item better", () => {
  const { ratings = [] } = reference.severity[1] ?? {};
  const result = raterSeverity(ratings);
  const kinder = raterSeverity(
    ratings.map((row, expert) =>
      expert === 1 ? row.map((score) => (score === null ? null : score + 1)) : row,
    ),
  );
  expect(kinder?.items).toEqual(result?.items.map(near));
  const before = result?.experts[1] ?? Number.NaN;
  // One point more, and a sixth of it goes to the mean of the six experts.
  expect(kinder?.experts[1]).toBeCloseTo(before + 5 / 6, 10);
});

it("an expert without a score has no effect and changes none", () => {
  const ratings = [
    [1, 3, 2],
    [3, 4, 5],
  ];
  const result = raterSeverity(ratings);
  const joined = raterSeverity([...ratings, [null, null, null]]);
  expect(joined?.experts).toEqual([...(result?.experts ?? []), null]);
  expect(joined?.grandMean).toBe(result?.grandMean);
});

it("experts without a common item, even by a chain, cannot be compared", () => {
  expect(
    raterSeverity([
      [1, 2, null, null],
      [null, null, 4, 5],
    ]),
  ).toBeNull();
});

it("one expert, one item, all equal", () => {
  expect(raterSeverity([[2, 4]])).toEqual({
    grandMean: 3,
    items: [near(-1), near(1)],
    experts: [0],
  });
  expect(raterSeverity([[2], [4]])).toEqual({ grandMean: 3, items: [0], experts: [-1, 1] });
  expect(
    raterSeverity([
      [4, 4],
      [4, 4],
    ]),
  ).toEqual({ grandMean: 4, items: [0, 0], experts: [0, 0] });
});

it("no scores have no effects", () => {
  expect(raterSeverity([])).toBeNull();
  expect(raterSeverity([[null, null]])).toBeNull();
});

it("a crooked sheet is refused", () => {
  expect(() => raterSeverity([[1, 2], [1]])).toThrow(
    new RangeError("raterSeverity requires 2 scores per expert, got 1"),
  );
});
