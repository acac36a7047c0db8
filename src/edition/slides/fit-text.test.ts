import { expect, it } from "vitest";
import { fitText, LINE, textHeight } from "./fit-text.ts";

/** Every letter is half an em wide. */
const latin = {
  language: "en",
  measure: (text: string, { size }: { size: number }) => (text.length * size) / 2,
} as const;

it("a text takes the largest size at which it stands in its box", () => {
  // 20 letters of 12 points are 120 points wide with the slack below 127; at 14 they need a second line.
  const box = { width: 130 / 72, height: 0.25, sizes: [18, 14, 12, 10] };
  expect(fitText("aaaaaaaaa aaaaaaaaaa", box, latin).size).toBe(12);
});

it("a text that fits at no size is cut with three dots and stays in its box", () => {
  const box = { width: 1, height: 0.5, sizes: [14, 10] };
  const { text, size, height } = fitText("many words ".repeat(50), box, latin);
  expect(size).toBe(10);
  expect(text).toMatch(/^many words .*…$/);
  expect(height).toBeLessThanOrEqual(0.5);
});

it("Khmer is cut between clusters only", () => {
  const khmer = { ...latin, language: "km" } as const;
  const text = "ស្រ្តី".repeat(40);
  const cut = fitText(text, { width: 1, height: 0.3, sizes: [10] }, khmer).text;
  expect(cut.length).toBeLessThan(text.length);
  expect(cut.slice(0, -1).length % "ស្រ្តី".length).toBe(0);
});

it("a line of Khmer is higher than one of Latin letters", () => {
  const look = { size: 72, bold: false, width: 10 };
  expect(textHeight("a", look, latin)).toBeCloseTo(LINE.en, 10);
  expect(textHeight("ក", look, { ...latin, language: "km" })).toBeCloseTo(LINE.km, 10);
});
