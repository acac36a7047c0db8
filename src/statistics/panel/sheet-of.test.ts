import { expect, it } from "vitest";
import { sheetOf } from "#statistics/panel/sheet-of.ts";

it("an empty sheet holds nothing", () => {
  expect(sheetOf([null, null])).toEqual({ items: [], scores: [] });
});

it("a score of 0 is kept with its item", () => {
  expect(sheetOf([null, 0])).toEqual({ items: [1], scores: [0] });
});
