import { expect, it } from "vitest";
import { responseRate } from "#statistics/panel/response-rate.ts";

it("two of three experts asked answered, four of nine scores are there", () => {
  const ratings = [
    [5, 4, null],
    [null, null, null],
    [0, null, 3],
  ];
  expect(responseRate(ratings)).toEqual({ asked: 3, answered: 2, rate: 2 / 3, filled: 4 / 9 });
});

it("the order of the experts does not matter", () => {
  const ratings = [[null], [4], [null]];
  expect(responseRate(ratings.toReversed())).toEqual(responseRate(ratings));
});

it("everybody, nobody and one", () => {
  expect(responseRate([[1], [2]])).toMatchObject({ rate: 1, filled: 1 });
  expect(responseRate([[null], [null]])).toMatchObject({ rate: 0, filled: 0 });
  expect(responseRate([[4]])).toMatchObject({ asked: 1, rate: 1 });
});

it("where nothing was asked, nothing could be filled", () => {
  expect(responseRate([[], []])).toEqual({ asked: 2, answered: 0, rate: 0, filled: null });
});

it("nobody was asked", () => {
  expect(responseRate([])).toBeNull();
});

it("a crooked sheet is refused", () => {
  expect(() => responseRate([[1, 2], [1]])).toThrow(RangeError);
});
