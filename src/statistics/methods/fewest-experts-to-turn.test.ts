import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fewestExpertsToTurn } from "#statistics/methods/fewest-experts-to-turn.ts";
import { type Select, selectionCredit } from "#statistics/selection-credit.ts";

const SEED = { seed: 20230721, numRuns: 150 };
const RANGE = [1, 3] as const;
type Panel = readonly (readonly (number | null)[])[];
const panelsOf = (score: fc.Arbitrary<number | null>): fc.Arbitrary<Panel> =>
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([experts, items]) => {
      const row = fc.array(score, { minLength: items, maxLength: items });
      return fc.array(row, { minLength: experts, maxLength: experts });
    });
const panels = panelsOf(fc.integer({ min: 1, max: 3 }));
const panelsWithGaps = panelsOf(fc.constantFrom(1, 2, 3, null));
const rules: fc.Arbitrary<Select> = fc.oneof(
  fc.record({ first: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ atLeast: fc.integer({ min: 0, max: 10 }) }),
);

/** Mean over those who scored, times the number of experts. */
const totalsOf = (scores: Panel) =>
  (scores[0] ?? []).map((_, item) => {
    const given = scores.flatMap((row) => row[item] ?? []);
    const sum = given.reduce((a, b) => a + b, 0);
    return given.length === 0 ? 0 : (sum * scores.length) / given.length;
  });

/** Every way in which the experts named could have scored otherwise, on every item that they scored. */
function* others(scores: Panel, who: readonly number[]): Generator<Panel> {
  const [expert, ...rest] = who;
  if (expert === undefined) {
    yield scores;
    return;
  }
  const own = scores[expert] ?? [];
  for (let code = 0; code < 3 ** own.length; code += 1) {
    const row = own.map((score, item) =>
      score === null ? null : 1 + (Math.floor(code / 3 ** item) % 3),
    );
    yield* others(scores.toSpliced(expert, 1, row), rest);
  }
}

/** Whether the items selected before may no longer stand: another is strictly ahead, or on the other side. */
function turned(before: readonly number[], totals: readonly number[], select: Select): boolean {
  if ("atLeast" in select) {
    return selectionCredit(totals, select).some((credit, item) => credit !== before[item]);
  }
  return totals.some((inside, i) =>
    totals.some((outside, o) => before[i] === 1 && before[o] === 0 && outside > inside + 1e-9),
  );
}

/** By trying all: every group of experts, smallest first, and all that they could have scored. */
function byTryingAll(scores: Panel, select: Select): number | null {
  const before = selectionCredit(totalsOf(scores), select);
  if (before.some((credit) => credit > 0 && credit < 1)) return 0;
  const groups = Array.from({ length: 2 ** scores.length }, (_, code) =>
    scores.flatMap((_row, expert) => (Math.floor(code / 2 ** expert) % 2 === 1 ? [expert] : [])),
  ).sort((a, b) => a.length - b.length);
  for (const group of groups) {
    for (const changed of others(scores, group)) {
      if (turned(before, totalsOf(changed), select)) return group.length;
    }
  }
  return null;
}

it("is what trying every change of every group of experts finds", () => {
  const property = fc.property(panels, rules, (scores, select) => {
    const found = fewestExpertsToTurn({ scores, select, range: RANGE });
    expect(found?.experts ?? null).toBe(byTryingAll(scores, select));
  });
  fc.assert(property, SEED);
}, 120_000);

describe("worked by hand", () => {
  it("a lead of six falls to one expert who can move eight points", () => {
    const scores = [
      [5, 3],
      [5, 1],
      [4, 4],
    ];
    // Gains: (5 − 1) + (5 − 3) = 6, 4 + 4 = 8, 3 + 1 = 4; the lead is 14 − 8 = 6.
    expect(fewestExpertsToTurn({ scores, select: { first: 1 }, range: [1, 5] })).toEqual({
      experts: 1,
      leaves: 0,
      enters: 1,
    });
  });

  it("the pair that turns first need not be the last in and the first out", () => {
    const scores = [
      [1, 3, 1],
      [5, 3, 1],
      [4, 3, 1],
    ];
    // Totals 10, 9, 3. Second against third: lead 6, each expert moves (3 − 1) + (5 − 1) = 6, so one makes only a tie.
    // First against third: lead 7, and the second expert moves (5 − 1) + (5 − 1) = 8.
    expect(fewestExpertsToTurn({ scores, select: { first: 2 }, range: [1, 5] })).toEqual({
      experts: 1,
      leaves: 0,
      enters: 2,
    });
  });

  it("to leave an item must fall below the threshold, to enter it need only reach it", () => {
    const scores = [
      [3, 2],
      [3, 2],
      [3, 1],
    ];
    // Totals 9 and 5. The first would have to lose more than 3, two by each expert; the second needs one point.
    expect(fewestExpertsToTurn({ scores, select: { atLeast: 6 }, range: [1, 3] })).toEqual({
      experts: 1,
      leaves: null,
      enters: 1,
    });
  });

  it("a tie across the cut is open already", () => {
    expect(fewestExpertsToTurn({ scores: [[3, 3]], select: { first: 1 }, range: [1, 5] })).toEqual({
      experts: 0,
      leaves: null,
      enters: null,
    });
  });
});

it("is so too when experts abstain here and there and stay silent", () => {
  const property = fc.property(panelsWithGaps, rules, (scores, select) => {
    const found = fewestExpertsToTurn({ scores, select, range: RANGE });
    expect(found?.experts ?? null).toBe(byTryingAll(scores, select));
  });
  fc.assert(property, SEED);
}, 120_000);

it("the number follows neither the order of experts nor that of items nor the unit", () => {
  const property = fc.property(panels, rules, (scores, select) => {
    const experts = fewestExpertsToTurn({ scores, select, range: RANGE })?.experts;
    const same = (other: Panel, rule: Select, range: readonly [number, number]) =>
      expect(fewestExpertsToTurn({ scores: other, select: rule, range })?.experts).toBe(experts);
    same(scores.toReversed(), select, RANGE);
    same(
      scores.map((row) => row.toReversed()),
      select,
      RANGE,
    );
    const scaled = "first" in select ? select : { atLeast: select.atLeast * 0.1 };
    same(
      scores.map((row) => row.map((score) => (score ?? 0) * 0.1)),
      scaled,
      [0.1, 3 * 0.1],
    );
  });
  fc.assert(property, SEED);
});

it("one more expert who scores all alike never makes a selection easier to turn for the others alone", () => {
  // The lead stays; only the newcomer's own gain is added to those that were there.
  const scores = [
    [5, 1],
    [5, 1],
  ];
  const select = { first: 1 };
  expect(fewestExpertsToTurn({ scores, select, range: [1, 5] })?.experts).toBe(2);
  expect(fewestExpertsToTurn({ scores: [...scores, [3, 3]], select, range: [1, 5] })?.experts).toBe(
    2,
  );
});

it("where nobody is out, nobody is in, or the scale has one step, nothing can be turned", () => {
  const scores = [[3, 2]];
  expect(fewestExpertsToTurn({ scores, select: { first: 2 }, range: [1, 5] })).toBeNull();
  expect(fewestExpertsToTurn({ scores, select: { first: 0 }, range: [1, 5] })).toBeNull();
  expect(fewestExpertsToTurn({ scores: [[3]], select: { first: 1 }, range: [1, 5] })).toBeNull();
  expect(fewestExpertsToTurn({ scores: [], select: { first: 1 }, range: [1, 5] })).toBeNull();
  expect(fewestExpertsToTurn({ scores: [[3]], select: { atLeast: 9 }, range: [3, 3] })).toBeNull();
});

it("scores outside the scale and rows of different length are refused", () => {
  const select = { first: 1 };
  expect(() => fewestExpertsToTurn({ scores: [[6, 1]], select, range: [1, 5] })).toThrow(
    "fewestExpertsToTurn requires scores from 1 to 5, got 6",
  );
  expect(() => fewestExpertsToTurn({ scores: [[5, 1], [5]], select, range: [1, 5] })).toThrow(
    "fewestExpertsToTurn requires 2 scores per expert, got 1",
  );
});
