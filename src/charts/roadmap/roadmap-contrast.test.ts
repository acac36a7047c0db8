import { describe, expect, it } from "vitest";
import { STYLES } from "../scene/style.ts";
import { TOKENS, type TokenName } from "../tokens.ts";

type Theme = "light" | "dark";

const channels = (name: TokenName, theme: Theme) => {
  const hex = TOKENS[name][theme];
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, "$&$&") : hex;
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255);
};

/** As a black-and-white printer and the filter of a browser weigh them: before the light is made linear. */
const grey = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
  const shade = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [shade, shade, shade];
};

/** Relative luminance by WCAG 2.2. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const LOOKS = [
  { look: "light", theme: "light", seen: (colour: readonly number[]) => colour },
  { look: "dark", theme: "dark", seen: (colour: readonly number[]) => colour },
  { look: "printed in grey", theme: "light", seen: grey },
] as const;
const STEPS = [1, 2, 3, 4, 5] as const;
const fillOf = (step: (typeof STEPS)[number]) => STYLES[`importance-${step}`].fill;

describe.each(LOOKS)("a roadmap that is $look", ({ theme, seen }) => {
  const at = (name: TokenName) => seen(channels(name, theme));

  it.each(STEPS)("keeps a contrast of 4.5 between step %i of importance and its text", (step) => {
    const text = STYLES[`on-${step}`].fill;
    expect(contrast(at(text), at(fillOf(step)))).toBeGreaterThanOrEqual(4.5);
  });

  it("keeps one of 4.5 for all that is written on the paper and on its bands", () => {
    for (const text of ["ink", "soft", "note"] as const)
      for (const ground of ["paper", "sunk"] as const)
        expect(contrast(at(text), at(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  it("tells each step from the one before, and gives every bar an edge of 3 against the paper", () => {
    for (const step of [2, 3, 4, 5] as const) {
      const before = (step - 1) as 1 | 2 | 3 | 4;
      expect(contrast(at(fillOf(step)), at(fillOf(before)))).toBeGreaterThanOrEqual(1.35);
    }
    expect(contrast(at("bar-edge"), at("paper"))).toBeGreaterThanOrEqual(3);
  });
});
