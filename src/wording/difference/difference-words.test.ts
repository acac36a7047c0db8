import { expect, it } from "vitest";
import type { Change } from "./change.ts";
import { DIFFERENCE_WORDS } from "./difference-words.ts";

const place = (rank: number, tied = false) => ({ kind: "place", rank, tied }) as const;
const moved = (from: number, to: number): Change<string> => ({
  section: "places",
  kind: "place",
  subject: "Robotics",
  within: "Technologies",
  others: [],
  before: place(from, true),
  after: place(to),
});

it("two places of one sentence stand both in words, or both in digits where one is past the twelfth", () => {
  const said = (from: number, to: number) => DIFFERENCE_WORDS.en.sentence(moved(from, to));
  expect(said(12, 1)).toBe("Robotics moved from joint twelfth to first (Technologies).");
  expect(said(14, 1)).toBe("Robotics moved from joint 14th to 1st (Technologies).");
  expect(said(2, 13)).toBe("Robotics moved from joint 2nd to 13th (Technologies).");
});
