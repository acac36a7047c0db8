import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import type { Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { guide, milestoneMark } from "./bar-marks.ts";
import type { PlannedLane } from "./plan-lanes.ts";
import { MILESTONE_FONT, MILESTONE_LINE } from "./plan-milestones.ts";
import type { RoadmapData } from "./roadmap-data.ts";
import type { RoadmapSheet } from "./roadmap-sheet.ts";
import { dayOnScale, type TimeScale } from "./time-scale.ts";

interface Place {
  readonly data: RoadmapData;
  readonly time: TimeScale;
  readonly sheet: RoadmapSheet;
}

/** Marks on a dotted line with their words. */
export function milestoneMarks(
  { milestones, milestoneMiddle: middle }: PlannedLane,
  { data, time, sheet: { columns } }: Place,
  options: ChartOptions,
): readonly Mark[] {
  if (milestones.length === 0) return [];
  const type = typeSetting(options);
  const today = dayOnScale(data.roadmap.edition.date, time);
  return [
    {
      kind: "text",
      x: columns.name,
      y: middle + 13 * type.middle,
      text: ROADMAP_WORDS[options.language].milestones,
      size: 13,
      meaning: "soft",
    },
    guide(time.left + 6, time.right - 6, middle),
    ...milestones.flatMap(({ milestone, x, start, line }): readonly Mark[] => [
      milestoneMark(x, middle, today !== null && x <= today),
      {
        kind: "text",
        x: start,
        y: middle + line * MILESTONE_LINE + MILESTONE_FONT.size * type.middle,
        text: pick(milestone.title, options.language),
        ...MILESTONE_FONT,
        meaning: "ink",
        casing: true,
      },
    ]),
  ];
}
