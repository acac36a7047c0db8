import type { ChartBar } from "#results/results.ts";
import { formatNumber } from "#wording/numbers.ts";
import { barLabel } from "./bar-label.ts";
import type { BarPlace, Numeral, Written } from "./bar-place.ts";
import { barSpan, coveredSpans } from "./bar-span.ts";
import { type Label, lineHeight, planLabel } from "./plan-label.ts";
import { titleOf } from "./roadmap-data.ts";

/** A bar with its row, everything placed. */
export interface PlannedBar {
  readonly bar: ChartBar;
  readonly title: string;
  /** What a screen reader says for it. */
  readonly spoken: string;
  readonly top: number;
  readonly rowHeight: number;
  readonly middle: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly numerals: readonly Numeral[];
  readonly label: Label;
  /** Size of the numerals. */
  readonly size: number;
  /** Horizons that the scores reach and the given term does not: from the bar to the far end. */
  readonly whiskers: readonly { readonly from: number; readonly to: number }[];
}

/** Numerals end so far before their horizon; what is left is the gutter for dependencies. */
export const GUTTER = 28;
/** Between a score and the gutter, as where a bar begins with its horizon. */
const AIR = 3;

/** Places one bar in a row that begins at `top`. */
export function planBar(bar: ChartBar, top: number, place: BarPlace): PlannedBar {
  const { type, language, data, rows } = place;
  const { left, right } = barSpan(bar, place);
  const numerals = rows.hasNumerals ? planNumerals(bar, { left, right }, place) : [];
  const label = planLabel(bar, { left, right, numerals }, place);
  const lines = label.lines.length;
  const text = lines * label.size * lineHeight(lines, type) + (lines === 1 ? 0 : 11);
  const above = label.place === "above" ? lines * label.size * (type.ascent + type.descent) : 0;
  const height = above > 0 ? rows.bar : Math.max(rows.bar, text);
  const air = rows.pitch - rows.bar + (language === "km" && !place.sheet.terse ? 2 : 0);
  return {
    bar,
    title: titleOf(data.items, bar.item, language),
    spoken: barLabel(bar, data, language),
    top,
    rowHeight: above + height + air,
    middle: top + above + (height + air) / 2,
    height,
    left,
    right,
    numerals,
    label,
    size: rows.numeral,
    whiskers: place.sheet.terse ? [] : planWhiskers(bar, { left, right }, place),
  };
}

/** What is written in the row of a bar and off its fill, where no arrow may run. */
export function textsBeside({ numerals, label }: PlannedBar): readonly Written[] {
  if (label.place === "inside") return numerals;
  return [...numerals, { left: label.x, x: label.x + label.width }].sort((a, b) => a.x - b.x);
}

function planNumerals(
  bar: ChartBar,
  { left, right }: { readonly left: number; readonly right: number },
  { time, type, language, rows }: BarPlace,
): readonly Numeral[] {
  return time.horizons.flatMap((horizon, index) => {
    const value = bar.feasibility[index];
    if (value === null || value === undefined) return [];
    const text = formatNumber(value, language, 1);
    const x = horizon.end - GUTTER;
    const start = x - type.width(text, { size: rows.numeral, bold: false });
    const width = x - start;
    const end = clearOfEdges({ x, width }, { left, right });
    if (end - width < horizon.start + 2 || end > horizon.end) return [];
    const isInside = bar.terms !== null && end - width > left && end < right;
    return [{ text, x: end, left: end - width, isInside }];
  });
}

/** Where a score ends that would stand across an end of its bar: before the bar or within it. */
function clearOfEdges(
  { x, width }: { readonly x: number; readonly width: number },
  { left, right }: { readonly left: number; readonly right: number },
): number {
  const start = x - width;
  if (start < left && x > left - GUTTER) return left - GUTTER - AIR;
  if (start < right + 4 && x > right - 4)
    return right - 6 - width > left + 4 ? right - 6 : right + 8 + width;
  return x;
}

function planWhiskers(
  bar: ChartBar,
  { left, right }: { readonly left: number; readonly right: number },
  { data, time }: BarPlace,
): PlannedBar["whiskers"] {
  const given = data.chart.bars.some(
    (candidate) => candidate.item === bar.item && candidate.terms !== undefined,
  );
  if (!given || bar.terms === null || bar.termsByScores === null) return [];
  const ids = time.horizons.map((horizon) => horizon.id);
  const drawn = coveredSpans(bar.terms, time.horizons);
  const reached = coveredSpans(bar.termsByScores, time.horizons);
  const [first, last] = [drawn[0], drawn.at(-1)];
  const [from, to] = [reached[0], reached.at(-1)];
  if (first === undefined || last === undefined || from === undefined || to === undefined)
    return [];
  const before = { from: Math.min(first.start, left) - GUTTER + 6, to: from.start + 6 };
  const after = { from: Math.max(last.end - 1, right) + 2.75, to: to.end - 6 };
  return [
    ...(ids.indexOf(from.id) < ids.indexOf(first.id) && before.to < before.from ? [before] : []),
    ...(ids.indexOf(to.id) > ids.indexOf(last.id) && after.from < after.to ? [after] : []),
  ];
}
