import { expect, it } from "vitest";
import { wrapText } from "./wrap-text.ts";

/** Ten units for every letter. */
const wrap = (text: string, maxWidth: number) =>
  wrapText(text, maxWidth, (line) => [...line].length * 10);

it("breaks at spaces and keeps every line within its width", () => {
  expect(wrap("Online Business Registration Platform", 160)).toEqual([
    "Online Business",
    "Registration",
    "Platform",
  ]);
});

it("may break after a slash or hyphen between words, not inside Wi-Fi 6/7", () => {
  expect(wrap("Re-skilling/Up-skilling", 140)).toEqual(["Re-skilling/", "Up-skilling"]);
  expect(wrap("Wi-Fi 6/7", 70)).toEqual(["Wi-Fi", "6/7"]);
});

it("keeps a number with its percent sign", () => {
  expect(wrap("in 70 % of all", 60)).toEqual(["in", "70 %", "of all"]);
});

it("breaks a word wider than the line between clusters", () => {
  expect(wrap("កុំព្យូទ័រ", 60)).toEqual(["កុំ", "ព្យូទ័", "រ"]);
});

it("breaks where the writer allows it", () => {
  expect(wrap("abc\u200bdef", 40)).toEqual(["abc", "def"]);
});

it("gives one empty line for no text", () => {
  expect(wrap("", 40)).toEqual([""]);
});
