import { formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { type GroupMark, line, type Mark, pathOf } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { stacked, type TypeSetting, typeSetting } from "../type-setting.ts";
import type { PlannedBar } from "./plan-bar.ts";
import { lineHeight } from "./plan-label.ts";
import { SLIDE_TYPE } from "./roadmap-sheet.ts";

/** How far the fill stands inside the edge: it keeps a dashed edge visible on the darkest step. */
const INSET = { stated: 0, inferred: 2.75, decided: 3.25, open: 0 } as const;

/** A bar of this height or more has its whole inset; in a lower one the name needs the fill. */
const FULL_HEIGHT = 27;

type Shape = Pick<PlannedBar, "bar" | "left" | "right" | "middle" | "height">;

/** Fill for importance, edge for basis. */
export function barShape({ bar, left, right, middle, height }: Shape): readonly Mark[] {
  const outline = {
    x: left,
    y: middle - height / 2 + 0.75,
    width: right - left,
    height: height - 1.5,
  };
  const edge: Mark = { kind: "rect", ...outline, meaning: `edge-${bar.basis}` };
  if (bar.basis === "open") return [edge];
  const inset = INSET[bar.basis] * Math.min(1, (height / FULL_HEIGHT) ** 1.6);
  const fill: Mark = {
    kind: "rect",
    x: outline.x + inset,
    y: outline.y + inset,
    width: Math.max(0, outline.width - 2 * inset),
    height: outline.height - 2 * inset,
    meaning: `importance-${bar.importanceStep ?? "none"}`,
  };
  return [fill, edge];
}

/** Colour of text on the bar. */
export function onBar({ bar }: Pick<PlannedBar, "bar">): Meaning {
  return bar.basis === "open" || bar.importanceStep === null ? "ink" : `on-${bar.importanceStep}`;
}

/** Five points on A4; a place that is smaller in its disc stands beside a dot. */
const SMALLEST_NUMBER = 9.8;

/** Filled disc: selected; ring: not; a dash where nobody scored. */
export function rankDisc(
  { bar }: Pick<PlannedBar, "bar">,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  if (bar.rank === null)
    return [
      {
        kind: "text",
        x,
        y: y + 14 * type.middle,
        text: "–",
        size: 14,
        anchor: "middle",
        meaning: "faint",
      },
    ];
  const text = formatPlace(bar.rank, bar.tied, options.language);
  // Places of three figures are set smaller, so that they stay in the disc.
  const share = (2 * radius - 2) / type.width(text, { size: radius, bold: true });
  const size = radius * Math.min(1, share);
  const [disc, ink] = LOOKS[bar.selected ?? "none"];
  if (size < SMALLEST_NUMBER || options.width === "slide")
    return rankDot({ text, disc, ink }, { x, y, radius }, options);
  return [
    { kind: "circle", x, y, radius, meaning: disc },
    {
      kind: "text",
      x,
      y: y + size * type.middle,
      text,
      size,
      bold: true,
      anchor: "middle",
      meaning: ink,
    },
  ];
}

const LOOKS = {
  yes: ["selected", "paper"],
  no: ["not-selected-at-cut", "attention"],
  tied: ["tied-at-cut", "attention"],
  none: ["background", "soft"],
} as const satisfies Readonly<Record<string, readonly [Meaning, Meaning]>>;

interface RankLook {
  readonly text: string;
  readonly disc: Meaning;
  readonly ink: Meaning;
}

/** The place beside a dot. */
function rankDot(
  { text, disc, ink }: RankLook,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  options: ChartOptions,
): readonly Mark[] {
  const size = options.width === "slide" ? SLIDE_TYPE : Math.max(SMALLEST_NUMBER, radius);
  const type = typeSetting(options);
  const width = type.width(text, { size: Math.min(size, SLIDE_TYPE), bold: false });
  const dot = Math.min(x - 12, x - 6 - width / 2, x + 4 - width);
  return [
    { kind: "circle", x: dot, y, radius: 3, meaning: disc },
    {
      kind: "text",
      x: Math.min(x + 2, x + 12 - width / 2),
      y: y + SMALLEST_NUMBER * type.middle,
      text,
      size: Math.min(size, SLIDE_TYPE),
      anchor: "middle",
      meaning: ink === "paper" ? "soft" : ink,
    },
  ];
}

/** What is written on and beside a bar, above the date line. */
export function barText(planned: PlannedBar, rankX: number, options: ChartOptions): GroupMark {
  const type = typeSetting(options);
  const { bar, middle, label, numerals } = planned;
  return {
    kind: "group",
    id: bar.item,
    label: planned.spoken,
    href: options.hrefOf?.(bar.item) ?? null,
    marks: [
      hitMark(planned, rankX),
      ...rankDisc(
        planned,
        { x: rankX, y: middle, radius: Math.min(12.5, planned.rowHeight / 2 - 1) },
        options,
      ),
      ...planned.whiskers.map(({ from, to }) => whisker(from, to, middle)),
      ...numerals.map(
        (numeral): Mark => ({
          kind: "text",
          x: numeral.x,
          y: middle + planned.size * type.middle,
          text: numeral.text,
          size: planned.size,
          anchor: "end",
          ...(numeral.isInside ? { meaning: onBar(planned) } : { meaning: "soft", casing: true }),
        }),
      ),
      ...labelMarks(planned, type),
      ...(label.note === null ? [] : [noteMark(label.note, middle, type)]),
    ],
  };
}

/** The bar lies below the date line, apart from its texts: here a pointer meets it. */
function hitMark({ top, rowHeight, left, right, label }: PlannedBar, rankX: number): Mark {
  const from = Math.min(rankX - 14, left);
  const width = Math.max(right, label.x + label.width) - from;
  return { kind: "rect", x: from, y: top, width, height: rowHeight, meaning: "hit" };
}

function labelMarks(planned: PlannedBar, type: TypeSetting): readonly Mark[] {
  const { label, middle, height } = planned;
  const { size, x, lines, place } = label;
  const leading = place === "above" ? type.ascent + type.descent : lineHeight(lines.length, type);
  const centred = middle - ((lines.length - 1) * size * leading) / 2 + size * type.middle;
  const last = middle - height / 2 - size * type.descent;
  const y = place === "above" ? last - (lines.length - 1) * size * leading : centred;
  const look = { x, y, size, bold: true, leading } as const;
  return place === "inside"
    ? stacked(lines, { ...look, meaning: onBar(planned) })
    : stacked(lines, { ...look, meaning: "ink", casing: true });
}

function noteMark(
  note: { readonly text: string; readonly x: number },
  middle: number,
  type: TypeSetting,
): Mark {
  return {
    kind: "text",
    x: note.x,
    y: middle + type.note * type.middle,
    text: note.text,
    size: type.note,
    meaning: "soft",
    casing: true,
  };
}

function whisker(from: number, to: number, middle: number): Mark {
  return {
    kind: "path",
    meaning: "attention-line",
    data: pathOf`M${from} ${middle}H${to}M${to} ${middle - 6}v${12}`,
  };
}

/** Milestones on a dotted line: filled when their year has come. */
export function milestoneMark(x: number, y: number, isReached: boolean): Mark {
  return {
    kind: "path",
    meaning: isReached ? "milestone-reached" : "milestone-ahead",
    data: pathOf`M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`,
  };
}

/** A thin dotted guide. */
export function guide(from: number, to: number, y: number): Mark {
  return line("leader", [from, y], [to, y]);
}
