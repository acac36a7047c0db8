import { expect, it } from "vitest";
import { expertiseReading } from "#statistics/panel/expertise-reading.ts";

it("the weighted mean is that of a spreadsheet: 5, 3, 2 by 4, 1, 1 is 25 / 6", () => {
  const reading = expertiseReading([5, 3, 2], [4, 1, 1]);
  expect(reading?.weighted).toBeCloseTo(25 / 6, 12);
  expect(reading?.plain).toBeCloseTo(10 / 3, 12);
  expect(reading?.difference).toBeCloseTo(5 / 6, 12);
});

it("equal expertise changes nothing, nor does its unit", () => {
  expect(expertiseReading([5, 3], [2, 2])?.difference).toBe(0);
  expect(expertiseReading([5, 2], [30, 10])).toEqual(expertiseReading([5, 2], [3, 1]));
});

it("who did not score, or did not rate the own expertise, is in neither mean", () => {
  expect(expertiseReading([5, 3, null, 1], [3, 1, 5, null])).toEqual(
    expertiseReading([5, 3], [3, 1]),
  );
});

it("no expertise weighs nothing but is in the plain mean", () => {
  expect(expertiseReading([5, 1], [1, 0])).toEqual({ n: 2, plain: 3, weighted: 5, difference: 2 });
});

it("the order of the experts does not matter", () => {
  expect(expertiseReading([1, 5], [2, 6])).toEqual(expertiseReading([5, 1], [6, 2]));
});

it("one expert, and all of one mind", () => {
  expect(expertiseReading([4], [3])).toEqual({ n: 1, plain: 4, weighted: 4, difference: 0 });
  expect(expertiseReading([4, 4], [3, 1])?.difference).toBe(0);
});

it("without scores or weights there is no reading", () => {
  expect(expertiseReading([null], [3])).toBeNull();
  expect(expertiseReading([4], [0])).toBeNull();
  expect(expertiseReading([], [])).toBeNull();
});

it("expertise below 0 is refused", () => {
  expect(() => expertiseReading([4], [-1])).toThrow(
    new RangeError("expertiseReading requires expertise of 0 or more, got -1"),
  );
  expect(() => expertiseReading([4], [])).toThrow(
    new RangeError("expertiseReading requires the same experts twice, got 1 and 0"),
  );
});
