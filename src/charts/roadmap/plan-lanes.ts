import type { ChartLane } from "#results/results.ts";
import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { formatNumber, formatPlace } from "#wording/numbers.ts";
import type { BarPlace } from "./bar-place.ts";
import { type PlannedBar, planBar } from "./plan-bar.ts";
import {
  milestoneHeight,
  milestoneRow,
  type PlannedMilestone,
  planMilestones,
} from "./plan-milestones.ts";
import { inBarOrder, inLaneOrder, titleOf } from "./roadmap-data.ts";

/** A product's name beside its lane. */
interface LaneName {
  readonly rank: string;
  readonly score: string;
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  /** Middle of the first line. */
  readonly middle: number;
  readonly itemId: string;
}

export interface PlannedLane {
  readonly lane: ChartLane;
  readonly top: number;
  readonly bottom: number;
  readonly names: readonly LaneName[];
  readonly bars: readonly PlannedBar[];
  readonly milestones: readonly PlannedMilestone[];
  /** Middle of the marks of its milestones. */
  readonly milestoneMiddle: number;
}

/** Air between a name and its score. */
const NAME_GAP = 10;
/** Beyond this a line of a name on a wide sheet is longer than its neighbours'. */
const NAME_WIDTH = 184;
/** Lines of a name on a slide, where every unit counts. */
const SLIDE_LEADING = 1.4;

/** Lanes below each other by the rank of their products. */
export function planLanes(top: number, place: BarPlace): readonly PlannedLane[] {
  const lanes: PlannedLane[] = [];
  let next = top;
  for (const lane of inLaneOrder(place.data.result.lanes)) {
    const planned = planLane(lane, next, place);
    lanes.push(planned);
    next = planned.bottom;
  }
  return lanes;
}

function planLane(lane: ChartLane, top: number, place: BarPlace): PlannedLane {
  const padding = place.rows.padding * (lane.kind === "ghost" ? 0.6 : 1);
  const bars: PlannedBar[] = [];
  let y = top + padding;
  for (const bar of inBarOrder(lane.bars, place.data)) {
    const planned = planBar(bar, y, place);
    bars.push(planned);
    y += planned.rowHeight;
  }
  const isSlide = place.sheet.terse;
  const emptyRow = place.rows.pitch - (isSlide ? 0 : place.language === "km" ? 6 : 10);
  const firstMiddle = bars[0]?.middle ?? y + emptyRow / 2;
  const { names, bottom } = planNames(lane, firstMiddle, place);
  const milestones = planMilestones(
    place.data.chart.milestones.filter(({ lane: id }) => lane.id !== null && id === lane.id),
    place,
  );
  const content = Math.max(y, bottom, bars.length === 0 ? y + emptyRow : 0);
  return {
    lane,
    top,
    names,
    bars,
    milestones,
    milestoneMiddle: content + milestoneRow(place.sheet) / 2,
    bottom: content + milestoneHeight(milestones, place.sheet) + padding,
  };
}

function planNames(lane: ChartLane, firstMiddle: number, place: BarPlace) {
  const { data, type, language, sheet } = place;
  const isGhost = lane.kind === "ghost";
  const { size, leading, gap, scoreSize } = nameType(isGhost, place);
  const font = { size, bold: !isGhost };
  const room = sheet.columns.scoreRight - sheet.columns.name - NAME_GAP;
  const line = font.size * leading;
  const names: LaneName[] = [];
  let middle = firstMiddle;
  for (const item of lane.items) {
    const score = item.score === null || sheet.terse ? "" : formatNumber(item.score, language, 1);
    const free = room - type.width(score, { size: scoreSize, bold: false });
    const title = titleOf(data.items, item.id, language);
    const { lines } = type.wrap(title, font, sheet.terse ? free : Math.min(NAME_WIDTH, free));
    names.push({
      rank: item.rank === null ? "–" : formatPlace(item.rank, item.tied, language),
      score,
      lines,
      size,
      leading,
      middle,
      itemId: item.id,
    });
    middle += lines.length * line + gap;
  }
  if (lane.kind === "none") {
    const note = type.wrap(
      ROADMAP_WORDS[language].noLaneNote,
      { size: type.note, bold: false },
      sheet.columns.scoreRight - sheet.columns.left,
    );
    return { names, bottom: firstMiddle + line / 2 + note.height + 4 };
  }
  return { names, bottom: middle - gap - line / 2 };
}

/** Type of a lane's names, and the air between two of them. */
function nameType(
  isGhost: boolean,
  { type, rows, sheet }: Pick<BarPlace, "type" | "rows" | "sheet">,
) {
  const { nameSize, terse } = sheet;
  const scoreSize = nameSize;
  if (terse) {
    const leading = Math.min(type.leading, SLIDE_LEADING);
    return { size: nameSize, leading, gap: 0, scoreSize };
  }
  const size = Math.min(isGhost ? nameSize - 1 : nameSize, rows.pitch * 0.62);
  return { size, leading: type.leading, gap: rows.pitch / 6, scoreSize };
}
