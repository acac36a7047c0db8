import type { CriterionResult } from "#results/results.ts";
import { EXCERPT_WORDS } from "#wording/charts-excerpt.ts";
import { LIKERT_WORDS, type LikertFinding } from "#wording/charts-likert.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey } from "../key.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { rankedExcerpt } from "../ranked-excerpt.ts";
import { inRankOrder } from "../ranking/ranking-data.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { type Column, columnsOf } from "./columns.ts";
import {
  type LikertData,
  likertFinding,
  type Sheet,
  scaleOf,
  scoredCriteria,
} from "./likert-data.ts";
import { phoneRows } from "./phone-rows.ts";
import { rowMarks } from "./row-marks.ts";
import { scoreSteps } from "./score-steps.ts";

/** Most columns of bars beside each other; more stand in a further block below. */
const PER_BLOCK = 4;
/** On a sheet narrower than this, two stand beside each other, where that does not make the picture taller than a page. */
const BROAD = 1000;
const ROWS_TWICE = 18;
/** With fewer people than this the picture says that one of them moves a bar. */
const FEW = 10;
const NAME_WIDTH = 250;

/** How the experts scored every item on every criterion, as bars about the middle of the scale, as SVG. */
export function likertChart(data: LikertData, options: ChartOptions): string {
  return drawScene(layoutLikert(data, options));
}

/** Places every mark of the diverging bars. */
export function layoutLikert(data: LikertData, options: ChartOptions): Scene {
  const words = LIKERT_WORDS[options.language];
  const finding = likertFinding(data, options.language);
  const criteria = scoredCriteria(data);
  const isEmpty = finding.people === 0;
  const split = criteria.some(({ id }) => isOdd(scaleOf(data, id)));
  const all = data.assessment.items.length;
  const excerpt = excerptOfLikert(data);
  const shown = excerpt.assessment.items.length;
  return picture(
    {
      name: `likert-${data.assessment.id}`,
      heading: isEmpty
        ? { title: words.table.criterion, lead: "" }
        : { title: titled(data, finding, options), lead: words.lead(finding) },
      notes: [
        data.source ?? "",
        ...(isEmpty ? [] : [words.note(split), finding.people < FEW ? words.few : ""]),
        shown === all ? "" : EXCERPT_WORDS[options.language].shown(shown, all),
      ],
      empty: isEmpty ? words.empty : undefined,
    },
    options,
    (room) => blocks(excerpt, room, options),
  );
}

/** What the scores show, and on which of several sheets. */
function titled({ sheet }: LikertData, finding: LikertFinding, { language }: ChartOptions): string {
  const words = LIKERT_WORDS[language];
  const title = words.title(finding);
  return sheet === undefined ? title : words.onSheet(title, sheet.index + 1, sheet.of);
}

/** The same with fewer items, where there are too many to be read. */
function excerptOfLikert(data: LikertData): LikertData {
  const ranked = inRankOrder(data.assessment.items);
  const items = rankedExcerpt(ranked).flatMap((row) => ranked[row] ?? []);
  return { ...data, assessment: { ...data.assessment, items } };
}

/** Whether a scale has a score in its middle. */
function isOdd({ min, max }: { readonly min: number; readonly max: number }): boolean {
  return (max - min) % 2 === 0;
}

/** The key, then as many criteria beside each other as fit, all over the same width of one person. */
function blocks(data: LikertData, room: Room, options: ChartOptions): Drawn {
  const all = scoredCriteria(data);
  const perBlock = Math.min(columnsBeside(data, room), all.length);
  const criteria = onSheet(all, perBlock, data.sheet);
  const key = keyMarks(data, room, options);
  if (options.width === "phone") {
    const rows = phoneRows(data, { ...room, top: key.bottom + 8 }, options);
    return { marks: [...key.marks, ...rows.marks], bottom: rows.bottom };
  }
  const marks: Mark[] = [...key.marks];
  let top = key.bottom + 18;
  for (let first = 0; first < criteria.length; first += perBlock) {
    const shown = criteria.slice(first, first + perBlock);
    const block = blockMarks(data, { ...room, top, criteria: shown, perBlock }, options);
    marks.push(...block.marks);
    top = block.bottom + 22;
  }
  return { marks, bottom: top - 16 };
}

/** The criteria of one sheet: blocks stay whole, and a sheet has at most one more than another. */
function onSheet(
  criteria: readonly CriterionResult[],
  perBlock: number,
  { index, of }: Sheet = { index: 0, of: 1 },
): readonly CriterionResult[] {
  const count = Math.ceil(criteria.length / perBlock);
  const from = (sheet: number) => Math.ceil((sheet * count) / of) * perBlock;
  return criteria.slice(from(index), from(index + 1));
}

function columnsBeside({ assessment }: LikertData, { left, right }: Room): number {
  return right - left < BROAD && assessment.items.length <= ROWS_TWICE ? 2 : PER_BLOCK;
}

function keyMarks(data: LikertData, { left, right, top }: Room, options: ChartOptions): Drawn {
  const words = LIKERT_WORDS[options.language];
  const [first] = scoredCriteria(data);
  const scale = scaleOf(data, first?.id ?? "");
  const entries = scoreSteps(scale).map(({ from, to, meaning }) => ({
    label: words.step(
      from,
      to,
      from === scale.min ? "lowest" : to === scale.max ? "highest" : null,
    ),
    width: 22,
    sample: (x: number, middle: number): readonly Mark[] => [
      { kind: "rect", x: x + 0.5, y: middle - 7, width: 21, height: 14, meaning },
    ],
  }));
  return flowKey(entries, { left, right, top }, typeSetting(options));
}

interface Block extends Room {
  readonly criteria: readonly CriterionResult[];
  readonly perBlock: number;
}

/** One row per item in rank order, one column per criterion. */
function blockMarks(data: LikertData, block: Block, options: ChartOptions): Drawn {
  const columns = columnsOf(data, { ...block, left: block.left + NAME_WIDTH }, options);
  const heads = headMarks(columns, block.top, options);
  const marks: Mark[] = [];
  let top = heads.bottom + 8;
  for (const item of inRankOrder(data.assessment.items)) {
    const row = rowMarks(item, { columns, top, left: block.left, nameWidth: NAME_WIDTH }, options);
    marks.push(row.mark);
    top = row.bottom;
  }
  const rules =
    marks.length > 0
      ? [line("hairline", [block.left, heads.bottom], [block.right, heads.bottom])]
      : [];
  return { marks: [...heads.marks, ...rules, ...marks], bottom: top };
}

function headMarks(columns: readonly Column[], top: number, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const font = { size: 14, bold: true };
  const titles = columns.map(({ criterion, left, width }) => ({
    left,
    block: type.wrap(pick(criterion.title, options.language), font, width - 10),
  }));
  const tallest = Math.max(...titles.map(({ block }) => block.height));
  return {
    marks: titles.flatMap(({ left, block }) =>
      stacked(block.lines, {
        x: left,
        y: top + tallest - block.height + 14 * type.ascent,
        ...font,
        meaning: "ink",
        leading: type.leading,
      }),
    ),
    bottom: top + tallest + 4,
  };
}
