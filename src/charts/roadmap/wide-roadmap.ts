import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import type { ChartOptions } from "../chart-options.ts";
import { frame, type Heading } from "../frame.ts";
import { flowKey } from "../key.ts";
import { line, type Mark } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { barShape, barText } from "./bar-marks.ts";
import type { BarPlace } from "./bar-place.ts";
import { dependencyMarks } from "./dependencies.ts";
import { laneMarks, laneRules } from "./lane-marks.ts";
import { milestoneMarks } from "./milestone-marks.ts";
import { otherLaneMarks } from "./other-lanes.ts";
import type { PlannedBar } from "./plan-bar.ts";
import { type PlannedLane, planLanes } from "./plan-lanes.ts";
import type { RoadmapData } from "./roadmap-data.ts";
import { roadmapFoot } from "./roadmap-foot.ts";
import { roadmapKey } from "./roadmap-key.ts";
import {
  FULL_ROWS,
  LOWEST_PITCH,
  type RoadmapSheet,
  roadmapSheet,
  rowStyle,
} from "./roadmap-sheet.ts";
import { dateLine, timeGrid, timeHead } from "./time-marks.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

/** A roadmap and what stands above it. */
export interface HeadedRoadmap {
  readonly data: RoadmapData;
  readonly heading: Heading;
}

/** The roadmap with the years beside the names of its lanes; null where its bars find no room for a name. */
export function layoutWideRoadmap({ data, heading }: HeadedRoadmap, options: ChartOptions) {
  const type = typeSetting(options);
  const sheet = roadmapSheet(options);
  const { width, margin } = sheet;
  const bars = data.result.lanes.reduce((sum, lane) => sum + lane.bars.length, 0);
  if (bars * LOWEST_PITCH > sheet.longest) return null;
  const edges = { left: margin, right: width - margin };
  const head = frame(heading, sheet, options);
  const time = timeScale(data.roadmap, { ...edges, left: sheet.timeLeft }, options.language);
  const rows = rowStyle(1, type, sheet) ?? FULL_ROWS;
  const full = { data, time, type, language: options.language, rows, sheet };
  const entries = roadmapKey(data, options, marksOf(planLanes(0, full), sheet));
  const key = flowKey(entries, { ...edges, top: head.bottom + (sheet.terse ? 6 : 16) }, type);
  const times = timeHead(time, key.bottom + (sheet.terse ? 25 : 40), options);
  const lanes = fittingLanes(times.bottom, full);
  if (lanes === null) return null;
  const bottom = lanes.at(-1)?.bottom ?? times.bottom;
  const foot = sheet.terse
    ? { marks: [], bottom: sheet.longest }
    : roadmapFoot(data, { ...edges, top: bottom, size: type.note }, options);
  const gaps = lanes.flatMap((lane) => lane.bars);
  const place = { top: times.top, bottom, options, gaps };
  const date = dateLine(data.roadmap.edition.date, time, place);
  const marks: readonly Mark[] = [
    ...head.marks,
    ...key.marks,
    ...timeGrid(time, { top: times.top, bottom, headBottom: times.bottom }),
    ...times.marks,
    ...columnHeads(data, { sheet, bottom: times.bottom }, options),
    ...picture(lanes, { data, time, sheet, date: date.line }, options),
    ...date.flag,
    ...foot.marks,
  ];
  return { width, height: foot.bottom, marks };
}

/** What the key has to explain; a slide leaves to its speaker what the numerals are. */
function marksOf(lanes: readonly PlannedLane[], { terse }: RoadmapSheet) {
  const bars = lanes.flatMap((lane) => lane.bars);
  return {
    hasWhiskers: !terse && bars.some((bar) => bar.whiskers.length > 0),
    hasNumerals: !terse && bars.some((bar) => bar.numerals.length > 0),
  };
}

/** Lanes with rows as high as the sheet allows; null where they would be too low for a name. */
function fittingLanes(top: number, place: BarPlace): readonly PlannedLane[] | null {
  const { sheet, type } = place;
  const room = sheet.longest - top - (sheet.terse ? 10 : 60);
  let lanes = planLanes(top, place);
  let share = 1;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const height = (lanes.at(-1)?.bottom ?? top) - top;
    if (height <= room) return lanes;
    share = Math.min(share * 0.98, (share * room) / height);
    const rows = rowStyle(share, type, sheet);
    if (rows === null) return null;
    lanes = planLanes(top, { ...place, rows });
  }
  return null;
}

interface PicturePlace {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly sheet: RoadmapSheet;
  readonly date: readonly Mark[];
}

/** From the lowest layer up: rules, bars, the date, arrows; then what is written, lane by lane, as it is read aloud. */
function picture(
  lanes: readonly PlannedLane[],
  place: PicturePlace,
  options: ChartOptions,
): readonly Mark[] {
  const { data, sheet } = place;
  const needs = { data, lanes, timeLeft: sheet.timeLeft };
  const barMark = (bar: PlannedBar, column: number, row: number) => ({
    ...barText(bar, sheet.columns.disc, options),
    at: [column, row] as const,
  });
  return [
    ...lanes.flatMap((lane) => laneRules(lane, place)),
    ...lanes.flatMap((lane) => lane.bars.flatMap(barShape)),
    ...place.date,
    ...lanes.flatMap((lane) => dependencyMarks(lane.bars, data.links, sheet.timeLeft)),
    ...lanes.flatMap((lane, row) => [
      ...laneMarks(lane, place, options),
      ...lane.bars.map((bar, column) => barMark(bar, column, row)),
      ...milestoneMarks(lane, place, options),
      ...otherLaneMarks(lane, needs, options),
    ]),
  ];
}

interface HeadPlace {
  readonly sheet: RoadmapSheet;
  readonly bottom: number;
}

function columnHeads(
  { laneLayer }: RoadmapData,
  { sheet, bottom }: HeadPlace,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const words = ROADMAP_WORDS[options.language];
  const { columns, width, margin } = sheet;
  const look = { size: 13, meaning: "soft" } as const;
  const y = bottom - 13 * type.descent - 6;
  const scoreWidth = type.width(words.score, { size: 13, bold: false });
  const room = columns.scoreRight - columns.name - scoreWidth - 10;
  const name = type.wrap(laneLayer, { size: 13, bold: false }, room);
  return [
    ...stacked(name.lines, {
      x: columns.name,
      y: y - (name.lines.length - 1) * 13 * type.leading,
      leading: type.leading,
      ...look,
    }),
    ...(sheet.terse
      ? []
      : [
          {
            kind: "text",
            y,
            x: columns.scoreRight,
            text: words.score,
            anchor: "end",
            ...look,
          } as const,
        ]),
    { kind: "text", y, x: columns.disc, text: words.rank, anchor: "middle", ...look },
    line("rule", [columns.left, bottom], [width - margin, bottom]),
  ];
}
