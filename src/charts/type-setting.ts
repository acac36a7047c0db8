import type { Language } from "#wording/language.ts";
import type { ChartOptions } from "./chart-options.ts";
import type { Font } from "./measure.ts";
import type { TextMark } from "./scene/scene.ts";
import { wrapText } from "./wrap-text.ts";

/** Sizes and distances that Khmer needs larger than Latin: more height per line, notes a step up. */
interface TypeScale {
  /** Size of keys and notes. */
  readonly note: number;
  /** Distance between two baselines, in em. */
  readonly leading: number;
  /** From the middle of a row down to the baseline, in em. */
  readonly middle: number;
  /** Height of the tallest letter above the baseline and of the deepest below, in em. */
  readonly ascent: number;
  readonly descent: number;
}

const SCALES: Readonly<Record<Language, TypeScale>> = {
  en: { note: 12.5, leading: 1.4, middle: 0.355, ascent: 0.78, descent: 0.24 },
  km: { note: 13.5, leading: 1.75, middle: 0.27, ascent: 0.98, descent: 0.55 },
};

/** On a slide, where every unit counts, Khmer takes what its letters really take. */
const KHMER_ON_SLIDES: TypeScale = {
  note: 12.5,
  leading: 1.45,
  middle: 0.27,
  ascent: 0.85,
  descent: 0.4,
};

/** A block of lines with the height it takes. */
export interface Block {
  readonly lines: readonly string[];
  readonly height: number;
}

export interface TypeSetting extends TypeScale {
  readonly width: (text: string, font: Font) => number;
  /** The text in lines of at most this width. */
  readonly wrap: (text: string, font: Font, maxWidth: number) => Block;
}

/** Every mark of a picture asks for its type, and with five hundred items making it anew was a third of the layout. */
const known = new WeakMap<ChartOptions, TypeSetting>();

/** The type of one language with the measure that belongs to it; what it has broken into lines it keeps. */
export function typeSetting(options: ChartOptions): TypeSetting {
  const type = known.get(options) ?? newTypeSetting(options);
  known.set(options, type);
  return type;
}

function newTypeSetting({ language, measure, width }: ChartOptions): TypeSetting {
  const blocks = new Map<string, Block>();
  const scale = language === "km" && width === "slide" ? KHMER_ON_SLIDES : SCALES[language];
  return {
    ...scale,
    width: measure,
    wrap: (text, font, maxWidth) => {
      const key = `${font.size} ${font.bold} ${maxWidth} ${text}`;
      const before = blocks.get(key);
      if (before !== undefined) return before;
      const lines = wrapText(text, maxWidth, (line) => measure(line, font));
      const block = { lines, height: lines.length * font.size * scale.leading };
      blocks.set(key, block);
      return block;
    },
  };
}

/** Where and how the first line of a block stands. */
type FirstLine = Omit<TextMark, "kind" | "text"> & { readonly leading: number };

/** A block's lines below each other. */
export function stacked(lines: readonly string[], first: FirstLine): readonly TextMark[] {
  const { leading, ...look } = first;
  return lines.map((text, index) => ({
    ...look,
    kind: "text",
    text,
    y: first.y + index * first.size * leading,
  }));
}
