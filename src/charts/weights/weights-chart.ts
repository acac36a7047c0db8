import { scaleLinear } from "d3-scale";
import { WEIGHTS_WORDS } from "#wording/charts-weights.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey } from "../key.ts";
import { middleText } from "../middle-text.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { type Columns, leafMarks } from "./leaf-marks.ts";
import { type Branch, branchesOf, type WeightsData, weightsFinding } from "./weights-data.ts";

/** The criteria as a tree, what each weighs beside what it decides, as SVG. */
export function weightsChart(data: WeightsData, options: ChartOptions): string {
  return drawScene(layoutWeights(data, options));
}

/** Places every mark of the tree of weights. */
export function layoutWeights(data: WeightsData, options: ChartOptions): Scene {
  const words = WEIGHTS_WORDS[options.language];
  const finding = weightsFinding(data, options.language);
  const isEmpty = finding.criteria === 0;
  return picture(
    {
      name: `weights-${data.assessment.id}`,
      heading: isEmpty
        ? { title: words.criterion, lead: "" }
        : { title: words.title(finding), lead: words.lead(finding) },
      notes: [data.source ?? "", isEmpty ? "" : words.note(finding.furthest !== null)],
      empty: isEmpty ? words.empty : undefined,
    },
    options,
    (room) => treeMarks(data, room, options),
  );
}

function treeMarks(data: WeightsData, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const branches = branchesOf(data);
  const hasEffects = branches.some(({ effective }) => effective !== null);
  const key = keyMarks(hasEffects, room, options);
  const columns = columnsOf(branches, room, options);
  const marks: Mark[] = [];
  const forks: number[] = [];
  let top = key.bottom + 18;
  const zeroTop = top;
  for (const branch of branches) {
    const drawn = branchMarks(branch, { columns, top }, options);
    marks.push(...drawn.marks);
    forks.push(drawn.middle);
    top = drawn.bottom + 12;
  }
  const trunk = columns.isPhone ? [] : forkMarks(columns.root + 56, columns.group - 14, forks);
  const rootMiddle = ((forks[0] ?? 0) + (forks.at(-1) ?? 0)) / 2;
  const root = columns.isPhone
    ? []
    : [
        middleText(
          WEIGHTS_WORDS[options.language].score,
          { x: columns.root, middle: rootMiddle, size: 15, bold: true, meaning: "ink" },
          type,
        ),
      ];
  const zero = columns.isPhone
    ? []
    : [line("rule", [columns.at(0), zeroTop], [columns.at(0), top - 8])];
  return { marks: [...key.marks, ...zero, ...trunk, ...root, ...marks], bottom: top };
}

function keyMarks(hasEffects: boolean, { left, right, top }: Room, options: ChartOptions): Drawn {
  const words = WEIGHTS_WORDS[options.language];
  const bar = (label: string, meaning: "grade-1" | "grade-4") => ({
    label,
    width: 30,
    sample: (x: number, middle: number): readonly Mark[] => [
      { kind: "rect", x: x + 0.5, y: middle - 5, width: 29, height: 10, meaning },
    ],
  });
  const entries = [
    bar(words.nominal, "grade-1"),
    ...(hasEffects ? [bar(words.effective, "grade-4")] : []),
  ];
  return flowKey(entries, { left, right, top }, typeSetting(options));
}

/** Width of the sheet for which the columns are set. */
const FULL_WIDTH = 1200;
/** Room at the end of a bar for its value. */
const VALUE_ROOM = 60;

function columnsOf(branches: readonly Branch[], room: Room, options: ChartOptions): Columns {
  const values = branches.flatMap(({ nominal, effective, leaves }) => [
    ...(leaves.length === 0 ? [nominal, effective ?? 0] : []),
    ...leaves.flatMap(({ nominalWeight, effectiveWeight }) => [
      nominalWeight,
      effectiveWeight ?? 0,
    ]),
  ]);
  const isPhone = options.width === "phone";
  const { root, group, leaf, bars } = columnStarts(branches, room, isPhone);
  const low = Math.min(0, ...values);
  const left = (isPhone ? room.left : bars + 10) + (low < 0 ? VALUE_ROOM : 0);
  const scale = scaleLinear([low, Math.max(0.01, ...values)], [left, room.right - VALUE_ROOM]);
  return { root, group, leaf, bars, at: (value) => scale(value), isPhone };
}

/** Where the levels of the tree begin and the names end: nearer on a narrower sheet, or where no group has criteria of its own. */
function columnStarts(branches: readonly Branch[], { left, right }: Room, isPhone: boolean) {
  if (isPhone) return { root: left, group: left, leaf: left, bars: right };
  const share = (right - left) / FULL_WIDTH;
  const isFlat = branches.every(({ leaves }) => leaves.length === 0);
  return {
    root: left,
    group: left + 110,
    leaf: left + (isFlat ? 110 : 110 + 310 * share),
    bars: left + (isFlat ? 110 + 330 * share : 110 + 580 * share),
  };
}

interface BranchPlace {
  readonly columns: Columns;
  readonly top: number;
}

/** A group with its criteria, or a criterion alone at the height of its group. */
function branchMarks(branch: Branch, { columns, top }: BranchPlace, options: ChartOptions) {
  const rows =
    branch.leaves.length === 0
      ? [branch]
      : branch.leaves.map(({ id, title, nominalWeight, effectiveWeight }) => ({
          id,
          title,
          nominal: nominalWeight,
          effective: effectiveWeight,
        }));
  const isGroup = branch.leaves.length > 0;
  const head = isGroup && columns.isPhone ? groupHead(branch, { columns, top }, options) : null;
  const marks: Mark[] = [...(head?.marks ?? [])];
  const middles: number[] = [];
  let bottom = head?.bottom ?? top;
  for (const row of rows) {
    const drawn = leafMarks(row, { columns, top: bottom, isRoot: !isGroup }, options);
    marks.push(drawn.mark);
    middles.push(drawn.middle);
    bottom = drawn.bottom;
  }
  const middle = ((middles[0] ?? top) + (middles.at(-1) ?? top)) / 2;
  if (isGroup && !columns.isPhone) {
    const block = groupHead(branch, { columns, top: middle }, options);
    const forks = forkMarks(columns.leaf - 40, columns.leaf - 14, middles);
    return {
      marks: [...forks, ...block.marks, ...marks],
      middle,
      bottom: Math.max(bottom, block.bottom),
    };
  }
  return { marks, middle, bottom };
}

/** The name of a group with both its shares: over its criteria on the phone, else left of them. */
function groupHead(branch: Branch, { columns, top }: BranchPlace, options: ChartOptions): Drawn {
  const { name, both } = groupText(branch, columns, options);
  const type = typeSetting(options);
  const height = name.height + both.height;
  const start = columns.isPhone ? top + 2 : top - height / 2;
  const x = columns.isPhone ? columns.leaf : columns.group;
  const rows = [
    ...name.lines.map((text) => ({ text, size: 15, bold: true, meaning: "ink" as const })),
    ...both.lines.map((text) => ({ text, size: 13, bold: false, meaning: "soft" as const })),
  ];
  let y = start;
  const marks = rows.map((row): Mark => {
    const mark = middleText(
      row.text,
      { ...row, x, middle: y + (row.size * type.leading) / 2 },
      type,
    );
    y += row.size * type.leading;
    return mark;
  });
  return { marks, bottom: y + 4 };
}

/** From one stem to several heights. */
function forkMarks(from: number, to: number, middles: readonly number[]): readonly Mark[] {
  const top = Math.min(...middles);
  const bottom = Math.max(...middles);
  const stem = (from + to) / 2;
  return [
    line("rule", [from, (top + bottom) / 2], [stem, (top + bottom) / 2]),
    line("rule", [stem, top], [stem, bottom]),
    ...middles.map((y) => line("rule", [stem, y], [to, y])),
  ];
}

function groupText(branch: Branch, columns: Columns, options: ChartOptions) {
  const type = typeSetting(options);
  const width = columns.isPhone ? columns.bars - columns.leaf : columns.leaf - columns.group - 50;
  const words = WEIGHTS_WORDS[options.language];
  return {
    name: type.wrap(branch.title[options.language] ?? branch.id, { size: 15, bold: true }, width),
    both: type.wrap(words.both(branch.nominal, branch.effective), { size: 13, bold: false }, width),
  };
}
