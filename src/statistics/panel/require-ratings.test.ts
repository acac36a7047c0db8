import { expect, it } from "vitest";
import { requireRatings } from "#statistics/panel/require-ratings.ts";

it("no experts have no items", () => {
  expect(requireRatings("halo", [])).toBe(0);
});

it("a sheet with a short row is refused", () => {
  expect(() => requireRatings("halo", [[1, 2], [1]])).toThrow(
    new RangeError("halo requires 2 scores per expert, got 1"),
  );
});

it("a sheet with what is not a score is refused", () => {
  expect(() => requireRatings("halo", [[1, Number.POSITIVE_INFINITY]])).toThrow(
    new RangeError("halo requires finite numbers or null, got Infinity"),
  );
});
