import { expect, it } from "vitest";
import { movesWithout } from "#statistics/panel/moves-without.ts";

it("the same selection moves nothing", () => {
  expect(movesWithout([1, 0.5, 0.5, 0], [1, 0.5, 0.5, 0])).toEqual({ enters: [], leaves: [] });
});

it("what enters and what leaves come to the same", () => {
  const { enters, leaves } = movesWithout([1, 1, 0, 0], [0, 0.5, 1, 0.5]);
  const gained = enters.reduce((sum, { from, to }) => sum + to - from, 0);
  const lost = leaves.reduce((sum, { from, to }) => sum + from - to, 0);
  expect(gained).toBe(1.5);
  expect(lost).toBe(gained);
});

it("a third shared in two ways is no move", () => {
  expect(movesWithout([1 / 3], [1 - 2 / 3])).toEqual({ enters: [], leaves: [] });
});

it("no items have no moves; different items are refused", () => {
  expect(movesWithout([], [])).toEqual({ enters: [], leaves: [] });
  expect(() => movesWithout([1], [])).toThrow(
    new RangeError("movesWithout requires the same items, got 1 and 0"),
  );
});
