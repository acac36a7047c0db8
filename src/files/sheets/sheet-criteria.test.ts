import { expect, it } from "vitest";
import { criteriaOf } from "./sheet-criteria.ts";

const tree = (titles: readonly string[]) =>
  criteriaOf(titles).criteria.map(({ id, criteria }) =>
    criteria.length === 0 ? id : `${id}(${criteria.map((child) => child.id).join(" ")})`,
  );

it("columns that begin with the same word are one group", () => {
  expect(tree(["Importance", "Feasibility 2024", "Feasibility 2027"])).toEqual([
    "importance",
    "feasibility(feasibility-2024 feasibility-2027)",
  ]);
});

it("a slash or a colon names the group, even of one column", () => {
  expect(tree(["Value/Economic", "Value: Social", "Risk/Cost"])).toEqual([
    "value(value-economic value-social)",
    "risk(risk-cost)",
  ]);
});

it("a column named like its group gets an identifier of its own", () => {
  expect(tree(["Feasibility", "Feasibility 2024"])).toEqual([
    "feasibility(feasibility-2 feasibility-2024)",
  ]);
});

it("columns without a word in common stand alone", () => {
  expect(tree(["Economic Impact", "Strategic Importance"])).toEqual([
    "economic-impact",
    "strategic-importance",
  ]);
});

it("names without a Latin letter get numbered identifiers", () => {
  expect(tree(["សារៈសំខាន់", "លទ្ធភាព"])).toEqual(["criterion", "criterion-2"]);
});

it("says which groups it formed", () => {
  expect(criteriaOf(["A 1", "A 2", "B"]).formed).toEqual([{ group: "a", columns: ["A 1", "A 2"] }]);
});
