import fc from "fast-check";
import { expect, it } from "vitest";
import { competitionRanks } from "#statistics/competition-ranks.ts";
import reference from "../../test/reference/statistics.json" with { type: "json" };

const SEED = { seed: 20230721 };
const scores = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });

it("places are those of R's smallest rank from the top", () => {
  for (const { values, places } of reference.ranks)
    expect(competitionRanks(values)).toEqual(places);
});

it("the products of 2023 share the first and the eleventh place", () => {
  const sums = [167, 167, 163, 162, 156, 152, 150, 148, 146, 144, 138, 138, 132];
  expect(competitionRanks(sums)).toEqual([1, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 13]);
});

it("a tie takes the best place it spans", () => {
  expect(competitionRanks([3, 1, 1, 2])).toEqual([1, 3, 3, 2]);
});

it("a place is one more than the number of better items", () => {
  const property = fc.property(scores, (values) => {
    const counted = values.map((value) => 1 + values.filter((other) => other > value).length);
    expect(competitionRanks(values)).toEqual(counted);
  });
  fc.assert(property, SEED);
});

it("scores that are the same fraction share a place", () => {
  expect(competitionRanks([0.3, 0.1 + 0.2, 0.2])).toEqual([1, 1, 3]);
});

it("nobody, one item and all equal have places too", () => {
  expect(competitionRanks([])).toEqual([]);
  expect(competitionRanks([9])).toEqual([1]);
  expect(competitionRanks([4, 4, 4])).toEqual([1, 1, 1]);
});
