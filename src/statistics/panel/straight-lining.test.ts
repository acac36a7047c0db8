import { expect, it } from "vitest";
import { straightLining } from "#statistics/panel/straight-lining.ts";

it("a ticked column shows in all three signs", () => {
  expect(straightLining([4, 4, 4, 4])).toEqual({
    n: 4,
    longestRun: 4,
    commonest: 1,
    allEqual: true,
  });
});

it("the order asked counts for the run and for nothing else", () => {
  expect(straightLining([5, 5, 5, 2, 2, 1])).toMatchObject({ longestRun: 3, commonest: 0.5 });
  expect(straightLining([5, 2, 5, 1, 5, 2])).toMatchObject({ longestRun: 1, commonest: 0.5 });
});

it("a missing answer is passed over and no answer of its own", () => {
  expect(straightLining([3, null, 3, null, null, 3, 1])).toEqual({
    n: 4,
    longestRun: 3,
    commonest: 0.75,
    allEqual: false,
  });
});

it("another scale shows the same signs", () => {
  const answers = [1, 2, 2, 4, 4, 4];
  expect(straightLining(answers.map((score) => 20 * score))).toEqual(straightLining(answers));
});

it("a single answer is not a line", () => {
  expect(straightLining([4])).toEqual({ n: 1, longestRun: 1, commonest: 1, allEqual: false });
});

it("no answers show nothing", () => {
  expect(straightLining([])).toBeNull();
  expect(straightLining([null, null])).toBeNull();
});
