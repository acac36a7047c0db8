import type PptxGenJS from "pptxgenjs";
import { TOKENS } from "#charts/tokens.ts";
import type { SlideType } from "./fit-text.ts";
import type { NamedSlide } from "./scene-shapes.ts";
import { fontOf, languageTag } from "./slide-type.ts";

/** A slide to draw on, with what its texts are measured with. */
export interface SlidePen extends NamedSlide, SlideType {}

/** Inches from the upper left of the slide. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: keyof typeof TOKENS;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle" | "bottom";
  readonly fill?: keyof typeof TOKENS;
  readonly line?: keyof typeof TOKENS;
  readonly shape?: "rect" | "ellipse";
  /** Inches between the edge of its box and the text, at the sides and above and below. */
  readonly margin?: number;
  /** Points after each paragraph. */
  readonly after?: number;
  readonly bullets?: boolean;
  readonly name?: string;
}

/** Writes a text, a paragraph for each line break, in a box of its own that can be moved and written in. */
export function writeText(
  pen: SlidePen,
  text: string | readonly string[],
  place: SlideBox & TextLook,
): void {
  const { x, y, w, h, size, margin = 0, fill, line } = place;
  const lines = typeof text === "string" ? text.split("\n") : text;
  pen.slide.addText(
    lines.map((line) => paragraph(line, place, pen)),
    {
      ...{ x, y, w, h, fontSize: size },
      margin: margin * 72,
      align: place.align ?? "left",
      valign: place.valign ?? "top",
      ...(place.shape === undefined ? {} : { shape: place.shape as PptxGenJS.default.SHAPE_NAME }),
      ...(fill === undefined ? {} : { fill: { color: hex(fill) } }),
      ...(line === undefined ? {} : { line: { color: hex(line), width: 1 } }),
      objectName: named(pen, place.name ?? "Text", ""),
    },
  );
}

function paragraph(text: string, look: TextLook, { language }: SlidePen) {
  return {
    text,
    options: {
      breakLine: true,
      bold: look.bold ?? false,
      color: hex(look.color ?? "ink"),
      fontFace: fontOf(text),
      lang: languageTag(language),
      ...(look.bullets === true ? { bullet: { indent: Math.round(look.size * 0.8) } } : {}),
      ...(look.after === undefined ? {} : { paraSpaceAfter: look.after }),
    },
  };
}

/** A rectangle or a line without words. */
export function drawShape(
  pen: SlidePen,
  kind: "rect" | "line",
  look: SlideBox & {
    readonly fill?: keyof typeof TOKENS;
    readonly line?: keyof typeof TOKENS;
    readonly isDashed?: boolean;
    readonly name: string;
    readonly says: string;
  },
): void {
  const { x, y, w, h, fill, line, isDashed = false, name, says } = look;
  pen.slide.addShape(kind as PptxGenJS.default.SHAPE_NAME, {
    ...{ x, y, w, h },
    ...(fill === undefined ? {} : { fill: { color: hex(fill) } }),
    ...(line === undefined
      ? {}
      : { line: { color: hex(line), width: 1.25, dashType: isDashed ? "dash" : "solid" } }),
    objectName: named(pen, name, says),
  });
}

/** A name that no other shape of the slide has, with the words a screen reader says for it. */
export function named({ descriptions }: NamedSlide, name: string, says: string): string {
  const unique = `${name} ${descriptions.size + 1}`;
  descriptions.set(unique, says);
  return unique;
}

/** A colour as slides write it. */
export function hex(token: keyof typeof TOKENS): string {
  const digits = TOKENS[token].light.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return full.toUpperCase();
}
