import { expect, it } from "vitest";
import { agreementShare } from "#statistics/panel/agreement-share.ts";

const SCORES = [5, 5, 4, 4, 4, 3, 2, 1];

it("five of eight experts give one of the top two points", () => {
  expect(agreementShare(SCORES, { atLeast: 4 })).toBe(5 / 8);
});

it("six of eight experts are within one point of the median 4", () => {
  expect(agreementShare(SCORES, { within: 1 })).toBe(6 / 8);
});

it("an absent expert neither agrees nor disagrees", () => {
  expect(agreementShare([...SCORES, null, null], { atLeast: 4 })).toBe(5 / 8);
  expect(agreementShare([null, ...SCORES.toReversed()], { within: 1 })).toBe(6 / 8);
});

it("a score just on the bound agrees, rounding or not", () => {
  expect(agreementShare([0.3, 0.2, 0.1], { within: 0.1 })).toBe(1);
  expect(agreementShare([0.1 + 0.2], { atLeast: 0.3 })).toBe(1);
  expect(agreementShare([0.3], { atLeast: 0.1 + 0.2 })).toBe(1);
});

it("one point more for everybody leaves those near the median there", () => {
  const raised = SCORES.map((score) => score + 1);
  expect(agreementShare(raised, { within: 1 })).toBe(6 / 8);
});

it("experts who all score alike agree fully, and so does one alone", () => {
  expect(agreementShare([3, 3, 3], { within: 0 })).toBe(1);
  expect(agreementShare([3], { within: 0 })).toBe(1);
});

it("nobody's scores have no share", () => {
  expect(agreementShare([null], { within: 1 })).toBeNull();
  expect(agreementShare([], { atLeast: 4 })).toBeNull();
});

it("a distance below 0 or a bound that is no number is refused", () => {
  expect(() => agreementShare([1], { within: -1 })).toThrow(
    new RangeError("agreementShare requires a finite bound, got -1"),
  );
  expect(() => agreementShare([1], { atLeast: Number.NaN })).toThrow(
    new RangeError("agreementShare requires a finite bound, got NaN"),
  );
});
