import { describe, expect, it } from "vitest";
import { omissionsFor, panelsFor, permutationsFor } from "./parameters.ts";

describe("what is tried", () => {
  it("is everything on the panel of a committee", () => {
    // 12 experts, 16 items, 4 criteria
    expect(panelsFor(12 * 16 * 4)).toBe(2000);
    expect(permutationsFor(12, 16)).toEqual({ onScore: 9999, perCriterion: 1999 });
    expect(omissionsFor(12, 16)).toBe(12);
  });

  it("is less on a large panel", () => {
    // 1,000 experts × 100 items × 4 criteria: 2 × 10⁸ / 4 × 10⁵ panels, 10⁷ / 10⁵ orders
    expect(panelsFor(400_000)).toBe(500);
    expect(permutationsFor(1000, 100)).toEqual({ onScore: 100, perCriterion: 100 });
  });

  it("is 200 panels, no random orders and a part of the experts on a national one", () => {
    expect(panelsFor(1_320_000)).toBe(200);
    expect(permutationsFor(5500, 1000)).toEqual({ onScore: 0, perCriterion: 0 });
    expect(omissionsFor(5500, 1000)).toBe(1000);
  });
});
