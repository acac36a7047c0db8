import type { ChartOptions, ChartTag, ChartWidth } from "./chart-options.ts";
import type { Mark } from "./scene/scene.ts";
import { line } from "./scene/scene.ts";
import { stacked, type TypeSetting, typeSetting } from "./type-setting.ts";

/** What stands above every picture: its finding first. */
export interface Heading {
  readonly title: string;
  /** One or two sentences that say what the picture shows against itself. */
  readonly lead: string;
  /** What this picture says of itself. */
  readonly tag?: ChartTag | null | undefined;
}

/** The sheet a picture is drawn on, in user units. */
export interface Format {
  readonly width: number;
  readonly margin: number;
  readonly phone: boolean;
  /** Height of the sheet, where it has one. */
  readonly height?: number;
  /** Baseline and size of the title, size of the lead; 66, 28 and 16 where left out. */
  readonly titleTop?: number;
  readonly title?: number;
  readonly lead?: number;
  /** Widest note under the tag; 0 leaves the note out. */
  readonly note?: number;
}

const WIDE = { width: 1600, margin: 40, phone: false } as const;
export const NARROW = { width: 1280, margin: 40, phone: false } as const;
export const PHONE = { width: 360, margin: 16, phone: true } as const;
/** A4 upright: drawn anew, because the picture for A3 would shrink to type too small to read. */
const PAGE = { width: 1130, margin: 28, phone: false, titleTop: 52, note: 240 } as const;
/** A4 upright for a picture that is drawn the same everywhere else: 11.5 units are 7 points where its margins are those of the text. */
const SMALL_PAGE = {
  width: 850,
  margin: 18,
  titleTop: 38,
  title: 22,
  lead: 14,
  note: 220,
} as const;
/** The column of a web page, where a unit is about a pixel; its margin is thin, so that pictures begin where the text does. */
const COLUMN = {
  width: 1120,
  margin: 9,
  phone: false,
  titleTop: 40,
  title: 24,
  lead: 15.5,
  note: 220,
} as const;
/** A slide of 16:9, so few units wide that the smallest type, of 11.5 units, is 14 on a screen of 1280 by 720. */
const SLIDE = {
  width: 1040,
  height: 585,
  margin: 26,
  phone: false,
  titleTop: 36,
  title: 23,
  lead: 13.5,
  note: 0,
} as const;

const FORMATS: Readonly<Record<ChartWidth, Format>> = {
  wide: WIDE,
  page: PAGE,
  column: COLUMN,
  slide: SLIDE,
  phone: PHONE,
};

/**
 * The sheet for what a chart is drawn for.
 *
 * @param one - the sheet of a chart that draws the same on A3 and slide; A4, the column of a page and the phone are sheets of their own
 */
export function formatOf({ width = "wide" }: Pick<ChartOptions, "width">, one?: Format): Format {
  if (width === "phone" || one === undefined) return FORMATS[width];
  if (width === "column") return { ...one, width: COLUMN.width, margin: COLUMN.margin };
  return width === "page" ? { ...one, ...SMALL_PAGE } : one;
}

/** Widest note beside the title. */
const NOTE_WIDTH = 300;
/** Longest lead line that is still read with ease. */
const LEAD_WIDTH = 1140;

/**
 * Title, lead and tag over a rule.
 *
 * @returns the marks and the height where the picture itself may begin
 */
export function frame(
  heading: Heading,
  format: Format,
  options: ChartOptions,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const type = typeSetting(options);
  const tagged = { ...heading, tag: bothTags(heading, options) };
  return format.phone ? phoneFrame(tagged, format, type) : wideFrame(tagged, format, type);
}

/** The finding of a picture with what it says of itself, for those who hear it. */
export function description(heading: Heading, options: ChartOptions): string {
  const label = bothTags(heading, options)?.label;
  const stop = options.language === "km" ? "។" : ".";
  return [heading.lead, label === undefined ? "" : `${label}${stop}`]
    .filter((part) => part !== "")
    .join(" ");
}

/** The tag of the picture and the tag of the whole record, as one. */
function bothTags(heading: Heading, options: ChartOptions): ChartTag | null {
  const tags = [options.tag, heading.tag].filter((tag) => tag !== undefined && tag !== null);
  if (tags.length === 0) return null;
  return {
    label: tags.map(({ label }) => label).join(" · "),
    note: tags.map(({ note }) => note).join(" "),
  };
}

function wideFrame(heading: Heading, format: Format, type: TypeSetting) {
  const { width, margin, titleTop = 66, title: size = 28, lead: leadSize = 16 } = format;
  const tag = tagMarks(heading, format, type);
  const textWidth = Math.min(LEAD_WIDTH, width - 2 * margin - tag.width);
  const title = type.wrap(heading.title, { size, bold: true }, textWidth);
  const lead = type.wrap(heading.lead, { size: leadSize, bold: false }, textWidth);
  const titleBottom = titleTop + (title.lines.length - 1) * size * type.leading;
  const leadTop = titleBottom + leadSize * type.leading + 10;
  const leading = type.leading + 0.1;
  const bottom =
    Math.max(tag.bottom, leadTop + (lead.lines.length - 1) * leadSize * leading) +
    (titleTop < 66 ? 18 : 28);
  const marks: readonly Mark[] = [
    ...stacked(title.lines, {
      x: margin,
      y: titleTop,
      size,
      bold: true,
      meaning: "ink",
      leading: type.leading,
    }),
    ...tag.marks,
    ...stacked(lead.lines, { x: margin, y: leadTop, size: leadSize, meaning: "ink", leading }),
    line("rule", [margin, bottom], [width - margin, bottom]),
  ];
  return { marks, bottom };
}

function tagMarks({ tag }: Heading, format: Format, type: TypeSetting) {
  if (tag === undefined || tag === null)
    return { marks: [] as readonly Mark[], bottom: 0, width: 0 };
  const { width, margin, titleTop = 66, note: noteWidth = NOTE_WIDTH } = format;
  const right = width - margin;
  const label = tagLabel(tag.label, { right, top: titleTop - 26 }, type);
  const lines =
    noteWidth === 0 ? [] : type.wrap(tag.note, { size: type.note, bold: false }, noteWidth).lines;
  const leading = type.note * type.leading;
  const note = stacked(lines, {
    x: right,
    y: label.bottom + leading + 2,
    size: type.note,
    anchor: "end",
    meaning: "soft",
    leading: type.leading,
  });
  return {
    marks: [...label.marks, ...note],
    bottom: note.at(-1)?.y ?? label.bottom,
    width: Math.max(noteWidth, label.width) + 40,
  };
}

function tagLabel(
  text: string,
  { right, top }: { readonly right: number; readonly top: number },
  type: TypeSetting,
) {
  const font = { size: 14, bold: true };
  const width = type.width(text, font) + 28;
  const height = 14 * type.leading + 10.5;
  const marks: readonly Mark[] = [
    { kind: "rect", x: right - width, y: top, width, height, radius: 2, meaning: "tag" },
    {
      kind: "text",
      x: right - width / 2,
      y: top + height / 2 + 14 * type.middle,
      text,
      ...font,
      anchor: "middle",
      meaning: "soft",
    },
  ];
  return { marks, width, bottom: top + height };
}

function phoneFrame(heading: Heading, { width, margin }: Format, type: TypeSetting) {
  const inner = width - 2 * margin;
  const title = type.wrap(heading.title, { size: 20, bold: true }, inner);
  const lead = type.wrap(heading.lead, { size: 14.5, bold: false }, inner);
  const titleBottom = 36 + (title.lines.length - 1) * 20 * type.leading + 20 * type.descent;
  const tag = phoneTag(heading, { top: titleBottom + 10, margin, inner }, type);
  const leadTop = tag.bottom + 14.5 * type.leading;
  const bottom = leadTop + (lead.lines.length - 1) * 14.5 * type.leading + 18;
  const marks: readonly Mark[] = [
    ...stacked(title.lines, {
      x: margin,
      y: 36,
      size: 20,
      bold: true,
      meaning: "ink",
      leading: type.leading,
    }),
    ...tag.marks,
    ...stacked(lead.lines, {
      x: margin,
      y: leadTop,
      size: 14.5,
      meaning: "ink",
      leading: type.leading,
    }),
    line("rule", [margin, bottom], [width - margin, bottom]),
  ];
  return { marks, bottom };
}

function phoneTag(
  { tag }: Heading,
  { top, margin, inner }: { readonly top: number; readonly margin: number; readonly inner: number },
  type: TypeSetting,
) {
  if (tag === undefined || tag === null) return { marks: [] as readonly Mark[], bottom: top };
  const font = { size: 12, bold: true };
  const label = type.wrap(tag.label, font, inner - 16);
  const width = Math.max(...label.lines.map((text) => type.width(text, font))) + 16;
  const height = label.height + 6;
  const marks: readonly Mark[] = [
    {
      kind: "rect",
      x: margin + 0.6,
      y: top,
      width: width - 1.2,
      height,
      radius: 2,
      meaning: "tag",
    },
    ...stacked(label.lines, {
      x: margin + 8,
      y: top + 3 + 12 * (type.leading / 2 + type.middle),
      ...font,
      meaning: "soft",
      leading: type.leading,
    }),
  ];
  return { marks, bottom: top + height + 4 };
}
