import { expect, it } from "vitest";
import { requireFinite } from "#statistics/require-finite.ts";

it("finite numbers pass, none at all too", () => {
  expect(requireFinite("mean", [1, -2.5, 0])).toBeUndefined();
  expect(requireFinite("mean", [])).toBeUndefined();
});

it("the first number that is not finite is named with its place", () => {
  expect(() => requireFinite("mean", [1, Number.POSITIVE_INFINITY, Number.NaN])).toThrow(
    new RangeError("mean requires finite numbers, got Infinity at 1"),
  );
});
