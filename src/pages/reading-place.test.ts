import { expect, it } from "vitest";
import { readingPlace } from "./reading-place.ts";

const reading = {
  name: "per-group",
  selected: ["a"],
  scores: { a: 9, b: 7, c: 7.0000000000001, d: 2 },
} as const;

it("a reading puts the highest score first", () => {
  expect(readingPlace(reading, "a")).toEqual({ rank: 1, tied: false, of: 4 });
});

it("scores that differ only by rounding share a place in a reading", () => {
  expect(readingPlace(reading, "b")).toEqual({ rank: 2, tied: true, of: 4 });
  expect(readingPlace(reading, "c")).toEqual({ rank: 2, tied: true, of: 4 });
  expect(readingPlace(reading, "d")).toEqual({ rank: 4, tied: false, of: 4 });
});

it("an item that was not scored has no place in a reading", () => {
  expect(readingPlace(reading, "z")).toBeNull();
});
