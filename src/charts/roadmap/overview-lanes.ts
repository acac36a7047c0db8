import type { ChartBar, ChartLane } from "#results/results.ts";
import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { line, type Mark } from "../scene/scene.ts";
import { stacked, type TypeSetting, typeSetting } from "../type-setting.ts";
import { barLabel } from "./bar-label.ts";
import { barSpan } from "./bar-span.ts";
import { densityStrip } from "./density-strip.ts";
import { THIN, thinBar } from "./overview-marks.ts";
import { packBars } from "./pack-bars.ts";
import { byRank, inLaneOrder, type RoadmapData, titleOf } from "./roadmap-data.ts";
import type { RoadmapSheet } from "./roadmap-sheet.ts";
import type { TimeScale } from "./time-scale.ts";

export type OverviewSheet = RoadmapSheet;

interface Place {
  readonly time: TimeScale;
  readonly sheet: OverviewSheet;
  readonly top: number;
}

const NAME = 11;
const ROW = THIN + 1;
const LOWEST_LANE = 16;
/** Beyond so many lanes a lane shows only how much of it runs when. */
const STRIPS_FROM = 120;
const STRIP = 12;

/** Lanes by rank, each with its thin bars; ruled every ten. */
export function overviewLanes(data: RoadmapData, place: Place, options: ChartOptions) {
  const lanes = inLaneOrder(data.result.lanes);
  const isStrip = lanes.length > STRIPS_FROM;
  const marks: Mark[] = [];
  let top = place.top;
  for (const [index, lane] of lanes.entries()) {
    const drawn = laneOf(lane, { data, isStrip, row: index }, { ...place, top }, options);
    const isTenth = (index + 1) % 10 === 0 || index === lanes.length - 1;
    marks.push(
      ...drawn.marks,
      line(
        isTenth ? "rule" : "hairline",
        [place.sheet.margin, drawn.bottom],
        [place.sheet.width - place.sheet.margin, drawn.bottom],
      ),
    );
    top = drawn.bottom;
  }
  return { marks, bottom: top };
}

interface LaneData {
  readonly data: RoadmapData;
  readonly isStrip: boolean;
  readonly row: number;
}

function laneOf(
  lane: ChartLane,
  { data, isStrip, row }: LaneData,
  ...[place, options]: readonly [Place, ChartOptions]
) {
  const type = typeSetting(options);
  const names = nameMarks(lane, data, { place, options, type });
  const { phone } = place.sheet;
  const barsTop = phone ? names.bottom : place.top + 3;
  const bars = isStrip
    ? densityStrip(lane.bars, data, { time: place.time, top: barsTop, height: STRIP - 3 })
    : thinBars(lane.bars, data, { time: place.time, top: barsTop, row, options });
  const lowest = place.top + (isStrip && !phone ? STRIP : LOWEST_LANE);
  const bottom = Math.max(lowest, names.bottom, bars.bottom + 2);
  return { marks: [...names.marks, ...bars.marks], bottom };
}

interface NamePlace {
  readonly place: Place;
  readonly options: ChartOptions;
  readonly type: TypeSetting;
}

function nameMarks(lane: ChartLane, data: RoadmapData, { place, options, type }: NamePlace) {
  const { columns, phone, width, margin } = place.sheet;
  const size = phone ? 12.5 : NAME;
  const marks: Mark[] = [];
  const first = place.top + size * (type.ascent + 0.12) + 1;
  let y = first;
  const isGhost = lane.kind === "ghost";
  const look = { size, meaning: isGhost ? "soft" : "ink", casing: phone } as const;
  for (const { rank, title, score } of namesOf(lane, data, options)) {
    const room = columns.scoreRight - columns.name - type.width(score, { size, bold: false }) - 8;
    const block = type.wrap(title, { size, bold: false }, room);
    marks.push(
      { kind: "text", x: columns.name - 8, y, text: rank, anchor: "end", ...look },
      ...stacked(block.lines, { x: columns.name, y, leading: type.ascent + type.descent, ...look }),
      { kind: "text", x: columns.scoreRight, y, text: score, anchor: "end", size, meaning: "soft" },
    );
    y += block.lines.length * size * (type.ascent + type.descent);
  }
  const count = formatNumber(lane.bars.length, options.language);
  marks.push({
    kind: "text",
    x: width - margin,
    y: first,
    text: isGhost ? "–" : count,
    size,
    anchor: "end",
    meaning: isGhost ? "attention" : "soft",
  });
  return { marks, bottom: y - size * type.ascent + 2 };
}

function namesOf(lane: ChartLane, data: RoadmapData, { language }: ChartOptions) {
  if (lane.kind === "none") {
    const title = ROADMAP_WORDS[language].noLane(data.chart.reconstructed !== undefined);
    return [{ rank: "", title, score: "" }];
  }
  return lane.items.map(({ id, rank, tied, score }) => ({
    rank: rank === null ? "–" : formatPlace(rank, tied, language),
    title: titleOf(data.items, id, language),
    score: score === null ? "" : formatNumber(score, language, 1),
  }));
}

interface BarsPlace {
  readonly time: TimeScale;
  readonly top: number;
  readonly row: number;
  readonly options: ChartOptions;
}

/** The most important bars choose their row first; an open term, which is as long as the period, last. */
function thinBars(
  bars: readonly ChartBar[],
  data: RoadmapData,
  { time, top, row, options }: BarsPlace,
) {
  const step = (bar: ChartBar) => (bar.basis === "open" ? -1 : (bar.importanceStep ?? 0));
  const ordered = [...bars].sort((a, b) => step(b) - step(a) || byRank(a, b));
  const spans = ordered.map((bar) => barSpan(bar, { data, time }));
  const rows = packBars(spans);
  const marks = ordered.flatMap((bar, index): readonly Mark[] => {
    const span = spans[index];
    if (span === undefined) return [];
    const y = top + (rows[index] ?? 0) * ROW;
    return [
      {
        kind: "group",
        id: bar.item,
        at: [index, row],
        label: barLabel(bar, data, options.language),
        marks: thinBar({ ...span, top: y, basis: bar.basis, step: bar.importanceStep }),
      },
    ];
  });
  return { marks, bottom: top + Math.max(0, ...rows.map((each) => each + 1)) * ROW };
}
