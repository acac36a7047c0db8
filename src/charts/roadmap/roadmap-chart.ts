import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { ROADMAP_LEAD } from "#wording/charts-roadmap-lead.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { description, frame, type Heading, WIDE } from "../frame.ts";
import { flowKey } from "../key.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { barShape, barText } from "./bar-marks.ts";
import { dependencyMarks } from "./dependencies.ts";
import { COLUMNS, laneMarks } from "./lane-marks.ts";
import { layoutPhoneRoadmap } from "./phone-roadmap.ts";
import { type PlannedLane, planLanes } from "./plan-lanes.ts";
import { type RoadmapData, roadmapFinding } from "./roadmap-data.ts";
import { roadmapFoot } from "./roadmap-foot.ts";
import { roadmapKey } from "./roadmap-key.ts";
import { dateLine, timeGrid, timeHead } from "./time-marks.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

/** The roadmap as SVG: lanes are products by rank, bars technologies over their terms, with who says so in the edge of every bar. */
export function roadmapChart(data: RoadmapData, options: ChartOptions): string {
  return drawScene(layoutRoadmap(data, options));
}

const TIME_LEFT = 358;

/** Places every mark of the roadmap. */
export function layoutRoadmap(data: RoadmapData, options: ChartOptions): Scene {
  const { language } = options;
  const lead = ROADMAP_LEAD[language](roadmapFinding(data, language));
  const { reconstructed } = data.chart;
  const label = ROADMAP_WORDS[language].tag;
  const heading: Heading = {
    title: pick(data.chart.title, language),
    lead,
    tag: reconstructed === undefined ? null : { label, note: pick(reconstructed, language) },
  };
  const picture = options.width === "phone" ? layoutPhoneRoadmap : layoutWideRoadmap;
  const { width, height, marks } = picture({ data, heading }, options);
  return {
    id: options.id ?? "roadmap",
    language,
    width,
    height,
    title: heading.title,
    description: description(heading, options),
    marks,
  };
}

function layoutWideRoadmap(
  { data, heading }: { readonly data: RoadmapData; readonly heading: Heading },
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const { width, margin } = WIDE;
  const head = frame(heading, WIDE, options);
  const time = timeScale(
    data.roadmap,
    { left: TIME_LEFT, right: width - margin },
    options.language,
  );
  const draft = planLanes(0, { data, time, type, language: options.language });
  const hasWhiskers = draft.some((lane) => lane.bars.some((bar) => bar.whiskers.length > 0));
  const key = flowKey(
    roadmapKey(data, options, hasWhiskers),
    { left: margin, right: width - margin, top: head.bottom + 16 },
    type,
  );
  const times = timeHead(time, key.bottom + 40, options);
  const lanes = planLanes(times.bottom, { data, time, type, language: options.language });
  const bottom = lanes.at(-1)?.bottom ?? times.bottom;
  const foot = roadmapFoot(
    data,
    { top: bottom, left: margin, right: width - margin, size: type.note },
    options,
  );
  const date = dateLine(data.roadmap.edition.date, time, { top: times.top, bottom, options });
  const marks: readonly Mark[] = [
    ...head.marks,
    ...key.marks,
    ...timeGrid(time, { top: times.top, bottom, headBottom: times.bottom }),
    ...times.marks,
    ...columnHeads(data, times.bottom, options),
    ...picture(lanes, { data, time, date: date.line }, options),
    ...date.flag,
    ...foot.marks,
  ];
  return { width, height: foot.bottom, marks };
}

interface PicturePlace {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly date: readonly Mark[];
}

/** From the lowest layer up: lanes, bars, the date, arrows, what is written. */
function picture(
  lanes: readonly PlannedLane[],
  place: PicturePlace,
  options: ChartOptions,
): readonly Mark[] {
  return [
    ...lanes.flatMap((lane) => laneMarks(lane, place, options)),
    ...lanes.flatMap((lane) => lane.bars.flatMap(barShape)),
    ...place.date,
    ...lanes.flatMap((lane) => dependencyMarks(lane.bars, place.data.links, TIME_LEFT)),
    ...lanes.flatMap((lane) => lane.bars.map((bar) => barText(bar, COLUMNS.disc, options))),
  ];
}

function columnHeads(
  { laneLayer }: RoadmapData,
  bottom: number,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const words = ROADMAP_WORDS[options.language];
  const y = bottom - 13 * type.descent - 6;
  const name = type.wrap(laneLayer, { size: 13, bold: false }, 170);
  const text = (look: { x: number; text: string; anchor: "end" | "middle" }): Mark => ({
    kind: "text",
    y,
    size: 13,
    meaning: "soft",
    ...look,
  });
  return [
    ...stacked(name.lines, {
      x: COLUMNS.name,
      y: y - (name.lines.length - 1) * 13 * type.leading,
      size: 13,
      meaning: "soft",
      leading: type.leading,
    }),
    text({ x: COLUMNS.scoreRight, text: words.score, anchor: "end" }),
    text({ x: COLUMNS.disc, text: words.rank, anchor: "middle" }),
    line("rule", [COLUMNS.left, bottom], [WIDE.width - WIDE.margin, bottom]),
  ];
}
