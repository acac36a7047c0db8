import { scaleLinear } from "d3-scale";
import { signedShare, WEIGHTS_WORDS } from "#wording/charts-weights.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey } from "../key.ts";
import { middleText } from "../middle-text.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { BEND, bandMarks, trunkOf } from "./branch-bands.ts";
import { type BranchEnd, branchMarks } from "./branch-marks.ts";
import type { Columns } from "./leaf-marks.ts";
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
  const branches = branchesOf(data);
  const hasEffects = branches.some(({ effective }) => effective !== null);
  const columns = columnsOf(branches, room, options);
  const key = keyMarks({ hasEffects, hasBands: !columns.isPhone }, room, options);
  const marks: Mark[] = [];
  const ends: BranchEnd[] = [];
  let top = key.bottom + 18;
  const zero = columns.at(0);
  const zeroTop = top;
  for (const branch of branches) {
    const drawn = branchMarks(branch, { columns, top }, options);
    marks.push(...drawn.marks);
    ends.push(drawn.end);
    top = drawn.bottom + 12;
  }
  const root = columns.isPhone ? [] : rootMarks(ends, columns, options);
  const rule = columns.isPhone ? [] : [line("rule", [zero, zeroTop], [zero, top - 8])];
  return { marks: [...key.marks, ...rule, ...root, ...marks], bottom: top };
}

/** The whole score as one block, and the bands that leave it. */
function rootMarks(
  ends: readonly BranchEnd[],
  { root, trunk }: Columns,
  options: ChartOptions,
): readonly Mark[] {
  const type = typeSetting(options);
  const middle = ((ends[0]?.to[1] ?? 0) + (ends.at(-1)?.to[1] ?? 0)) / 2;
  const words = WEIGHTS_WORDS[options.language];
  const look = { x: root + 12, meaning: "ink" } as const;
  const half = (13 * type.leading) / 2;
  return [
    {
      kind: "rect",
      x: root,
      y: middle - trunk / 2,
      width: ROOT_WIDTH,
      height: trunk,
      meaning: "branch",
    },
    ...bandMarks([root + ROOT_WIDTH - 0.5, middle], ends),
    middleText(words.score, { ...look, middle: middle - half, size: 15, bold: true }, type),
    middleText(
      signedShare(1, options.language),
      { ...look, middle: middle + half, size: 13, bold: false },
      type,
    ),
  ];
}

interface Shown {
  readonly hasEffects: boolean;
  readonly hasBands: boolean;
}

function keyMarks(
  { hasEffects, hasBands }: Shown,
  { left, right, top }: Room,
  options: ChartOptions,
): Drawn {
  const words = WEIGHTS_WORDS[options.language];
  const bar = (label: string, meaning: "grade-1" | "grade-4" | "branch", height = 10) => ({
    label,
    width: 30,
    sample: (x: number, middle: number): readonly Mark[] => [
      { kind: "rect", x: x + 0.5, y: middle - height / 2, width: 29, height, meaning },
    ],
  });
  const entries = [
    ...(hasBands ? [bar(words.band, "branch", 16)] : []),
    bar(words.nominal, "grade-1"),
    ...(hasEffects ? [bar(words.effective, "grade-4")] : []),
  ];
  return flowKey(entries, { left, right, top }, typeSetting(options));
}

/** Width of the sheet for which the columns are set. */
const FULL_WIDTH = 1200;
/** Room at the end of a bar for its value. */
const VALUE_ROOM = 60;
/** The block of the whole score. */
const ROOT_WIDTH = 68;

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
  const trunk = trunkOf(branches);
  return { root, group, leaf, bars, trunk, at: (value) => scale(value), isPhone };
}

/** Where the levels of the tree begin and the names end: nearer on a narrower sheet, or where no group has criteria of its own. */
function columnStarts(branches: readonly Branch[], { left, right }: Room, isPhone: boolean) {
  if (isPhone) return { root: left, group: left, leaf: left, bars: right };
  const share = (right - left) / FULL_WIDTH;
  const isFlat = branches.every(({ leaves }) => leaves.length === 0);
  const group = left + ROOT_WIDTH + BEND;
  return {
    root: left,
    group,
    leaf: isFlat ? group + 14 : group + 290 * share,
    bars: group + (isFlat ? 300 : 550) * share,
  };
}
