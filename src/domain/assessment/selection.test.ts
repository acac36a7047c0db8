import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { select, tieOrder } from "./selection.ts";

const first = (count: number) => ({ rule: "first", count }) as const;

describe("a selection", () => {
  it("takes the first so many", () => {
    expect(select([147, 145, 151], first(2))).toEqual(["yes", "no", "yes"]);
  });

  it("calls a tie across the cut a tie", () => {
    expect(select([9, 7, 7, 7, 5], first(3))).toEqual(["yes", "tied", "tied", "tied", "no"]);
  });

  it("does not call a tie away from the cut a tie", () => {
    expect(select([9, 9, 7, 5, 5], first(3))).toEqual(["yes", "yes", "yes", "no", "no"]);
  });

  it("takes everyone when there are places for all", () => {
    expect(select([3, 3], first(5))).toEqual(["yes", "yes"]);
  });

  it("takes whoever reaches a threshold, ties and all", () => {
    expect(select([9, 8, 8, 7], { rule: "threshold", score: 8 })).toEqual([
      "yes",
      "yes",
      "yes",
      "no",
    ]);
  });

  it("settles a tie by the next criterion fixed beforehand", () => {
    const order = tieOrder(
      { rule: "next-criterion", criterion: "impact" },
      ["a", "b"],
      (item) => [3, 4][item] ?? 0,
    );
    expect(select([7, 7], first(1), order)).toEqual(["no", "yes"]);
  });

  it("stays tied when the next criterion ties too", () => {
    const order = tieOrder({ rule: "next-criterion", criterion: "impact" }, ["a", "b"], () => 4);
    expect(select([7, 7], first(1), order)).toEqual(["tied", "tied"]);
  });

  it("settles a tie by the lot drawn before opening", () => {
    const order = tieOrder(
      { rule: "lot", order: ["b", "a"], drawn: "2026-01-01" },
      ["a", "b"],
      () => 0,
    );
    expect(select([7, 7], first(1), order)).toEqual(["no", "yes"]);
  });

  it("leaves a tie to the committee where the rule says so", () => {
    const order = tieOrder({ rule: "committee" }, ["a", "b"], () => 0);
    expect(select([7, 7], first(1), order)).toEqual(["tied", "tied"]);
  });

  it("is the same for every order of input", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 9 }), (values, count) => {
        const reversed = select([...values].reverse(), first(count)).reverse();
        expect(reversed).toEqual(select(values, first(count)));
      }),
      { seed: 20230721 },
    );
  });

  it("never takes more than there are places, and with the tied ones never fewer", () => {
    const scores = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 9 }), (values, count) => {
        const choices = select(values, first(count));
        const yes = choices.filter((choice) => choice === "yes").length;
        const tied = choices.filter((choice) => choice === "tied").length;
        expect(yes).toBeLessThanOrEqual(count);
        expect(yes + tied).toBeGreaterThanOrEqual(Math.min(count, values.length));
        expect(tied).not.toBe(1);
      }),
      { seed: 20230721 },
    );
  });
});
