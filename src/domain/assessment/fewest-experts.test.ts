import { expect, it } from "vitest";
import { assessmentOf } from "../../../test/record-notation.ts";
import { columnsOf } from "./columns.ts";
import { fewestExperts } from "./fewest-experts.ts";
import { tally } from "./tally.ts";

function fewest(totals: string): number | null {
  const assessment = assessmentOf({ columns: "a b", totals });
  const columns = columnsOf(assessment);
  return fewestExperts(tally(assessment, columns, 1), columns);
}

it("the highest total says how many experts there must have been", () => {
  // 59 / 5 = 11.8: twelve; 45 / 5 = 9: nine
  expect(fewest("internet 59 58; hardware 45 45")).toBe(12);
  expect(fewest("cybersecurity 45 42; quantum 30 21")).toBe(9);
});

it("one expert is the fewest there can be", () => {
  expect(fewest("x 3 2")).toBe(1);
});

it("ballots are counted, not inferred", () => {
  const assessment = assessmentOf({ columns: "a", ballots: "e1: x 5; e2: x 5" });
  const columns = columnsOf(assessment);
  const counted = tally(assessment, columns, 1);
  expect([counted.experts, fewestExperts(counted, columns)]).toEqual([2, null]);
});
