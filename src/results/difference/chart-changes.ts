import type { Milestone } from "#record/chart.ts";
import type { Text } from "#record/text.ts";
import type { ChangeValue } from "#wording/difference/change.ts";
import type { ChartBar } from "../results.ts";
import { changed, type EditionSide, paired, type TextChange } from "./edition-side.ts";

/** Bars that came, went, or moved in time or to another lane, and milestones that came, went or moved to another year. */
export function chartChanges(before: EditionSide, after: EditionSide): readonly TextChange[] {
  return [
    ...paired(barsOf(before), barsOf(after), ({ bar }) => bar.item).flatMap(barChanges),
    ...paired(milestonesOf(before), milestonesOf(after), ({ id }) => id).flatMap(milestoneChanges),
  ];
}

interface BarPair {
  readonly before: NamedBar | undefined;
  readonly after: NamedBar | undefined;
}

function barChanges({ before, after }: BarPair): readonly TextChange[] {
  const said = {
    section: "chart",
    before: before?.years ?? null,
    after: after?.years ?? null,
  } as const;
  if (before === undefined)
    return [changed({ ...said, kind: "bar-added", subject: after?.title ?? {} })];
  const subject = before.title;
  if (after === undefined) return [changed({ ...said, kind: "bar-removed", subject })];
  return [...termChange(before, after), ...laneChange(before, after)];
}

function termChange({ years }: NamedBar, after: NamedBar): readonly TextChange[] {
  const { title: subject } = after;
  return JSON.stringify(years) === JSON.stringify(after.years)
    ? []
    : [changed({ section: "chart", kind: "bar-term", subject, before: years, after: after.years })];
}

function laneChange(before: NamedBar, after: NamedBar): readonly TextChange[] {
  const lanes = { before: laneValue(before), after: laneValue(after) };
  return before.bar.lane === after.bar.lane
    ? []
    : [changed({ section: "chart", kind: "bar-lane", subject: after.title, ...lanes })];
}

interface NamedBar {
  readonly bar: ChartBar;
  readonly title: Text;
  /** Titles of the products of its lane; null without one. */
  readonly lane: Text | null;
  readonly years: ChangeValue<Text> | null;
}

function barsOf({ record, results }: EditionSide): readonly NamedBar[] {
  const titles = new Map(record.items.map(({ id, title }) => [id, title]));
  return (results.chart?.lanes ?? []).flatMap((lane) =>
    lane.bars.map((bar) => ({
      bar,
      title: titles.get(bar.item) ?? { en: bar.item },
      lane: lane.items[0] === undefined ? null : (titles.get(lane.items[0].id) ?? null),
      years: yearsOf(bar, record.roadmap),
    })),
  );
}

function laneValue({ lane }: NamedBar): ChangeValue<Text> | null {
  return lane === null ? null : { kind: "name", name: lane };
}

function yearsOf(
  { terms }: ChartBar,
  { period, horizons }: EditionSide["record"]["roadmap"],
): ChangeValue<never> | null {
  if (terms === null) return null;
  const first = horizons.findIndex(({ id }) => id === terms.from);
  const from = first <= 0 ? period.start : (horizons[first - 1]?.until ?? period.start) + 1;
  const to = horizons.find(({ id }) => id === terms.to)?.until ?? period.end;
  return { kind: "years", from, to };
}

function milestonesOf({ record }: EditionSide): readonly Milestone[] {
  return record.chart?.milestones ?? [];
}

function milestoneChanges(pair: {
  readonly before: Milestone | undefined;
  readonly after: Milestone | undefined;
}): readonly TextChange[] {
  const section = "chart";
  const subject = (pair.after ?? pair.before)?.title ?? {};
  const [before, after] = [inYear(pair.before), inYear(pair.after)];
  if (before === null) return [changed({ section, kind: "milestone-added", subject, after })];
  if (after === null) return [changed({ section, kind: "milestone-removed", subject, before })];
  if (before.from === after.from) return [];
  return [changed({ section, kind: "milestone-year", subject, before, after })];
}

/** A milestone's year; where it lies in the year is its day's business. */
function inYear(milestone: Milestone | undefined) {
  if (milestone === undefined) return null;
  const year = Math.floor(milestone.year);
  return { kind: "years", from: year, to: year } as const;
}
