import { describe, expect, it } from "vitest";
import { importanceBounds, importanceStep } from "./importance-steps.ts";
import { termsByScores } from "./terms-by-scores.ts";

describe("importance steps", () => {
  it("are equal fifths of the observed range", () => {
    expect(importanceBounds([28, 45])).toEqual([
      { from: 28, to: 31 },
      { from: 32, to: 34 },
      { from: 35, to: 38 },
      { from: 39, to: 41 },
      { from: 42, to: 45 },
    ]);
  });

  it("put every whole value between the bounds of its step", () => {
    for (let value = 28; value <= 45; value += 1) {
      const { from, to } = importanceBounds([28, 45])[importanceStep(value, [28, 45]) - 1] ?? {
        from: 0,
        to: 0,
      };
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
  });

  it("take the middle step when all are equally important", () => {
    expect(importanceStep(40, [40, 40])).toBe(3);
  });
});

describe("terms by scores", () => {
  it("cover the horizons with at least nine tenths of the item's best", () => {
    // IoT 32, 36, 36: nine tenths of 36 is 32.4, so medium and long
    expect(termsByScores([32, 36, 36], 0.9)).toEqual({ first: 1, last: 2 });
  });

  it("run from first to last, also over a dip", () => {
    expect(termsByScores([40, 20, 40], 0.9)).toEqual({ first: 0, last: 2 });
  });

  it("are silent about what nobody scored", () => {
    expect(termsByScores([null, null], 0.9)).toBeNull();
  });
});
