import { describe, expect, it } from "vitest";
import { STYLES } from "./scene/style.ts";
import { TOKENS, type TokenName } from "./tokens.ts";

/**
 * What a colour becomes for people without one of the three kinds of cones, in linear RGB, at full severity; and what it
 * becomes in grey, by the weights of relative luminance.
 * @see Machado, Oliveira & Fernandes (2009), A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE TVCG 15(6)
 */
const EYES = {
  "all cones": [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
  grey: [0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722],
} as const;
type Eye = keyof typeof EYES;
type Theme = "light" | "dark";

function linear(hex: string): readonly number[] {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** Relative luminance by WCAG 2.2 of a colour as an eye sees it. */
function luminance(name: TokenName, theme: Theme, eye: Eye): number {
  const [red = 0, green = 0, blue = 0] = linear(TOKENS[name][theme]);
  const [a, b, c, d, e, f, g, h, i] = EYES[eye];
  const seen = [
    a * red + b * green + c * blue,
    d * red + e * green + f * blue,
    g * red + h * green + i * blue,
  ];
  const [r = 0, gr = 0, bl = 0] = seen.map((value) => Math.min(1, Math.max(0, value)));
  return 0.2126 * r + 0.7152 * gr + 0.0722 * bl;
}

function contrast([one, other]: readonly [TokenName, TokenName], theme: Theme, eye: Eye): number {
  const [low = 0, high = 0] = [luminance(one, theme, eye), luminance(other, theme, eye)].sort(
    (x, y) => x - y,
  );
  return (high + 0.05) / (low + 0.05);
}

const GRADES = (["grade-1", "grade-2", "grade-3", "grade-4", "grade-5"] as const).map(
  (grade) => STYLES[grade].fill,
);
const IMPORTANCE = (
  ["importance-1", "importance-2", "importance-3", "importance-4", "importance-5"] as const
).map((step) => STYLES[step].fill);
const RAMPS = { grades: GRADES, importance: IMPORTANCE } as const;
const neighbours = (ramp: readonly TokenName[]) =>
  ramp.slice(1).map((token, index) => [ramp[index] ?? token, token] as const);
const cases = (Object.keys(EYES) as Eye[]).flatMap((eye) =>
  (["light", "dark"] as const).map((theme) => ({ eye, theme })),
);

describe.each(cases)("seen with $eye, $theme", ({ eye, theme }) => {
  it.each(["grades", "importance"] as const)("tells each step of the %s from the next", (name) => {
    const ratios = neighbours(RAMPS[name]).map((pair) => contrast(pair, theme, eye));
    expect(Math.min(...ratios)).toBeGreaterThan(1.3);
  });

  it("goes one way from the first step to the last", () => {
    for (const ramp of Object.values(RAMPS)) {
      const seen = ramp.map((token) => luminance(token, theme, eye));
      const falling = [...seen].sort((a, b) => b - a);
      expect([falling, [...falling].reverse()]).toContainEqual(seen);
    }
  });

  it("tells firm, leaning and open places apart by their fill, open and outer ones by their edge", () => {
    const fills = (["share-firm", "share-leaning", "share-open"] as const).map(
      (share) => STYLES[share].fill,
    );
    const ratios = neighbours(fills).map((pair) => contrast(pair, theme, eye));
    expect(Math.min(...ratios)).toBeGreaterThan(1.5);
    const [open, out] = [STYLES["share-open"], STYLES["share-out"]];
    expect(contrast([open.stroke, "paper"], theme, eye)).toBeGreaterThanOrEqual(3);
    expect(contrast([open.stroke, out.stroke], theme, eye)).toBeGreaterThan(1.5);
    expect(open.width).toBeGreaterThan(out.width);
  });

  it("keeps numbers readable on every grade, and what needs attention on the paper", () => {
    const inks = GRADES.map((fill, index) => [fill, index < 3 ? "ink" : "paper"] as const);
    for (const pair of inks) expect(contrast(pair, theme, eye)).toBeGreaterThanOrEqual(4);
    expect(contrast(["note", "paper"], theme, eye)).toBeGreaterThanOrEqual(4.5);
  });
});

it("gives what crosses the cut a second sign beside its colour: a wider line", () => {
  expect(STYLES["path-crossing"].width).toBeGreaterThan(STYLES["path-in"].width);
  expect(STYLES["path-in"].width).toBeGreaterThan(STYLES["path-out"].width);
});
