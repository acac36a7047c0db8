import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { ROADMAP_LEAD } from "#wording/charts-roadmap-lead.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { description, type Heading } from "../frame.ts";
import { drawScene } from "../scene/draw-scene.ts";
import type { Scene } from "../scene/scene.ts";
import { layoutOverviewRoadmap } from "./overview-roadmap.ts";
import { layoutPhoneRoadmap } from "./phone-roadmap.ts";
import { type RoadmapData, roadmapFinding } from "./roadmap-data.ts";
import { firstLanes } from "./slide-lanes.ts";
import { type HeadedRoadmap, layoutWideRoadmap } from "./wide-roadmap.ts";

/** The roadmap as SVG: lanes are products by rank, bars technologies over their terms, with who says so in the edge of every bar. */
export function roadmapChart(data: RoadmapData, options: ChartOptions): string {
  return drawScene(layoutRoadmap(data, options));
}

/** More bars than a phone's reader scrolls through by name. */
const PHONE_OVERVIEW_FROM = 80;

/** Places every mark of the roadmap. */
export function layoutRoadmap(data: RoadmapData, options: ChartOptions): Scene {
  const { language } = options;
  const whole = ROADMAP_LEAD[language](roadmapFinding(data, language));
  const lead = options.width === "slide" ? firstSentence(whole) : whole;
  const { reconstructed } = data.chart;
  const label = ROADMAP_WORDS[language].tag;
  const heading: Heading = {
    title: pick(data.chart.title, language),
    lead,
    tag: reconstructed === undefined ? null : { label, note: pick(reconstructed, language) },
  };
  const { width, height, marks } = picture({ data, heading }, options);
  return {
    id: options.id ?? "roadmap",
    language,
    width,
    height,
    title: heading.title,
    description: description({ ...heading, lead: whole }, options),
    marks,
  };
}

/** A slide has room for one sentence; the rest is said beside it. */
function firstSentence(text: string): string {
  return text.split(/(?<=[.។]) /u)[0] ?? text;
}

/** With names where they find room; else the overview. */
function picture(headed: HeadedRoadmap, options: ChartOptions) {
  const bars = headed.data.result.lanes.flatMap((lane) => lane.bars).length;
  if (options.width === "slide")
    return slide(headed, options) ?? layoutOverviewRoadmap(headed, options);
  if (options.width !== "phone")
    return layoutWideRoadmap(headed, options) ?? layoutOverviewRoadmap(headed, options);
  const layout = bars > PHONE_OVERVIEW_FROM ? layoutOverviewRoadmap : layoutPhoneRoadmap;
  return layout(headed, options);
}

/** The lanes that a slide has room for; where they are not all, it says so. */
function slide({ data, heading }: HeadedRoadmap, options: ChartOptions) {
  return firstLanes(data, (shown) => {
    const lead = [heading.lead, restOf(shown, data, options)].filter((part) => part !== "");
    return layoutWideRoadmap(
      { data: shown, heading: { ...heading, lead: lead.join(" ") } },
      options,
    );
  });
}

/** How many lanes are shown; how many bars where the last lane has more than are shown. */
function restOf(shown: RoadmapData, data: RoadmapData, { language }: ChartOptions): string {
  const words = ROADMAP_WORDS[language];
  const bars = ({ result }: RoadmapData) => result.lanes.flatMap((lane) => lane.bars).length;
  const [count, of] = [shown.result.lanes.length, data.result.lanes.length];
  const last = shown.result.lanes.at(-1);
  const whole = data.result.lanes.find(({ id }) => id === last?.id);
  if (last?.bars.length !== whole?.bars.length) return words.firstBars(bars(shown), bars(data));
  return count === of ? "" : words.firstLanes(count, of);
}
