import { describe, expect, it } from "vitest";
import type { Criterion } from "#record/assessment.ts";
import { weightShares } from "./weight-shares.ts";

const leaf = (id: string, weight?: number): Criterion => ({
  id,
  title: { en: id },
  weight,
  criteria: [],
});
const group = (id: string, criteria: Criterion[], weight?: number): Criterion => ({
  id,
  title: { en: id },
  weight,
  criteria,
});
const tree = [
  leaf("importance"),
  group("feasibility", [leaf("short"), leaf("medium"), leaf("long")]),
];

describe("weights", () => {
  it("count every column alike where none are declared", () => {
    expect(weightShares(tree, "declared")).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("count every group alike in the per-group reading", () => {
    expect(weightShares(tree, "per-group")).toEqual([1 / 2, 1 / 6, 1 / 6, 1 / 6]);
  });

  it("follow the tree where they are declared", () => {
    const declared = [
      leaf("importance", 3),
      group("feasibility", [leaf("short", 1), leaf("long", 3)], 1),
    ];
    expect(weightShares(declared, "declared")).toEqual([0.75, 0.0625, 0.1875]);
  });

  it("add up to 1 in a deeper tree", () => {
    const deeper = [leaf("a"), group("b", [leaf("c"), group("d", [leaf("e"), leaf("f")])])];
    expect(weightShares(deeper, "per-group")).toEqual([1 / 2, 1 / 4, 1 / 8, 1 / 8]);
  });
});
