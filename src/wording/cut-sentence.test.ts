import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CutFacts, cutSentence } from "./cut-sentence.ts";
import { firmness } from "./firmness/firmness.ts";

const FACTS: CutFacts = {
  places: 8,
  lastIn: "Cloud Computing",
  firstOut: "Robotics",
  scores: [147, 145],
  isLastShared: false,
  tied: [],
  settledFor: null,
  turnedBy: null,
  share: { of: "weightings", size: 0.39 },
  flip: null,
};

describe("the sentence about a cut", () => {
  it("names the place, the two beside it and their scores", () => {
    expect(cutSentence(FACTS, "en")).toBe(
      "The eighth place is open: Cloud Computing leads Robotics by 147 to 145.",
    );
  });

  it("says from which weight another takes the place", () => {
    const flip = { enters: ["IoT"], group: "importance", from: "5 of 11 parts" };
    expect(cutSentence({ ...FACTS, flip }, "en")).toBe(
      "The eighth place is open: Cloud Computing leads Robotics by 147 to 145, and IoT takes it where importance counts for at least 5 of 11 parts.",
    );
  });

  it("names what a share is a share of", () => {
    expect(cutSentence({ ...FACTS, share: { of: "weightings", size: 0.74 } }, "en")).toContain(
      "in 74 % of weightings",
    );
    expect(cutSentence({ ...FACTS, share: { of: "panels", size: 0.74 } }, "en")).toContain(
      "in 74 % of panels drawn from these experts",
    );
  });

  it("says that a tie leaves the choice open, until the committee decides", () => {
    const tied = { ...FACTS, tied: ["A", "B"] };
    expect(cutSentence(tied, "en")).toBe(
      "A and B are tied across the cut, so the ranking alone cannot say who is in.",
    );
    expect(cutSentence({ ...tied, settledFor: ["B"] }, "en")).toBe(
      "A and B are tied across the cut; the committee decided for B.",
    );
  });

  it("does not say that one leads where the tie rule decided", () => {
    expect(cutSentence({ ...FACTS, scores: [147, 147] }, "en")).toBe(
      "Cloud Computing and Robotics have the same score; the tie rule fixed beforehand decided for Cloud Computing.",
    );
  });

  it("says of a firm place that one expert could still turn it", () => {
    const firm = { ...FACTS, share: { of: "weightings", size: 0.95 }, turnedBy: 3 } as const;
    expect(cutSentence(firm, "en")).toBe(
      "The eighth place is firm: Cloud Computing leads Robotics by 147 to 145 and stays selected in 95 % of weightings, though one expert moving one score by three would turn it.",
    );
  });

  it("calls no place firm or open where nothing was drawn", () => {
    expect(cutSentence({ ...FACTS, share: null }, "en")).toBe(
      "Cloud Computing leads Robotics by 147 to 145.",
    );
  });

  it("speaks of the last place where the last in shares it", () => {
    expect(cutSentence({ ...FACTS, isLastShared: true }, "en")).toContain("The last place is open");
  });

  it("says that there is no cut when everyone is selected or nobody is", () => {
    const everybody = { ...FACTS, firstOut: null, scores: null };
    expect(cutSentence(everybody, "en")).toBe("All eight items are selected, so there is no cut.");
    expect(cutSentence({ ...everybody, places: 1 }, "en")).toBe(
      "The only item is selected, so there is no cut.",
    );
    expect(cutSentence({ ...FACTS, lastIn: null }, "en")).toBe("No item reaches the threshold.");
  });

  it("writes its numbers in Khmer digits in Khmer", () => {
    expect(cutSentence(FACTS, "km")).toContain("១៤៧ ទល់នឹង ១៤៥");
  });

  it("takes its thresholds from the IPCC's calibrated language", () => {
    const at = (...shares: number[]) => shares.map(firmness);
    expect(at(1, 0.9, 0.899, 0.66, 0.659, 0.33, 0.329, 0)).toEqual([
      "firm",
      "firm",
      "leaning",
      "leaning",
      "open",
      "open",
      "doubtful",
      "doubtful",
    ]);
  });

  it("never calls a place firm beside a share under nine tenths", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (size) => {
        const sentence = cutSentence({ ...FACTS, share: { of: "weightings", size } }, "en");
        expect(sentence.includes("firm")).toBe(size >= 0.9);
      }),
      { seed: 20230721 },
    );
  });
});
