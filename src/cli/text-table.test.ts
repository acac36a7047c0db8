import stringWidth from "string-width";
import { expect, it } from "vitest";
import { textTable } from "./text-table.ts";

it("figures stand on the right, words on the left, long heads on several lines", () => {
  const { head, rows } = textTable([
    { head: "Item", align: "left", cells: ["A", "Longer"] },
    { head: "Strategic importance", align: "right", cells: ["1", "100"] },
  ]);
  expect(head).toEqual(["         Strategic", "Item    importance"]);
  expect(rows).toEqual(["A                1", "Longer         100"]);
});

it("a Khmer word takes the room that a terminal gives it", () => {
  const { rows } = textTable([
    { head: "", align: "left", cells: ["ស្ត្រី", "Cloud"] },
    { head: "", align: "right", cells: ["1", "2"] },
  ]);
  const [khmer = "", latin = ""] = rows.map((row) => stringWidth(row));
  expect(khmer).toBe(latin);
});
