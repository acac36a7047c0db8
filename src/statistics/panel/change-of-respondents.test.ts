import fc from "fast-check";
import { expect, it } from "vitest";
import { changeOfRespondents } from "#statistics/panel/change-of-respondents.ts";

const SEED = { seed: 20230721 };
const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 2 });
const rounds = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 12 });

it("a mean can rise although nobody changed a score: the critics left", () => {
  const result = changeOfRespondents([5, 5, 2, 2], [5, 5, null, null]);
  expect(result).toEqual({
    before: 3.5,
    after: 5,
    total: 1.5,
    experts: { stayed: 2, left: 2, joined: 0 },
    parts: { opinion: 0, left: 1.5, joined: 0 },
  });
});

it("a worked example: opinion +1, left +0.5, joined −1", () => {
  // Before 4, 2 and 1.5, mean 2.5; the two who stayed 3. After they mean 4, and the newcomer's 1 pulls that to 3.
  const result = changeOfRespondents([4, 2, 1.5, null], [5, 3, null, 1]);
  expect(result?.before).toBe(2.5);
  expect(result?.after).toBe(3);
  expect(result?.parts).toEqual({ opinion: 1, left: 0.5, joined: -1 });
});

it("the parts add up to the total exactly, and the total to the difference of the means", () => {
  const property = fc.property(rounds, (experts) => {
    const result = changeOfRespondents(
      experts.map(([before]) => before),
      experts.map(([, after]) => after),
    );
    const parts = result?.parts ?? null;
    if (result === null) return;
    if (parts !== null) expect(parts.opinion + parts.left + parts.joined).toBe(result.total);
    expect(result.total).toBeCloseTo(result.after - result.before, 12);
  });
  fc.assert(property, SEED);
});

it("the order of the experts does not matter", () => {
  const before = [4, 2, null, 5];
  const after = [5, null, 1, 4];
  expect(changeOfRespondents(before.toReversed(), after.toReversed())).toEqual(
    changeOfRespondents(before, after),
  );
});

it("an expert who never answered changes nothing", () => {
  expect(changeOfRespondents([4, 2, null], [5, 3, null])).toEqual(
    changeOfRespondents([4, 2], [5, 3]),
  );
});

it("where nobody stayed it is all a change of who answered", () => {
  expect(changeOfRespondents([4, null], [null, 2])).toEqual({
    before: 4,
    after: 2,
    total: -2,
    experts: { stayed: 0, left: 1, joined: 1 },
    parts: null,
  });
});

it("a round that nobody answered has no mean to compare", () => {
  expect(changeOfRespondents([null, null], [1, 2])).toBeNull();
  expect(changeOfRespondents([1, 2], [null, null])).toBeNull();
  expect(changeOfRespondents([], [])).toBeNull();
});

it("rounds of different length are refused", () => {
  expect(() => changeOfRespondents([1, 2], [1])).toThrow(
    new RangeError("changeOfRespondents requires the same experts twice, got 2 and 1"),
  );
});
