import { describe, expect, it } from "vitest";
import { assessmentOf, type Napkin } from "../../../test/record-notation.ts";
import { columnsOf } from "./columns.ts";
import { tally } from "./tally.ts";
import { weightShares } from "./weight-shares.ts";
import { weightedScores } from "./weighted-scores.ts";

function scoresOf(napkin: Napkin): number[] {
  const assessment = assessmentOf(napkin);
  return weightedScores(
    tally(assessment, columnsOf(assessment), 1),
    weightShares(assessment.criteria, "declared"),
  );
}

describe("the score", () => {
  it("is the plain sum when nobody abstains and no weights are set", () => {
    // 38 + 33 + 37 + 39 = 147 and 40 + 32 + 36 + 36 = 144
    expect(
      scoresOf({
        columns: "importance | short medium long",
        totals: "cloud 38 33 37 39; iot 40 32 36 36",
      }),
    ).toEqual([147, 144]);
  });

  it("counts each group alike where the weights say so, on the scale of the plain sum", () => {
    // cloud: 4 × (38 / 2 + (33 + 37 + 39) / 6) = 148 2/3; iot: 4 × (40 / 2 + (32 + 36 + 36) / 6) = 149 1/3
    const napkin = {
      columns: "importance | short medium long",
      totals: "cloud 38 33 37 39; iot 40 32 36 36",
      weights: [1, 1],
    };
    expect(scoresOf(napkin)).toEqual([148.6666667, 149.3333333]);
  });

  it("is the same from ballots as from their totals", () => {
    expect(scoresOf({ columns: "a b", ballots: "e1: x 5 4, y 3 2; e2: x 4 4, y 1 5" })).toEqual([
      17, 11,
    ]);
  });

  it("takes the mean of those who scored, times everyone in the round, when someone abstains", () => {
    // x: mean of 5 and 4 is 4.5, three experts: 13.5; y: 3 + 3 + 3 = 9
    expect(scoresOf({ columns: "a", ballots: "e1: x 5, y 3; e2: x 4, y 3; e3: x -, y 3" })).toEqual(
      [13.5, 9],
    );
  });

  it("never counts a missing score as 0", () => {
    // x has the best possible mean with one abstention and stays ahead of y
    const [x = 0, y = 0] = scoresOf({
      columns: "a",
      ballots: "e1: x 5, y 4; e2: x 5, y 4; e3: x -, y 4",
    });
    expect([x, y]).toEqual([15, 12]);
  });

  it("leaves the weight of a column on which nobody scored the item to the others", () => {
    expect(scoresOf({ columns: "a b", ballots: "e1: x 4 -, y 4 4" })).toEqual([8, 8]);
  });

  it("does not depend on the order of the ballots", () => {
    const forwards = scoresOf({ columns: "a b", ballots: "e1: x 5 4, y 3 2; e2: x 4 -, y 1 5" });
    const backwards = scoresOf({ columns: "a b", ballots: "e2: x 4 -, y 1 5; e1: x 5 4, y 3 2" });
    expect(forwards).toEqual(backwards);
  });

  it("uses the whole round where totals say how many scored", () => {
    const assessment = assessmentOf({ columns: "a", totals: "x 10; y 9", experts: 3 });
    const totals = assessment.totals.map((row) =>
      row.item === "x" ? { ...row, experts: 2 } : { ...row, experts: 3 },
    );
    const counted = tally({ ...assessment, totals }, columnsOf(assessment), 1);
    // x: mean 5 over two, times three; y: nobody abstained
    expect(weightedScores(counted, [1])).toEqual([15, 9]);
  });
});
