import { TOKENS } from "#charts/tokens.ts";
import { BASE_STYLE, BASE_STYLE_PHONE } from "./style/base-style.ts";
import { FRAME_STYLE, FRAME_STYLE_PHONE } from "./style/frame-style.ts";
import { PRINT_STYLE } from "./style/print-style.ts";
import { PICTURE_STYLE_NARROW, TABLE_STYLE, TABLE_STYLE_PHONE } from "./style/table-style.ts";
import { TRAIL_STYLE, TRAIL_STYLE_PHONE } from "./style/trail-style.ts";

/** A font file of an edition: its name under `fonts/`, its weight, and the characters it is for. */
export interface FontFile {
  readonly family: "Noto Sans" | "Noto Sans Khmer";
  readonly subset: "latin" | "latin-ext" | "greek" | "khmer";
  readonly weight: 400 | 700;
}

/** Characters of each subset, as the publisher of the fonts cuts them. */
const RANGES: Readonly<Record<FontFile["subset"], string>> = {
  latin:
    "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
  "latin-ext":
    "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
  greek: "U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF",
  khmer: "U+1780-17FF,U+19E0-19FF,U+200C-200D,U+25CC",
};

/** The fonts that an edition carries, so that it needs no other host. */
export const FONT_FILES: readonly FontFile[] = ([400, 700] as const).flatMap((weight) => [
  { family: "Noto Sans", subset: "latin", weight } as const,
  { family: "Noto Sans", subset: "latin-ext", weight } as const,
  { family: "Noto Sans", subset: "greek", weight } as const,
  { family: "Noto Sans Khmer", subset: "khmer", weight } as const,
]);

/** Name of a font's file, the same in an edition and in the package it comes from. */
export function fontFileName({ family, subset, weight }: FontFile): string {
  return `${family.toLowerCase().replaceAll(" ", "-")}-${subset}-${weight}-normal.woff2`;
}

const SIZES =
  "--s1:.25rem;--s2:.5rem;--s3:.75rem;--s4:1rem;--s5:1.5rem;--s6:2.25rem;--s7:3.5rem;--radius:4px;--small:.8235rem;--large:1.1765rem;--head:1.4118rem;--title:1.8235rem;--leading:1.5;--leading-head:1.22;--leading-cell:1.35";

/** The one stylesheet of an edition: tokens, fonts, components, dark, phone, paper. */
export function stylesheet(): string {
  return [
    ...FONT_FILES.map(fontFace),
    `:root{color-scheme:light dark;${SIZES};${colours("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${colours("dark")}}}`,
    BASE_STYLE,
    FRAME_STYLE,
    TABLE_STYLE,
    TRAIL_STYLE,
    `@media screen and (max-width:62rem){${PICTURE_STYLE_NARROW}}`,
    `@media screen and (max-width:48rem){${BASE_STYLE_PHONE}${FRAME_STYLE_PHONE}${TABLE_STYLE_PHONE}${TRAIL_STYLE_PHONE}}`,
    `@media print{${PRINT_STYLE}}`,
    "",
  ].join("\n");
}

function fontFace(font: FontFile): string {
  return `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-display:swap;src:url(fonts/${fontFileName(font)}) format("woff2");unicode-range:${RANGES[font.subset]}}`;
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
