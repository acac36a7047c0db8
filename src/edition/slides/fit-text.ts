import type { Measure } from "#charts/measure.ts";
import { wrapText } from "#charts/wrap-text.ts";
import { khmerClusters } from "#wording/khmer-clusters.ts";
import type { Language } from "#wording/language.ts";

/** What texts are measured with. */
export interface SlideType {
  readonly language: Language;
  readonly measure: Measure;
}

/** A text with the size at which it stands in its box. */
interface FittedText {
  readonly text: string;
  /** In points. */
  readonly size: number;
  /** In inches. */
  readonly height: number;
}

interface TextBox {
  /** In inches. */
  readonly width: number;
  readonly height: number;
  /** In points, the largest first. */
  readonly sizes: readonly number[];
  readonly bold?: boolean;
}

/** Programs set type a little wider than it is measured, and another font in its place wider still. */
const SLACK = 1.06;
const POINTS = 72;
/** Height of a line in em: 1.362 in Noto Sans and Noto Sans Khmer; fonts that stand in for the second are higher. */
export const LINE = { en: 1.4, km: 1.5 } as const;

/** The largest size at which a text stands in a box; at the smallest it is cut with three dots, never running over. */
export function fitText(text: string, box: TextBox, type: SlideType): FittedText {
  const sizes = [...box.sizes];
  const smallest = sizes.at(-1) ?? 10;
  const height = (candidate: string, size: number) =>
    textHeight(candidate, { size, bold: box.bold ?? false, width: box.width }, type);
  const size = sizes.find((candidate) => height(text, candidate) <= box.height);
  if (size !== undefined) return { text, size, height: height(text, size) };
  const cut = shortened(text, (part) => height(part, smallest) <= box.height);
  return { text: cut, size: smallest, height: height(cut, smallest) };
}

/** How high a text stands in lines of a width, in inches. */
export function textHeight(
  text: string,
  { size, bold, width }: { readonly size: number; readonly bold: boolean; readonly width: number },
  { language, measure }: SlideType,
): number {
  const room = (width * POINTS) / SLACK;
  const lines = wrapText(text, room, (line) => measure(line, { size, bold }));
  return (lines.length * size * LINE[language]) / POINTS;
}

/** The longest beginning that fits with three dots; it ends between two clusters. */
function shortened(text: string, fits: (text: string) => boolean): string {
  const clusters = khmerClusters(text);
  const begun = (count: number) => `${clusters.slice(0, count).join("").trimEnd()}…`;
  let [from, to] = [0, clusters.length];
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if (fits(begun(middle))) from = middle;
    else to = middle;
  }
  return begun(from);
}
