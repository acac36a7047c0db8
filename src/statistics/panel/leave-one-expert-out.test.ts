import { expect, it } from "vitest";
import { leaveOneExpertOut } from "#statistics/panel/leave-one-expert-out.ts";

const sumsOf = (ratings: readonly (readonly number[])[]) => (panel: readonly number[]) =>
  (ratings[0] ?? []).map((_, item) =>
    panel.reduce((sum, expert) => sum + (ratings[expert]?.[item] ?? Number.NaN), 0),
  );
const RATINGS = [
  [5, 3, 4],
  [4, 4, 1],
  [4, 3, 3],
];
const without = (ratings: readonly (readonly number[])[]) =>
  leaveOneExpertOut({ experts: ratings.length, scoresOf: sumsOf(ratings), select: { first: 2 } });

it("the second place hangs on the second expert", () => {
  // Sums 13, 10, 8: the first two. Without expert 2: 9, 6, 7.
  expect(without(RATINGS)).toEqual([
    { expert: 0, enters: [], leaves: [] },
    {
      expert: 1,
      enters: [{ item: 2, from: 0, to: 1 }],
      leaves: [{ item: 1, from: 1, to: 0 }],
    },
    { expert: 2, enters: [], leaves: [] },
  ]);
});

it("a tie that an absence brings is half a move", () => {
  const [first] =
    without([
      [5, 4, 2],
      [5, 3, 3],
      [5, 3, 3],
    ]) ?? [];
  expect(first).toEqual({
    expert: 0,
    enters: [{ item: 2, from: 0, to: 0.5 }],
    leaves: [{ item: 1, from: 1, to: 0.5 }],
  });
});

it("listing the experts in another order changes only their numbers", () => {
  const moves = without(RATINGS)?.map(({ enters, leaves }) => ({ enters, leaves }));
  const turned = without(RATINGS.toReversed())?.map(({ enters, leaves }) => ({ enters, leaves }));
  expect(turned).toEqual(moves?.toReversed());
});

it("an expert who scores all items alike moves nothing", () => {
  expect(without([...RATINGS, [3, 3, 3]])?.at(-1)).toEqual({ expert: 3, enters: [], leaves: [] });
});

it("each panel lacks one expert", () => {
  const panels: (readonly number[])[] = [];
  const scoresOf = (panel: readonly number[]) => {
    panels.push(panel);
    return [1];
  };
  leaveOneExpertOut({ experts: 3, scoresOf, select: { first: 1 } });
  expect(panels).toEqual([
    [0, 1, 2],
    [1, 2],
    [0, 2],
    [0, 1],
  ]);
});

it("without the only expert nothing is left", () => {
  expect(without([[1, 2, 3]])).toBeNull();
});

it("no experts are refused", () => {
  expect(() => without([])).toThrow(
    new RangeError("leaveOneExpertOut requires at least one expert, got 0"),
  );
});
