import { expect, it } from "vitest";
import { leaveOneGroupOut } from "#statistics/panel/leave-one-group-out.ts";

const RATINGS = [
  [5, 1, 3],
  [5, 2, 3],
  [1, 5, 3],
  [2, 3, 3],
];
const scoresOf = (panel: readonly number[]) =>
  [0, 1, 2].map((item) => panel.reduce((sum, expert) => sum + (RATINGS[expert]?.[item] ?? 0), 0));
const select = { first: 1 };

it("without the ministry its own favourite leaves", () => {
  // Sums 13, 11, 12. Without group 1: 3, 8, 6. Without group 2: 10, 3, 6.
  expect(leaveOneGroupOut({ groups: [1, 1, 2, 2], scoresOf, select })).toEqual([
    {
      group: 1,
      experts: 2,
      enters: [{ item: 1, from: 0, to: 1 }],
      leaves: [{ item: 0, from: 1, to: 0 }],
    },
    { group: 2, experts: 2, enters: [], leaves: [] },
  ]);
});

it("groups come smallest number first, however the experts are listed", () => {
  const found = leaveOneGroupOut({ groups: [9, 3, 7, 3], scoresOf, select });
  expect(found?.map(({ group, experts }) => [group, experts])).toEqual([
    [3, 2],
    [7, 1],
    [9, 1],
  ]);
});

it("groups of one are experts", () => {
  const found = leaveOneGroupOut({ groups: [0, 1, 2, 3], scoresOf, select });
  expect(found?.every(({ experts }) => experts === 1)).toBe(true);
});

it("without the only group nothing is left", () => {
  expect(leaveOneGroupOut({ groups: [4, 4, 4, 4], scoresOf, select })).toBeNull();
});

it("no experts are refused", () => {
  expect(() => leaveOneGroupOut({ groups: [], scoresOf, select })).toThrow(
    new RangeError("leaveOneGroupOut requires at least one expert, got 0"),
  );
});
