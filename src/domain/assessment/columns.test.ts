import { describe, expect, it } from "vitest";
import type { AssessmentFile } from "#record/assessment.ts";
import { columnsOf } from "./columns.ts";

const scales: AssessmentFile["scales"] = {
  words: { min: 1, max: 5, step: 1, basis: "stated", labels: {} },
};

describe("columns", () => {
  it("are the leaves of the tree, in the record's order, under their top-level group", () => {
    const feasibility = {
      id: "feasibility",
      title: { en: "Feasibility" },
      criteria: [{ id: "short", title: { en: "Short" }, criteria: [] }],
    };
    const columns = columnsOf({
      criteria: [{ id: "importance", title: { en: "Importance" }, criteria: [] }, feasibility],
      scales,
    });
    expect(columns.map(({ id, group }) => [id, group])).toEqual([
      ["importance", "importance"],
      ["short", "feasibility"],
    ]);
  });

  it("take over from the group above what they do not say themselves", () => {
    const group = {
      id: "feasibility",
      title: { en: "Feasibility" },
      measures: "feasibility",
      criteria: [
        { id: "cost", title: { en: "Cost" }, measures: "cost", criteria: [] },
        { id: "skill", title: { en: "Skill" }, criteria: [] },
      ],
    };
    expect(columnsOf({ criteria: [group], scales }).map(({ measures }) => measures)).toEqual([
      "cost",
      "feasibility",
    ]);
  });

  it("name the scale that is missing", () => {
    const criteria = [{ id: "a", title: { en: "A" }, scale: "other", criteria: [] }];
    expect(() => columnsOf({ criteria, scales })).toThrow(
      new RangeError("columnsOf requires a scale for a, got other"),
    );
  });
});
