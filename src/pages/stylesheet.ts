import { TOKENS } from "#charts/tokens.ts";
import { BASE_STYLE, BASE_STYLE_PHONE } from "./style/base-style.ts";
import { FIGURE_STYLE } from "./style/figure-style.ts";
import { FORCED_COLOURS_STYLE } from "./style/forced-colours-style.ts";
import { FRAME_STYLE, FRAME_STYLE_PHONE } from "./style/frame-style.ts";
import { PRINT_STYLE } from "./style/print-style.ts";
import { SEARCH_STYLE } from "./style/search-style.ts";
import { PICTURE_STYLE_NARROW, TABLE_STYLE, TABLE_STYLE_PHONE } from "./style/table-style.ts";
import { TRAIL_STYLE, TRAIL_STYLE_PHONE } from "./style/trail-style.ts";

/** A font file of an edition: its name under `assets/fonts/`, its weight, and the characters it is for. */
export interface FontFile {
  readonly name: string;
  readonly family: "Noto Sans" | "Noto Sans Khmer";
  readonly weight: 400 | 700;
  /** As CSS writes it: `U+20-7E,U+A0`. */
  readonly range: string;
}

const SIZES =
  "--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--radius:4px;--small:.8235rem;--large:1.1765rem;--head:1.4118rem;--title:1.8235rem;--leading:1.5;--leading-head:1.22;--leading-cell:1.35";

/** The one stylesheet of an edition: tokens, its fonts, components, dark, phone, paper. */
export function stylesheet(fonts: readonly FontFile[]): string {
  return [
    ...fonts.map(fontFace),
    `:root{color-scheme:light dark;${SIZES};${colours("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours("dark")}}}`,
    BASE_STYLE,
    FRAME_STYLE,
    TABLE_STYLE,
    TRAIL_STYLE,
    FIGURE_STYLE,
    SEARCH_STYLE,
    `@media screen and (max-width:62rem){${PICTURE_STYLE_NARROW}}`,
    `@media screen and (max-width:48rem){${BASE_STYLE_PHONE}${FRAME_STYLE_PHONE}${TABLE_STYLE_PHONE}${TRAIL_STYLE_PHONE}}`,
    `@media (forced-colors:active){${FORCED_COLOURS_STYLE}}`,
    `@media print{${PRINT_STYLE}}`,
    "",
  ].join("\n");
}

function fontFace({ name, family, weight, range }: FontFile): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(fonts/${name}) format("woff2");unicode-range:${range}}`;
}

function colours(theme: "light" | "dark"): string {
  return Object.entries(TOKENS)
    .map(([name, token]) => `--${name}:${token[theme]}`)
    .join(";");
}

/** The mark of Phlov as a picture for browser tabs: five steps of blue. */
export function icon(): string {
  const steps = [TOKENS.b1, TOKENS.b2, TOKENS.b3, TOKENS.b4, TOKENS.b5];
  const bars = steps.map(
    ({ light }, index) =>
      `<rect x="${2 + index * 6}" y="4" width="5" height="24" fill="${light}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${bars.join("")}</svg>\n`;
}
