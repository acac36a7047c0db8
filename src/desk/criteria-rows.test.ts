import { expect, it } from "vitest";
import type { Criterion } from "#record/assessment.ts";
import { criteriaRows, criteriaTree } from "./criteria-rows.ts";

const named = (id: string, criteria: Criterion[] = []): Criterion => ({
  id,
  title: { en: id },
  criteria,
});
const TREE = [
  named("importance"),
  named("feasibility", [named("short"), named("long", [named("costs"), named("people")])]),
  named("risk"),
];

it("a tree of criteria written as rows is read back as the same tree", () => {
  const rows = criteriaRows(TREE);
  expect(rows.map(({ level, criterion }) => `${level} ${criterion.id}`)).toEqual([
    "1 importance",
    "1 feasibility",
    "2 short",
    "2 long",
    "3 costs",
    "3 people",
    "1 risk",
  ]);
  expect(criteriaTree(rows)).toEqual(TREE);
});

it("a part that has nothing above it stands on its own", () => {
  const rows = [
    { level: 3, criterion: named("first") },
    { level: 3, criterion: named("second") },
  ];
  expect(criteriaTree(rows)).toEqual([named("first", [named("second")])]);
});
