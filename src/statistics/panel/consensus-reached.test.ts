import { expect, it } from "vitest";
import { consensusReached } from "#statistics/panel/consensus-reached.ts";

const SCORES = [5, 5, 4, 4, 4, 3, 2, 1];

it("an interquartile range of 1.5 is not consensus at 1 but at 1.5", () => {
  // Sorted 1 2 3 4 4 4 5 5: lower quartile 2.75, upper 4.25.
  expect(consensusReached(SCORES, { iqrAtMost: 1 })).toEqual({
    reached: false,
    measured: 1.5,
    n: 8,
  });
  expect(consensusReached(SCORES, { iqrAtMost: 1.5 })?.reached).toBe(true);
});

it("three quarters within one point of the median just reach a rule of 75 %", () => {
  const rule = { share: 0.75, within: 1 };
  expect(consensusReached(SCORES, rule)).toEqual({ reached: true, measured: 0.75, n: 8 });
  expect(consensusReached(SCORES, { ...rule, share: 0.76 })?.reached).toBe(false);
});

it("seven of ten in the top points meet a rule of 70 %, rounding or not", () => {
  const ten = [5, 5, 5, 4, 4, 4, 4, 1, 1, 1];
  expect(consensusReached(ten, { share: 0.1 + 0.6, atLeast: 4 })?.reached).toBe(true);
  expect(consensusReached(ten, { share: 0.7, atLeast: 4 })?.reached).toBe(true);
});

it("an absent expert does not break a consensus", () => {
  expect(consensusReached([4, 4, null, 5], { share: 1, atLeast: 4 })).toEqual({
    reached: true,
    measured: 1,
    n: 3,
  });
});

it("one expert is always of one mind", () => {
  expect(consensusReached([2], { iqrAtMost: 0 })?.reached).toBe(true);
});

it("nobody reaches nothing", () => {
  expect(consensusReached([null], { iqrAtMost: 1 })).toBeNull();
  expect(consensusReached([], { share: 0.7, atLeast: 4 })).toBeNull();
});

it("a rule that nothing or anything could meet is refused", () => {
  expect(() => consensusReached([1], { iqrAtMost: -1 })).toThrow(
    new RangeError("consensusReached requires a range of 0 or more, got -1"),
  );
  expect(() => consensusReached([1], { share: 70, atLeast: 4 })).toThrow(
    new RangeError("consensusReached requires a share from 0 to 1, got 70"),
  );
});
