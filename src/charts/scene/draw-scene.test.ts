import { expect, it } from "vitest";
import { TOKENS } from "../tokens.ts";
import { drawScene } from "./draw-scene.ts";
import { coordinate, type Mark, pathOf, type Scene } from "./scene.ts";

const scene = (marks: readonly Mark[]): Scene => ({
  id: "x",
  language: "en",
  width: 100,
  height: 50,
  title: "A & B",
  description: "<none>",
  marks,
});
const text = (words: string): Mark => ({
  kind: "text",
  x: 1.005,
  y: 2,
  text: words,
  size: 10,
  meaning: "ink",
});

it("prints at most two decimals and no minus zero", () => {
  expect(coordinate(1.23456)).toBe("1.23");
  expect(coordinate(-0.001)).toBe("0");
  expect(pathOf`M${0.123} ${4}h${10}`).toBe("M0.12 4h10");
});

it("takes every sign of a text as text", () => {
  const bytes = drawScene(scene([text('<b> "R&D"\n\u0007 x\u200by')]));
  expect(bytes).toContain("&lt;b&gt; &quot;R&amp;D&quot; xy<");
  expect(bytes).toContain('<title id="x-title">A &amp; B</title>');
});

it("is one image, but a group where it holds links, which an image would hide", () => {
  const link: Mark = {
    kind: "group",
    id: "iot",
    label: "IoT",
    href: "iot.html?a=1&b=2",
    marks: [text("IoT")],
  };
  expect(drawScene(scene([text("IoT")]))).toContain('role="img"');
  expect(drawScene(scene([link]))).toContain('role="group"');
  expect(drawScene(scene([link]))).toContain('<a href="iot.html?a=1&amp;b=2"');
  expect(drawScene(scene([{ ...link, href: null }]))).toContain('role="img"');
});

it("follows the colours of the page and falls back on the light ones", () => {
  expect(drawScene(scene([text("IoT")]))).toContain('fill="var(--ink, #14202b)"');
});

/** Relative luminance and contrast, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const full =
      hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
    const [red = 0, green = 0, blue = 0] = [0, 2, 4]
      .map((start) => Number.parseInt(full.slice(start, start + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each(["light", "dark"] as const)(
  "keeps text readable on every step and on the paper, %s",
  (theme) => {
    const pairs = [
      ["on-low", "b1"],
      ["on-low", "b2"],
      ["on-middle", "b3"],
      ["on-high", "b4"],
      ["on-high", "b5"],
      ["ink", "paper"],
      ["soft", "paper"],
      ["edge", "paper"],
      ["note", "paper"],
      ["paper", "soft"],
      ["soft", "sunk"],
    ] as const;
    for (const [front, back] of pairs)
      expect(contrast(TOKENS[front][theme], TOKENS[back][theme])).toBeGreaterThanOrEqual(4.5);
    for (const [step, next] of [
      ["b1", "b2"],
      ["b2", "b3"],
      ["b3", "b4"],
      ["b4", "b5"],
    ] as const)
      expect(contrast(TOKENS[step][theme], TOKENS[next][theme])).toBeGreaterThanOrEqual(1.35);
  },
);
