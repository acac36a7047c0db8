import type { Milestone } from "#record/chart.ts";
import { pick } from "#wording/language.ts";
import type { BarPlace } from "./bar-place.ts";
import type { RoadmapSheet } from "./roadmap-sheet.ts";
import { milestoneOnScale } from "./time-scale.ts";

/** A milestone with its mark and where its words begin; line 0 is that of the marks. */
export interface PlannedMilestone {
  readonly milestone: Milestone;
  readonly x: number;
  readonly start: number;
  readonly line: number;
}

export const MILESTONE_FONT = { size: 12.5, bold: false } as const;
/** From a mark to its words, and what a mark takes on each side. */
const BESIDE = 14;
const MARK = 10;
/** Between two labels. */
const AIR = 12;
/** From one line of labels to the next. */
export const MILESTONE_LINE = 17;

/** Milestones from left to right; words flip left at the edge, and take a lower line where they would meet others or a mark. */
export function planMilestones(
  milestones: readonly Milestone[],
  { time, type, language }: Pick<BarPlace, "time" | "type" | "language">,
): readonly PlannedMilestone[] {
  const placed = [...milestones]
    .sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1))
    .map((milestone) => {
      const place = milestoneOnScale(milestone, time);
      return { milestone, x: Math.min(Math.max(place, time.left + 9), time.right - 9) };
    });
  const ends: number[] = [];
  return placed.map(({ milestone, x }) => {
    const width = type.width(pick(milestone.title, language), MILESTONE_FONT);
    const start = x + BESIDE + width > time.right ? x - BESIDE - width : x + BESIDE;
    const meetsMark = placed.some(
      (other) => other.x !== x && other.x + MARK > start && other.x - MARK < start + width,
    );
    const isFree = (line: number) => start > (ends[line] ?? -1) && !(line === 0 && meetsMark);
    let line = 0;
    while (!isFree(line)) line += 1;
    ends[line] = start + width + AIR;
    return { milestone, x, start, line };
  });
}

/** The row of the marks, lower on a slide. */
export function milestoneRow({ terse }: Pick<RoadmapSheet, "terse">): number {
  return terse ? 26 : 44;
}

/** The height of a lane's milestones: their row, and every second line below it. */
export function milestoneHeight(
  milestones: readonly PlannedMilestone[],
  sheet: Pick<RoadmapSheet, "terse">,
): number {
  if (milestones.length === 0) return 0;
  const lines = Math.max(...milestones.map(({ line }) => line));
  return milestoneRow(sheet) + MILESTONE_LINE * Math.max(0, lines - (sheet.terse ? 0 : 1));
}
