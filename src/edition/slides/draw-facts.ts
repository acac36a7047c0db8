import type PptxGenJS from "pptxgenjs";
import { SLIDE_WORDS } from "#wording/documents/slide-words.ts";
import { fitText, textHeight } from "./fit-text.ts";
import type { Fact, SheetBody } from "./sheet.ts";
import { hex, named, type SlideBox, type SlidePen } from "./slide-pen.ts";
import { fontOf, languageTag } from "./slide-type.ts";

type Facts = Extract<SheetBody, { kind: "facts" }> & { readonly title: string };

const LABEL = 3.1;
const SIZES = [16, 15, 14, 13, 12, 11, 10] as const;
const SMALLEST = 10;
const [ACROSS, AIR] = [0.1, 0.14];

/** Labels with what is said for them, as a table. */
export function drawFacts(pen: SlidePen, { facts, title }: Facts, box: SlideBox): void {
  const heights = (size: number) => facts.map((fact) => rowHeight(pen, fact, { size, box }));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const size = SIZES.find((one) => sum(heights(one)) <= box.h);
  const rowH =
    size === undefined ? facts.map(() => box.h / Math.max(1, facts.length)) : heights(size);
  const shown = size ?? SMALLEST;
  const rows = facts.map(({ label, text }, index) => {
    const height = (rowH[index] ?? 0) - AIR;
    const fitted = (part: string, width: number, bold: boolean) =>
      fitText(part, { width: width - 2 * ACROSS, height, sizes: [shown], bold }, pen).text;
    return [
      cell(pen, fitted(label, LABEL, true), { size: shown, bold: true }),
      cell(pen, fitted(text, box.w - LABEL, false), { size: shown, bold: false }),
    ];
  });
  pen.slide.addTable(rows, {
    ...{ x: box.x, y: box.y, colW: [LABEL, box.w - LABEL], rowH, autoPage: false },
    objectName: named(pen, "Facts", SLIDE_WORDS[pen.language].table(title, facts.length)),
  } as PptxGenJS.default.TableProps);
}

function rowHeight(
  pen: SlidePen,
  { label, text }: Fact,
  { size, box }: { readonly size: number; readonly box: SlideBox },
): number {
  const height = (part: string, width: number, bold: boolean) =>
    textHeight(part, { size, bold, width: width - 2 * ACROSS }, pen);
  return Math.max(height(label, LABEL, true), height(text, box.w - LABEL, false)) + AIR;
}

function cell(
  { language }: SlidePen,
  text: string,
  { size, bold }: { readonly size: number; readonly bold: boolean },
): PptxGenJS.default.TableCell {
  const none = { type: "none" } as const;
  const rule = { type: "solid", pt: 0.75, color: hex("line") } as const;
  return {
    text,
    options: {
      ...{ fontSize: size, bold, color: hex(bold ? "ink" : "soft"), valign: "top" },
      ...{ fontFace: fontOf(text), lang: languageTag(language) },
      margin: [AIR / 2, ACROSS, AIR / 2, ACROSS],
      border: [none, none, rule, none],
    },
  };
}
