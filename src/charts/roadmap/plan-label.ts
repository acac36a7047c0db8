import type { ChartBar } from "#results/results.ts";
import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { pick } from "#wording/language.ts";
import type { TypeSetting } from "../type-setting.ts";
import type { BarPlace, Numeral } from "./bar-place.ts";
import { neededBy, titleOf } from "./roadmap-data.ts";

/** The name of a bar. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: number;
  readonly x: number;
  /** The widest of its lines. */
  readonly width: number;
  /** On the fill; where the bar is too short for it beside the bar, and where a score stands there above it. */
  readonly place: "inside" | "beside" | "above";
  /** What follows the name in a lighter weight, where there is room. */
  readonly note: { readonly text: string; readonly x: number } | null;
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly numerals: readonly Numeral[];
}

/** From the edge of a bar to its name, inside and outside. */
const INSIDE = 11.25;
const OUTSIDE = 8;

/** A bar with less room than this holds no lines of a name that is too long for it. */
const LEAST_ROOM = 70;

/** The name inside of its bar in one line, in two, shortened; else beside it; where a score stands there above it. */
export function planLabel(bar: ChartBar, room: Room, place: BarPlace): Label {
  const { type, rows } = place;
  const x = room.left + INSIDE;
  const end = insideEnd(room);
  const title = titleOf(place.data.items, bar.item, place.language);
  const short = shortTitle(bar, title, place);
  const widest = (lines: readonly string[], size: number) =>
    Math.max(0, ...lines.map((line) => type.width(line, { size, bold: true })));
  const fits = (text: string) => widest([text], rows.name) <= end - x;
  const inside = (lines: readonly string[], size: number) =>
    ({ lines, size, x, width: widest(lines, size), place: "inside", note: null }) as const;
  if (fits(title))
    return { ...inside([title], rows.name), note: planNote(bar, { title, x, end }, place) };
  const hasRoom = end - x >= LEAST_ROOM && rows.pitch >= 36;
  const two = hasRoom ? wholeWords(title, { room: end - x, size: rows.small }, type) : [];
  if (two.length === 2) return inside(two, rows.small);
  if (fits(short)) return inside([short], rows.name);
  const beside = planBeside(bar, { ...room, texts: [title, short] }, place);
  if (beside !== null) return beside;
  return planAbove(title, room.left, place);
}

/** From the start of the bar, or so far to the left of it that the name ends with the period. */
function planAbove(title: string, left: number, { type, rows, time }: BarPlace): Label {
  const font = { size: rows.name, bold: true };
  const { lines } = type.wrap(title, font, time.right - time.left - 2 * OUTSIDE);
  const width = Math.max(...lines.map((line) => type.width(line, font)));
  const x = Math.max(time.left + 4, Math.min(left, time.right - 4 - width));
  return { lines, size: rows.name, x, width, place: "above", note: null };
}

/** The name ends before the first numeral on the fill. */
function insideEnd({ left, right, numerals }: Room): number {
  const first = numerals.find((numeral) => numeral.left > left);
  return first !== undefined && first.x < right ? first.left - 8 : right - 7;
}

function shortTitle({ item }: ChartBar, title: string, { data, language }: BarPlace): string {
  const short = data.items.find((candidate) => candidate.id === item)?.shortTitle;
  return short === undefined ? title : pick(short, language);
}

/** Two lines or fewer that break at words only; else none. */
function wholeWords(
  text: string,
  { room, size }: { readonly room: number; readonly size: number },
  type: TypeSetting,
): readonly string[] {
  const font = { size, bold: true };
  const { lines } = type.wrap(text, font, room);
  const whole = type.wrap(text, font, room * 1.6).lines;
  const breaks = lines.length > 2 || whole.length > lines.length;
  return breaks ? [] : lines;
}

/** Right of the bar up to the next numeral; left of it where no arrow arrives. */
function planBeside(
  bar: ChartBar,
  { left, right, numerals, texts }: Room & { readonly texts: readonly string[] },
  { time, type, rows, data }: BarPlace,
): Label | null {
  const before = numerals.filter((numeral) => numeral.x <= left).map((numeral) => numeral.x);
  const after = numerals.filter((numeral) => numeral.left >= right).map((numeral) => numeral.left);
  const stop = Math.min(time.right - 4, ...after.map((edge) => edge - OUTSIDE));
  const start = Math.max(time.left + 4, ...before.map((edge) => edge + OUTSIDE));
  const isMet = neededBy(bar.item, data.links).length > 0;
  for (const text of texts) {
    const width = type.width(text, { size: rows.name, bold: true });
    const label = { lines: [text], size: rows.name, width, place: "beside", note: null } as const;
    if (right + OUTSIDE + width <= stop) return { ...label, x: right + OUTSIDE };
    if (!isMet && left - OUTSIDE - width >= start) return { ...label, x: left - OUTSIDE - width };
  }
  return null;
}

/** An open term says so; a bar that nobody scored shows what it is, if that fits. */
function planNote(
  bar: ChartBar,
  { title, x, end }: { readonly title: string; readonly x: number; readonly end: number },
  { type, data, language, rows }: BarPlace,
): Label["note"] {
  if (rows.pitch < 36) return null;
  const item = data.items.find((candidate) => candidate.id === bar.item);
  const own = bar.rank === null && item?.note !== undefined ? pick(item.note, language) : "";
  const text = bar.basis === "open" ? ROADMAP_WORDS[language].noTerm : own;
  const start = x + type.width(title, { size: rows.name, bold: true }) + 10;
  const fits = text !== "" && start + type.width(text, { size: type.note, bold: false }) <= end;
  return fits ? { text, x: start } : null;
}

/** Lines inside of a bar stand closer than on a page. */
export function lineHeight(lines: number, type: TypeSetting): number {
  return lines === 1 ? 1 : type.ascent + type.descent + 0.12;
}
