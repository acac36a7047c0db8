import type { ChartOptions } from "./chart-options.ts";
import { description, formatOf, frame, type Heading, NARROW } from "./frame.ts";
import { line, type Mark, type Scene } from "./scene/scene.ts";
import { stacked, typeSetting } from "./type-setting.ts";

/** What a picture is called and what it says above and below its marks. */
export interface PictureParts {
  /** Its id where the options give none. */
  readonly name: string;
  readonly heading: Heading;
  /** Sentences below the picture: how to read it, and the source. */
  readonly notes: readonly string[];
  /** Said instead of a picture where there is nothing to draw. */
  readonly empty?: string | undefined;
  /** Long lists of text: on A4 it takes the sheet of the great pictures, because a taller one would be shrunk to the page. */
  readonly isLong?: boolean | undefined;
}

/** Room between the frame's rule and the edges; the same on every mark of a picture. */
export interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Marks with the height where they end. */
export interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/** A picture between its heading and its notes; where there is nothing to draw it says so. */
export function picture(
  parts: PictureParts,
  options: ChartOptions,
  draw: (room: Room) => Drawn,
): Scene {
  const format = formatOf(options, parts.isLong && options.width === "page" ? undefined : NARROW);
  const head = frame(parts.heading, format, options);
  const room = {
    left: format.margin,
    right: format.width - format.margin,
    top: head.bottom + 20,
  };
  const body = parts.empty === undefined ? draw(room) : said(parts.empty, room, options);
  const foot = footOf(parts.notes, { ...room, top: body.bottom + 14 }, options);
  return {
    id: options.id ?? parts.name,
    language: options.language,
    width: format.width,
    height: foot.bottom,
    title: parts.heading.title,
    description: [description(parts.heading, options), parts.empty ?? ""].join(" ").trim(),
    marks: [...head.marks, ...body.marks, ...foot.marks],
  };
}

function said(text: string, { left, right, top }: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const block = type.wrap(text, { size: 15, bold: false }, right - left);
  const marks = stacked(block.lines, {
    x: left,
    y: top + 24 + 15 * type.ascent,
    size: 15,
    meaning: "soft",
    leading: type.leading,
  });
  return { marks, bottom: top + 48 + block.height };
}

function footOf(notes: readonly string[], { left, right, top }: Room, options: ChartOptions) {
  const text = notes.filter((note) => note !== "").join(" ");
  if (text === "") return { marks: [], bottom: Math.ceil(top + 10) };
  const type = typeSetting(options);
  const block = type.wrap(text, { size: type.note, bold: false }, right - left);
  const marks: readonly Mark[] = [
    line("rule", [left, top], [right, top]),
    ...stacked(block.lines, {
      x: left,
      y: top + 4 + type.note * type.leading,
      size: type.note,
      meaning: "soft",
      leading: type.leading,
    }),
  ];
  return { marks, bottom: Math.ceil(top + block.height + 28) };
}
