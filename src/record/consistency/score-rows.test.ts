import { expect, it } from "vitest";
import { recordOf } from "../../../test/record-notation.ts";
import { checkConsistency } from "./check-consistency.ts";

/** A round of three experts, with so many scores of 2 and of 4 on its one item and criterion. */
const faults = (of2: number, of4: number, experts = 3) => {
  const record = recordOf({ columns: "need", totals: "cloud 8", experts: 3 });
  const [assessment] = record.assessments;
  if (assessment === undefined) throw new Error("an assessment is needed");
  const cell = { round: 1, item: "cloud", criterion: "need" };
  const histograms = [
    { ...cell, score: 2, count: of2 },
    { ...cell, score: 4, count: of4 },
  ];
  const totals = [{ ...cell, total: 2 * of2 + 4 * of4, experts }];
  const rounds = [{ id: 1, experts: 3 }];
  const changed = { ...assessment, histograms, totals, rounds };
  return checkConsistency({ ...record, assessments: [changed] }).map(
    ({ found, expected }) => `${found}; ${expected}`,
  );
};

it("counts that add up to the experts of the round, or to fewer who scored, pass", () => {
  expect(faults(2, 1)).toEqual([]);
  expect(faults(1, 1, 2)).toEqual([]);
});

it("more scores than experts on one item and criterion are named, with the round", () => {
  expect(faults(2, 2, 3)).toContain("4 scores; at most 3, the experts of round 1");
});

it("a total of more experts than took part is named", () => {
  expect(faults(2, 2, 4)).toContain("4; at most 3, the experts of round 1");
});
