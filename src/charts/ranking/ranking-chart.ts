import { RANKING_WORDS } from "#wording/charts-ranking.ts";
import type { ChartOptions } from "../chart-options.ts";
import { description, formatOf, frame, type Heading, NARROW } from "../frame.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { stacked, type TypeSetting, typeSetting } from "../type-setting.ts";
import { cutMarks } from "./cut-marks.ts";
import { legendMarks } from "./legend.ts";
import { layoutPanels, type Panel } from "./panels.ts";
import { layoutPhoneRanking } from "./phone-ranking.ts";
import { hasDecision, type RankingData, rankingFinding } from "./ranking-data.ts";
import { rowMarks } from "./row-marks.ts";
import { excerptNote, layoutRows, type Rows } from "./rows.ts";

/** A ranking with its cut as SVG: scores, how the places hold when weights and panels change, and the line between in and out. */
export function rankingChart(data: RankingData, options: ChartOptions): string {
  return drawScene(layoutRanking(data, options));
}

const NAME_LEFT = 82;
const PANELS_LEFT = 340;

/** Places every mark of the ranking. */
export function layoutRanking(data: RankingData, options: ChartOptions): Scene {
  const { language } = options;
  const finding = rankingFinding(data, language);
  const words = RANKING_WORDS[language];
  const heading = { title: words.title(finding), lead: words.lead(finding) };
  const picture = options.width === "phone" ? layoutPhoneRanking : layoutWideRanking;
  const { width, height, marks } = picture({ data, heading }, options);
  const id = options.id ?? `ranking-${data.assessment.id}`;
  return {
    id,
    language,
    width,
    height,
    title: heading.title,
    description: description(heading, options),
    marks,
  };
}

function layoutWideRanking(
  { data, heading }: { readonly data: RankingData; readonly heading: Heading },
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const { language } = options;
  const format = formatOf(options, NARROW);
  const { width, margin } = format;
  const head = frame(heading, format, options);
  const panelsLeft = Math.min(PANELS_LEFT, width / 3);
  const panels = layoutPanels(
    data.assessment,
    { left: panelsLeft, right: width - margin },
    language,
  );
  const legend = legendMarks(
    panels,
    { left: margin, right: width - margin, top: head.bottom + 26 },
    options,
  );
  const heads = headMarks(panels, { layer: data.layer, top: legend.bottom }, type);
  const rows = layoutRows(
    data.assessment,
    {
      top: heads.bottom + 6,
      nameLeft: NAME_LEFT,
      nameWidth: panelsLeft - NAME_LEFT - 24,
      nameSize: 15,
      rowHeight: language === "km" ? 36 : 32,
      extra: 0,
      air: 36,
      language,
    },
    type,
  );
  const foot = footMarks(data, { panels, rows }, options);
  const marks: readonly Mark[] = [
    ...head.marks,
    ...legend.marks,
    ...heads.marks,
    ...gridMarks(panels, heads.bottom, rows),
    ...cutMarks(data.assessment, { rows, panels, nameLeft: NAME_LEFT }, options),
    ...rows.rows.map((row) =>
      rowMarks(row, { panels, cut: data.assessment.cut, nameLeft: NAME_LEFT }, options),
    ),
    ...foot.marks,
  ];
  return { width, height: foot.bottom, marks };
}

/** Titles of the columns, standing on one line, and the numbers of the axes. */
function headMarks(
  panels: readonly Panel[],
  { layer, top }: { readonly layer: string; readonly top: number },
  type: TypeSetting,
) {
  const font = { size: 14, bold: true };
  const nameWidth = (panels[0]?.left ?? PANELS_LEFT) - NAME_LEFT - 24;
  const titles = [
    { x: NAME_LEFT, block: type.wrap(layer, font, nameWidth) },
    ...panels.map((panel) => ({ x: panel.left, block: type.wrap(panel.title, font, panel.width) })),
  ];
  const tallest = Math.max(...titles.map(({ block }) => block.height));
  const base = top + 18 + tallest;
  const bottom = base + 44;
  const marks: readonly Mark[] = [
    ...titles.flatMap(({ x, block }) =>
      stacked(block.lines, {
        x,
        y: base - block.height + 14 * type.leading,
        ...font,
        meaning: "ink",
        leading: type.leading,
      }),
    ),
    ...panels.flatMap((panel) =>
      panel.ticks.map(
        (tick): Mark => ({
          kind: "text",
          x: panel.at(tick.value),
          y: bottom - 12,
          text: tick.label,
          size: 12,
          anchor: "middle",
          meaning: "soft",
        }),
      ),
    ),
  ];
  return { marks, bottom };
}

/** The lines of the axes, and over them what stands where rows are left out. */
function gridMarks(panels: readonly Panel[], top: number, { bottom, gaps }: Rows): readonly Mark[] {
  const lines = panels.flatMap((panel) =>
    panel.ticks.map(({ value }) =>
      line(value === 0 ? "rule" : "hairline", [panel.at(value), top], [panel.at(value), bottom]),
    ),
  );
  return [...lines, ...gaps];
}

function footMarks(
  data: RankingData,
  { panels, rows }: { readonly panels: readonly Panel[]; readonly rows: Rows },
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const { width, margin } = formatOf(options, NARROW);
  const { bottom } = rows;
  const has = (kind: Panel["kind"]) => panels.some((panel) => panel.kind === kind);
  const note = RANKING_WORDS[options.language].note({
    shares: has("flat"),
    intervals: has("interval"),
    decisions: hasDecision(data.assessment),
  });
  const excerpt = excerptNote(data.assessment, rows, options.language);
  const text = [data.source ?? "", note, excerpt].filter((part) => part !== "").join(" ");
  const block = type.wrap(text, { size: type.note, bold: false }, width - 2 * margin);
  const marks: readonly Mark[] = [
    line("rule", [margin, bottom + 6], [width - margin, bottom + 6]),
    ...stacked(block.lines, {
      x: margin,
      y: bottom + 10 + type.note * type.leading,
      size: type.note,
      meaning: "soft",
      leading: type.leading,
    }),
  ];
  return { marks, bottom: Math.ceil(bottom + 10 + block.height + 24) };
}
