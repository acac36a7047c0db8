import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import type { ChartOptions } from "../chart-options.ts";
import { line, type Mark } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import type { PlannedLane } from "./plan-lanes.ts";
import type { RoadmapData } from "./roadmap-data.ts";
import type { RoadmapSheet } from "./roadmap-sheet.ts";
import type { TimeScale } from "./time-scale.ts";

interface Place {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly sheet: RoadmapSheet;
}

/** The rules that close a lane. */
export function laneRules(
  { lane, top, bottom }: PlannedLane,
  { sheet, time }: Place,
): readonly Mark[] {
  const { left } = sheet.columns;
  return [
    ...(lane.kind === "none" ? [line("rule-strong", [left, top], [time.right, top])] : []),
    line("rule", [left, bottom], [time.right, bottom]),
  ];
}

/** Names and scores of a lane, and what it says where it holds no bar. */
export function laneMarks(
  planned: PlannedLane,
  place: Place,
  options: ChartOptions,
): readonly Mark[] {
  return [
    ...nameMarks(planned, place, options),
    ...(planned.lane.kind === "none" ? noLaneMarks(planned, place, options) : []),
    ...(planned.bars.length === 0 ? [emptyMark(planned, place, options)] : []),
  ];
}

function nameMarks(
  { lane, names }: PlannedLane,
  { sheet: { columns, nameSize } }: Place,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const isGhost = lane.kind === "ghost";
  const meaning = isGhost ? "soft" : "ink";
  return names.map(
    ({ rank, score, lines, middle, itemId, size, leading }): Mark => ({
      kind: "group",
      id: itemId,
      href: options.hrefOf?.(itemId) ?? null,
      marks: [
        {
          kind: "text",
          x: columns.rankRight,
          y: middle + size * type.middle,
          text: rank,
          size: Math.min(nameSize, size + 1),
          bold: !isGhost,
          anchor: "end",
          meaning,
        },
        ...stacked(lines, {
          x: columns.name,
          y: middle + size * type.middle,
          size,
          bold: !isGhost,
          meaning,
          leading,
        }),
        {
          kind: "text",
          x: columns.scoreRight,
          y: middle + Math.min(13, size) * type.middle,
          text: score,
          size: Math.min(13, size),
          anchor: "end",
          meaning: "soft",
        },
      ],
    }),
  );
}

function noLaneMarks(
  { bars, top }: PlannedLane,
  { data, sheet: { columns, nameSize } }: Place,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const words = ROADMAP_WORDS[options.language];
  const y = (bars[0]?.middle ?? top + 24) + nameSize * type.middle;
  const note = type.wrap(
    words.noLaneNote,
    { size: type.note, bold: false },
    columns.scoreRight - columns.left,
  );
  const heading = words.noLane(data.chart.reconstructed !== undefined);
  return [
    {
      kind: "text",
      x: columns.left,
      y,
      text: heading,
      size: nameSize,
      bold: true,
      meaning: "ink",
    },
    ...stacked(note.lines, {
      x: columns.left,
      y: y + type.note * type.leading + 2,
      size: type.note,
      meaning: "soft",
      leading: type.leading,
    }),
  ];
}

function emptyMark(
  { lane, names, top }: PlannedLane,
  { data, time }: Place,
  options: ChartOptions,
): Mark {
  const type = typeSetting(options);
  const words = ROADMAP_WORDS[options.language];
  const isGhost = lane.kind === "ghost";
  const text = isGhost ? words.ghost(data.chart.reconstructed !== undefined) : words.emptyLane;
  const y = (names[0]?.middle ?? top + 20) + 13 * type.middle;
  return {
    kind: "text",
    x: time.left + 10,
    y,
    text,
    size: 13,
    meaning: isGhost ? "attention" : "soft",
    casing: true,
  };
}
