/** A colour in light and in dark; the ramp is named by strength, so it turns round in the dark. */
interface Token {
  readonly light: string;
  readonly dark: string;
}

/**
 * Every colour that pages and charts use, by the name of its CSS custom property without the two hyphens.
 * Contrast of text on each step and against the paper is at least 4.5 in both themes.
 */
export const TOKENS = {
  paper: { light: "#fff", dark: "#0f161d" },
  sunk: { light: "#f5f7f9", dark: "#162029" },
  ink: { light: "#14202b", dark: "#e8eef4" },
  soft: { light: "#51606e", dark: "#a7b5c2" },
  line: { light: "#d5dce3", dark: "#2a3640" },
  rule: { light: "#a9b5c0", dark: "#4b5a68" },
  edge: { light: "#667482", dark: "#8494a3" },
  link: { light: "#7f90a1", dark: "#6d7f90" },
  "bar-edge": { light: "#1d3f5f", dark: "#b9d3ea" },
  b1: { light: "#e1ecf7", dark: "#1b3a58" },
  b2: { light: "#adcdeb", dark: "#2c5e8b" },
  b3: { light: "#74a7d6", dark: "#5794cc" },
  b4: { light: "#3270ac", dark: "#93c1ea" },
  b5: { light: "#0d3666", dark: "#d8e9f9" },
  /** Text on steps 1 and 2, on 3, on 4 and 5. */
  "on-low": { light: "#14202b", dark: "#e8eef4" },
  "on-middle": { light: "#14202b", dark: "#0b1218" },
  "on-high": { light: "#fff", dark: "#0b1218" },
  act: { light: "#175a99", dark: "#93c1ea" },
  note: { light: "#b4440e", dark: "#ff9a5c" },
  "note-bg": { light: "#fff3e6", dark: "#33210f" },
  ring: { light: "#ffbf47", dark: "#ffbf47" },
} as const satisfies Readonly<Record<string, Token>>;

export type TokenName = keyof typeof TOKENS;

/**
 * A colour that follows the page it stands on and is right alone: the custom property with its light value to fall back on.
 *
 * @example
 * paint("b4"); // => "var(--b4, #3270ac)"
 */
export function paint(name: TokenName): string {
  return `var(--${name}, ${TOKENS[name].light})`;
}
