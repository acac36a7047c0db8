import type { Stage } from "#record/roadmap.ts";
import { PLAIN_WORDS } from "#wording/charts-plain.ts";
import { pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { description, formatOf, frame, type Heading, NARROW } from "../frame.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { type GroupMark, line, type Mark, type Scene } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";

export interface ProcessData {
  readonly stages: readonly Stage[];
}

/** Most steps beside each other. */
const PER_ROW = 5;
const GAP = 28;
const DISC = 17;

/** The stages of the process as numbered steps, as SVG. */
export function processChart(data: ProcessData, options: ChartOptions): string {
  return drawScene(layoutProcess(data, options));
}

/** Places every mark of the process; the stages keep their order. */
export function layoutProcess({ stages }: ProcessData, options: ChartOptions): Scene {
  const { language } = options;
  const words = PLAIN_WORDS[language];
  const format = formatOf(options, NARROW);
  const titles = stages.map((stage) => pick(stage.title, language));
  const heading: Heading = {
    title: words.process(stages.length),
    lead: stages.length === 0 ? "" : words.fromTo(titles[0] ?? "", titles.at(-1) ?? ""),
  };
  const head = frame(heading, format, options);
  const perRow = format.phone ? 1 : Math.max(1, Math.min(PER_ROW, stages.length));
  const width = (format.width - 2 * format.margin - GAP * (perRow - 1)) / perRow;
  const marks: Mark[] = [...head.marks];
  let top = head.bottom + 28;
  for (let first = 0; first < stages.length; first += perRow) {
    const row = stages.slice(first, first + perRow).map((stage, index) => {
      const left = format.margin + index * (width + GAP);
      return step(
        stage,
        {
          number: first + index + 1,
          left,
          top,
          width,
          hasNext: index + 1 < perRow && first + index + 1 < stages.length,
        },
        options,
      );
    });
    marks.push(...row.map(({ mark }) => mark));
    top = Math.max(...row.map(({ bottom }) => bottom)) + 28;
  }
  return {
    id: options.id ?? "process",
    language,
    width: format.width,
    height: Math.ceil(top),
    title: heading.title,
    description: [description(heading, options), ...titles].join(" "),
    marks,
  };
}

interface Place {
  readonly number: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Whether another step stands to the right. */
  readonly hasNext: boolean;
}

function step(stage: Stage, { number, left, top, width, hasNext }: Place, options: ChartOptions) {
  const type = typeSetting(options);
  const { language } = options;
  const title = type.wrap(pick(stage.title, language), { size: 16, bold: true }, width);
  const what = type.wrap(pick(stage.what, language), { size: 14, bold: false }, width);
  const middle = top + DISC;
  const titleTop = top + 2 * DISC + 12;
  const whatTop = titleTop + title.height + 4;
  const mark: GroupMark = {
    kind: "group",
    id: stage.id,
    label: `${formatNumber(number, language)} ${pick(stage.title, language)}`,
    href: options.hrefOf?.(stage.id) ?? null,
    marks: [
      ...(hasNext
        ? [line("rule", [left + 2 * DISC + 8, middle], [left + width + GAP - 8, middle])]
        : []),
      { kind: "circle", x: left + DISC, y: middle, radius: DISC, meaning: "selected" },
      {
        kind: "text",
        x: left + DISC,
        y: middle + 16 * type.middle,
        text: formatNumber(number, language),
        size: 16,
        bold: true,
        anchor: "middle",
        meaning: "paper",
      },
      ...stacked(title.lines, {
        x: left,
        y: titleTop + 16 * type.ascent,
        size: 16,
        bold: true,
        meaning: "ink",
        leading: type.leading,
      }),
      ...stacked(what.lines, {
        x: left,
        y: whatTop + 14 * type.ascent,
        size: 14,
        meaning: "soft",
        leading: type.leading,
      }),
    ],
  };
  return { mark, bottom: whatTop + what.height };
}
