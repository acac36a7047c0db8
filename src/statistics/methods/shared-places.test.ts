import fc from "fast-check";
import { expect, it } from "vitest";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import { sharedPlaces } from "./shared-places.ts";

it("a tie shares the better place, and the next place is skipped", () => {
  expect([...sharedPlaces(4)(new Float64Array([3, 1, 1, 2]))]).toEqual([1, 3, 3, 2]);
});

it("scores that differ by rounding alone share a place", () => {
  expect([...sharedPlaces(3)(new Float64Array([0.1 + 0.2, 0.3, 0.2]))]).toEqual([1, 1, 3]);
});

it("one list after another gives the places of each", () => {
  const placesOf = sharedPlaces(2);
  expect([...placesOf(new Float64Array([1, 2]))]).toEqual([2, 1]);
  expect([...placesOf(new Float64Array([5, 5]))]).toEqual([1, 1]);
});

it("the places are those of competitionRanks, whatever the ties", () => {
  const scores = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(scores, fc.constantFrom(1, 0.1, 1 / 3), (values, unit) => {
      const scaled = values.map((value) => value * unit);
      expect([...sharedPlaces(scaled.length)(Float64Array.from(scaled))]).toEqual(
        competitionRanks(scaled),
      );
    }),
    { seed: 20230721 },
  );
});
