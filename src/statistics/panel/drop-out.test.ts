import { expect, it } from "vitest";
import { dropOut } from "#statistics/panel/drop-out.ts";

it("three rounds have two steps", () => {
  const rounds = [
    [true, true, true, true],
    [true, true, true, false],
    [true, false, false, true],
  ];
  expect(dropOut(rounds)).toEqual([
    { before: 4, stayed: 3, left: 1, joined: 0, rate: 0.25 },
    { before: 3, stayed: 1, left: 2, joined: 1, rate: 2 / 3 },
  ]);
});

it("who stayed and who left are those who were there", () => {
  for (const { before, stayed, left } of dropOut([
    [true, false, true],
    [false, false, true],
  ])) {
    expect(stayed + left).toBe(before);
  }
});

it("the order of the experts does not matter", () => {
  const rounds = [
    [true, true, false],
    [true, false, true],
  ];
  expect(dropOut(rounds.map((round) => round.toReversed()))).toEqual(dropOut(rounds));
});

it("a single round has no step, and an empty one no rate", () => {
  expect(dropOut([])).toEqual([]);
  expect(dropOut([[true]])).toEqual([]);
  expect(dropOut([[false], [true]])).toEqual([
    { before: 0, stayed: 0, left: 0, joined: 1, rate: null },
  ]);
});

it("rounds that list different experts are refused", () => {
  expect(() => dropOut([[true], [true, false]])).toThrow(
    new RangeError("dropOut requires 1 experts per round, got 2"),
  );
});
