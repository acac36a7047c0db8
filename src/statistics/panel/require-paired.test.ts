import { expect, it } from "vitest";
import { requirePaired } from "#statistics/panel/require-paired.ts";

it("the same experts twice are fine, also where they gave nothing", () => {
  expect(() => requirePaired("pairedChange", [1, null], [null, 2])).not.toThrow();
});

it("other experts, or what is no score, are refused", () => {
  expect(() => requirePaired("pairedChange", [1, 2], [1])).toThrow(
    new RangeError("pairedChange requires the same experts twice, got 2 and 1"),
  );
  expect(() => requirePaired("pairedChange", [1], [Number.NaN])).toThrow(
    new RangeError("pairedChange requires finite numbers or null, got NaN at 0"),
  );
});
