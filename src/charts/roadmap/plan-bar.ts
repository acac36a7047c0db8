import type { ChartBar } from "#results/results.ts";
import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { type Language, pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { TypeSetting } from "../type-setting.ts";
import { type RoadmapData, titleOf } from "./roadmap-data.ts";
import type { HorizonSpan, TimeScale } from "./time-scale.ts";

/** A score at its horizon; x is its right edge. */
export interface Numeral {
  readonly text: string;
  readonly x: number;
  readonly left: number;
  /** Whether it stands on the bar's fill. */
  readonly isInside: boolean;
}

interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  /** What follows the name in a lighter weight, where there is room. */
  readonly note: { readonly text: string; readonly x: number } | null;
}

/** A bar with its row, everything placed. */
export interface PlannedBar {
  readonly bar: ChartBar;
  readonly title: string;
  readonly top: number;
  readonly rowHeight: number;
  readonly middle: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly numerals: readonly Numeral[];
  readonly label: Label;
  /** Horizons that the scores reach and the given term does not: from the bar to the far end. */
  readonly whiskers: readonly { readonly from: number; readonly to: number }[];
}

export interface BarPlace {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly type: TypeSetting;
  readonly language: Language;
}

/** Numerals end so far before their horizon; what is left is the gutter for dependencies. */
const GUTTER = 28;
const ONE_LINE = { size: 15, bold: true } as const;
const SMALL = { size: 13, bold: true } as const;
const NUMERAL = { size: 13, bold: false } as const;

/** Places one bar in a row that begins at `top`. */
export function planBar(bar: ChartBar, top: number, place: BarPlace): PlannedBar {
  const { time, type, language, data } = place;
  const spans = coveredSpans(bar, time.horizons);
  const left = (spans[0]?.start ?? time.left) + 2.75;
  const right = (spans.at(-1)?.end ?? time.right) - 2.75;
  const numerals = planNumerals(bar, spans, place);
  const firstInside = numerals.find((numeral) => numeral.left > left);
  const end = firstInside !== undefined && firstInside.x < right ? firstInside.left - 8 : right - 7;
  const label = planLabel(bar, { left: left + 11.25, end }, place);
  const height = Math.max(
    27,
    label.lines.length * label.size * lineHeight(label.lines.length, type) + 11,
  );
  const rowHeight = height + (language === "km" ? 11 : 9);
  const middle = top + rowHeight / 2;
  const title = titleOf(data.items, bar.item, language);
  return {
    bar,
    title,
    top,
    rowHeight,
    middle,
    height,
    left,
    right,
    numerals,
    label,
    whiskers: planWhiskers(bar, place),
  };
}

/** Lines inside of a bar stand closer than on a page. */
export function lineHeight(lines: number, type: TypeSetting): number {
  return lines === 1 ? 1 : type.ascent + type.descent + 0.12;
}

function coveredSpans(
  { terms }: ChartBar,
  horizons: readonly HorizonSpan[],
): readonly HorizonSpan[] {
  if (terms === null) return horizons;
  const ids = horizons.map((horizon) => horizon.id);
  return horizons.slice(ids.indexOf(terms.from), ids.indexOf(terms.to) + 1);
}

function planNumerals(
  bar: ChartBar,
  spans: readonly HorizonSpan[],
  { time, type, language }: BarPlace,
): readonly Numeral[] {
  return time.horizons.flatMap((horizon, index) => {
    const value = bar.feasibility[index];
    if (value === null || value === undefined) return [];
    const text = formatNumber(value, language, 1);
    const x = horizon.end - GUTTER;
    const isInside = bar.terms !== null && spans.includes(horizon);
    return [{ text, x, left: x - type.width(text, NUMERAL), isInside }];
  });
}

function planLabel(
  bar: ChartBar,
  { left, end }: { readonly left: number; readonly end: number },
  place: BarPlace,
): Label {
  const { type, data, language } = place;
  const item = data.items.find((candidate) => candidate.id === bar.item);
  const title = titleOf(data.items, bar.item, language);
  const short = item?.shortTitle === undefined ? title : pick(item.shortTitle, language);
  const room = end - left;
  if (type.width(title, ONE_LINE) <= room)
    return { lines: [title], size: 15, x: left, note: planNote(bar, { title, left, end }, place) };
  const two = type.wrap(title, SMALL, room).lines;
  if (two.length <= 2) return { lines: two, size: 13, x: left, note: null };
  if (type.width(short, ONE_LINE) <= room) return { lines: [short], size: 15, x: left, note: null };
  return { lines: type.wrap(short, SMALL, room).lines, size: 13, x: left, note: null };
}

/** An open term says so; a bar that nobody scored shows what it is, if that fits. */
function planNote(
  bar: ChartBar,
  { title, left, end }: { readonly title: string; readonly left: number; readonly end: number },
  { type, data, language }: BarPlace,
): Label["note"] {
  const item = data.items.find((candidate) => candidate.id === bar.item);
  const own = bar.rank === null && item?.note !== undefined ? pick(item.note, language) : "";
  const text = bar.basis === "open" ? ROADMAP_WORDS[language].noTerm : own;
  const x = left + type.width(title, ONE_LINE) + 10;
  const fits = text !== "" && x + type.width(text, { size: type.note, bold: false }) <= end;
  return fits ? { text, x } : null;
}

function planWhiskers(bar: ChartBar, { data, time }: BarPlace): PlannedBar["whiskers"] {
  const given = data.chart.bars.some(
    (candidate) => candidate.item === bar.item && candidate.terms !== undefined,
  );
  if (!given || bar.terms === null || bar.termsByScores === null) return [];
  const ids = time.horizons.map((horizon) => horizon.id);
  const span = (id: string) => time.horizons[ids.indexOf(id)];
  const { terms, termsByScores } = bar;
  const whiskers: { from: number; to: number }[] = [];
  if (ids.indexOf(termsByScores.from) < ids.indexOf(terms.from))
    whiskers.push({
      from: (span(terms.from)?.start ?? 0) - GUTTER + 6,
      to: (span(termsByScores.from)?.start ?? 0) + 6,
    });
  if (ids.indexOf(termsByScores.to) > ids.indexOf(terms.to))
    whiskers.push({
      from: (span(terms.to)?.end ?? 0) + 1.75,
      to: (span(termsByScores.to)?.end ?? 0) - 6,
    });
  return whiskers;
}
