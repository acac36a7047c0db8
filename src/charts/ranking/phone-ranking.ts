import { finalSelection } from "#results/final-selection.ts";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { RANKING_WORDS } from "#wording/charts-ranking.ts";
import { formatNumber, formatPlace, formatShare } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { frame, type Heading, PHONE } from "../frame.ts";
import { type GroupMark, line, type Mark } from "../scene/scene.ts";
import { stacked, type TypeSetting, typeSetting } from "../type-setting.ts";
import { cutLabel } from "./cut-marks.ts";
import { firmnessOf } from "./firmness.ts";
import { legendMarks } from "./legend.ts";
import { layoutPanels, type Panel } from "./panels.ts";
import { hasDecision, type RankingData } from "./ranking-data.ts";
import { scoreText } from "./row-marks.ts";
import { excerptNote, layoutRows, type Row, type Rows } from "./rows.ts";

const NAME_LEFT = 52;
const SCORE_RIGHT = 344;
const BAR = { left: 52, right: 290 } as const;
const SHARES = ["flat", "grouped"] as const;
type Share = (typeof SHARES)[number];

/** The ranking for a phone: every item a name and its score, its shares as bars below. */
export function layoutPhoneRanking(
  { data, heading }: { readonly data: RankingData; readonly heading: Heading },
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const { language } = options;
  const { assessment } = data;
  const head = frame(heading, PHONE, options);
  const shares = SHARES.filter((name) =>
    assessment.items.some((item) => item.shareOfWeightings[name] !== null),
  );
  const panels = layoutPanels(assessment, { left: 0, right: PHONE.width }, language);
  const key = keyMarks(panels, { shares, top: head.bottom + 16 }, options);
  const rows = layoutRows(
    assessment,
    {
      top: key.bottom + 14,
      nameLeft: NAME_LEFT,
      nameWidth: 300 - NAME_LEFT,
      nameSize: 14,
      rowHeight: language === "km" ? 32 : 28,
      extra: shares.length * 16 + 6,
      air: 44,
      language,
    },
    type,
  );
  const foot = footMarks(data, { shares, rows }, options);
  const marks: readonly Mark[] = [
    ...head.marks,
    ...key.marks,
    ...cutMarks(assessment, rows, options),
    ...rows.gaps,
    ...rows.rows.map((row) => rowMarks(row, { assessment, shares }, options)),
    ...foot.marks,
  ];
  return { width: PHONE.width, height: foot.bottom, marks };
}

function footMarks(
  data: RankingData,
  { shares, rows }: { readonly shares: readonly Share[]; readonly rows: Rows },
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const { width, margin } = PHONE;
  const top = rows.bottom + 8;
  const note = RANKING_WORDS[options.language].note({
    shares: shares.length > 0,
    intervals: false,
    decisions: hasDecision(data.assessment),
  });
  const excerpt = excerptNote(data.assessment, rows, options.language);
  const text = [data.source ?? "", note, excerpt].filter((part) => part !== "").join(" ");
  const block = type.wrap(text, { size: 12, bold: false }, width - 2 * margin);
  const y = top + 12 * type.leading;
  const marks = stacked(block.lines, {
    x: margin,
    y,
    size: 12,
    meaning: "soft",
    leading: type.leading,
  });
  return { marks, bottom: Math.ceil(top + block.height + 20) };
}

/** The thresholds, then which bar is which. */
function keyMarks(
  panels: readonly Panel[],
  { shares, top }: { readonly shares: readonly Share[]; readonly top: number },
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const { width, margin } = PHONE;
  const shown = panels.filter((panel) => panel.kind !== "interval");
  const legend = legendMarks(shown, { left: margin, right: width - margin, top }, options);
  const marks: Mark[] = [...legend.marks];
  let bottom = legend.bottom;
  for (const [index, name] of shares.entries()) {
    const label = `${formatNumber(index + 1, options.language)}  ${RANKING_WORDS[options.language][name]}`;
    const block = type.wrap(label, { size: 12, bold: false }, width - 2 * margin);
    marks.push(
      ...stacked(block.lines, {
        x: margin,
        y: bottom + 6 + 12 * type.leading,
        size: 12,
        meaning: "soft",
        leading: type.leading,
      }),
    );
    bottom += block.height + 4;
  }
  return { marks, bottom: bottom + 6 };
}

function cutMarks(
  assessment: AssessmentResult,
  rows: Rows,
  options: ChartOptions,
): readonly Mark[] {
  const { cut } = assessment;
  if (cut === null || rows.cut === null) return [];
  const type = typeSetting(options);
  const words = RANKING_WORDS[options.language];
  const label = cutLabel(assessment, options.language);
  const points = cut.margin === null || cut.margin <= 0 ? "" : words.points(cut.margin);
  const font = { size: 12.5, bold: true };
  const y = rows.cut + 4;
  return [
    { kind: "text", x: PHONE.margin, y: y - 5, text: label, ...font, meaning: "attention" },
    {
      kind: "text",
      x: SCORE_RIGHT,
      y: y - 5,
      text: points,
      ...font,
      anchor: "end",
      meaning: "attention",
    },
    line(
      "attention-line",
      [PHONE.margin, y + 12.5 * type.descent],
      [SCORE_RIGHT, y + 12.5 * type.descent],
    ),
  ];
}

interface RowPlace {
  readonly assessment: AssessmentResult;
  readonly shares: readonly Share[];
}

function rowMarks(row: Row, { assessment, shares }: RowPlace, options: ChartOptions): GroupMark {
  const type = typeSetting(options);
  const { item, middle, name, isSelected } = row;
  const { cut } = assessment;
  const atCut = cut !== null && [cut.lastIn, cut.firstOut, ...cut.tied].includes(item.id);
  const first = middle - ((name.lines.length - 1) * 14 * type.leading) / 2 + 14 * type.middle;
  const meaning = isSelected || finalSelection(item) === null ? "ink" : "soft";
  const belowName = middle + name.height / 2 + 6;
  return {
    kind: "group",
    id: item.id,
    href: options.hrefOf?.(item.id) ?? null,
    marks: [
      {
        kind: "text",
        x: NAME_LEFT - 10,
        y: first,
        text: formatPlace(item.rank, item.tied, options.language),
        size: 14,
        bold: isSelected,
        anchor: "end",
        meaning: "soft",
      },
      ...stacked(name.lines, {
        x: NAME_LEFT,
        y: first,
        size: 14,
        bold: isSelected,
        meaning,
        leading: type.leading,
      }),
      {
        kind: "text",
        x: SCORE_RIGHT,
        y: first,
        text: scoreText(item, options.language),
        size: 14,
        bold: atCut,
        anchor: "end",
        meaning: atCut ? "attention" : meaning,
      },
      ...shares.flatMap((share, index) =>
        shareMarks(item, { share, middle: belowName + index * 16, type }, options),
      ),
    ],
  };
}

function shareMarks(
  item: ItemResult,
  {
    share,
    middle,
    type,
  }: { readonly share: Share; readonly middle: number; readonly type: TypeSetting },
  { language }: ChartOptions,
): readonly Mark[] {
  const value = item.shareOfWeightings[share];
  if (value === null) return [];
  const firmness = firmnessOf(value);
  const width = value * (BAR.right - BAR.left);
  const bar: readonly Mark[] =
    width < 1
      ? []
      : [
          {
            kind: "rect",
            x: BAR.left,
            y: middle - 4.5,
            width,
            height: 9,
            meaning: `share-${firmness}`,
          },
        ];
  return [
    {
      kind: "text",
      x: BAR.left - 10,
      y: middle + 11 * type.middle,
      text: formatNumber(SHARES.indexOf(share) + 1, language),
      size: 11,
      anchor: "end",
      meaning: "soft",
    },
    ...bar,
    {
      kind: "text",
      x: SCORE_RIGHT,
      y: middle + 12 * type.middle,
      text: formatShare(value, language),
      size: 12,
      bold: firmness === "open",
      anchor: "end",
      meaning: firmness === "open" ? "attention" : "soft",
    },
  ];
}
