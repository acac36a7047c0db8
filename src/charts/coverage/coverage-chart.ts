import { COVERAGE_WORDS } from "#wording/charts-coverage.ts";
import { pick } from "#wording/language.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey, type KeyEntry } from "../key.ts";
import { middleText } from "../middle-text.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import { stacked, typeSetting } from "../type-setting.ts";
import { widestWord } from "../wrap-text.ts";
import { alignments, type CoverageData, coverageFinding, coveringItems } from "./coverage-data.ts";
import { linkSign } from "./link-sign.ts";
import { type Matrix, policyMarks } from "./policy-marks.ts";
import { unlinkedMarks } from "./unlinked-marks.ts";

const NAME_WIDTH = 340;
const COUNT_WIDTH = 46;
/** Narrowest column that holds a name; narrower ones have numbers, and the names in a list. */
const NAMED = 84;
/** Narrowest column that a sign stands clear in; where they would be narrower, names stand in the rows instead. */
const NARROWEST = 20;

/** Which parts of the policies the roadmap's items cover, and which none does, as SVG. */
export function coverageChart(data: CoverageData, options: ChartOptions): string {
  return drawScene(layoutCoverage(data, options));
}

/** Places every mark of the picture of policies. */
export function layoutCoverage(data: CoverageData, options: ChartOptions): Scene {
  const words = COVERAGE_WORDS[options.language];
  const finding = coverageFinding(data, options.language);
  const isEmpty = data.policies.length === 0;
  const isLinked = finding.links > 0;
  return picture(
    {
      name: "coverage",
      heading: isEmpty
        ? { title: words.policy, lead: "" }
        : { title: words.title(finding), lead: words.lead(finding) },
      notes: [data.source ?? "", isEmpty ? "" : words.note(isLinked)],
      empty: isEmpty ? words.empty : undefined,
      isLong: isLinked,
    },
    options,
    (room) =>
      isLinked ? matrixMarks(data, room, options) : unlinkedMarks(data.policies, room, options),
  );
}

function matrixMarks(data: CoverageData, room: Room, options: ChartOptions): Drawn {
  const key = keyMarks(data, room, options);
  const matrix = matrixOf(data, room, options);
  const heads = headMarks({ matrix, top: key.bottom + 14 }, options);
  const marks: Mark[] = [];
  let top = heads.bottom + 6;
  for (const policy of data.policies) {
    const drawn = policyMarks(policy, { matrix, data, top }, options);
    marks.push(...drawn.marks);
    top = drawn.bottom + 14;
  }
  const lines = matrix.items.map((_, at) => {
    const x = matrix.cells + (at + 0.5) * matrix.cell;
    return line("hairline", [x, heads.bottom + 4], [x, top - 14]);
  });
  const grid = matrix.isPhone ? [] : lines;
  return { marks: [...key.marks, ...heads.marks, ...grid, ...marks], bottom: top - 6 };
}

function matrixOf(data: CoverageData, room: Room, options: ChartOptions): Matrix {
  const covering = coveringItems(data);
  const isPhone = options.width === "phone";
  const left = isPhone ? room.left + 8 : room.left + NAME_WIDTH;
  const right = room.right - (isPhone ? 36 : COUNT_WIDTH);
  const cell = Math.min(isPhone ? 40 : 150, (right - left) / Math.max(1, covering.length));
  const items = cell < NARROWEST ? [] : covering;
  return { ...room, items, cells: left, cellsRight: left + cell * items.length, cell, isPhone };
}

function keyMarks(data: CoverageData, { left, right, top }: Room, options: ChartOptions): Drawn {
  const words = COVERAGE_WORDS[options.language];
  const used = new Set(alignments(data).map(({ basis }) => basis));
  const bases = (["stated", "decided", "voted", "inferred"] as const).filter((basis) =>
    used.has(basis),
  );
  const entries: readonly KeyEntry[] = [
    ...bases.map((basis) => ({
      label: words[basis],
      width: 16,
      sample: (x: number, middle: number) => [linkSign(basis, x + 8, middle)],
    })),
    {
      label: words.gap,
      width: 34,
      sample: (x, middle) => [
        {
          kind: "rect",
          x: x + 1,
          y: middle - 8,
          width: 32,
          height: 16,
          radius: 2,
          meaning: "gap-box",
        },
      ],
    },
  ];
  return flowKey(entries, { left, right, top }, typeSetting(options));
}

const HEAD = { size: 12, bold: true } as const;

/** Names over the columns, or numbers with the names in a list. */
function headMarks(
  { matrix, top }: { readonly matrix: Matrix; readonly top: number },
  options: ChartOptions,
): Drawn {
  const type = typeSetting(options);
  const { language } = options;
  const { items } = matrix;
  if (items.length === 0) return { marks: [], bottom: top };
  const names = items.map(({ title }) => pick(title, language));
  const numbers = items.map((_, at) => formatNumber(at + 1, language));
  const isNumbered = tooNarrow(names, matrix.cell, options);
  const list = isNumbered ? names.map((name, at) => `${numbers[at]} ${name}`) : [];
  const entries = list.map((label) => ({ label, width: 0, gap: 18, sample: () => [] }));
  const key = flowKey(entries, { ...matrix, top }, type);
  const heads = isNumbered ? numbers : names;
  const blocks = heads.map((text) => type.wrap(text, HEAD, matrix.cell - 8));
  const tallest = Math.max(...blocks.map(({ height }) => height));
  const bottom = (isNumbered ? key.bottom + 8 : top) + tallest;
  const marks = blocks.flatMap((block, at) =>
    stacked(block.lines, {
      x: matrix.cells + (at + 0.5) * matrix.cell,
      y: bottom - block.height + HEAD.size * type.ascent,
      ...HEAD,
      anchor: "middle",
      meaning: "ink",
      leading: type.leading,
    }),
  );
  const middle = bottom - (HEAD.size * type.leading) / 2;
  const look = { x: matrix.right, middle, size: 12, anchor: "end", meaning: "soft" } as const;
  const count = middleText(COVERAGE_WORDS[language].count, look, type);
  return { marks: [...key.marks, ...marks, count], bottom };
}

/** Whether a column is too narrow for the names, or would tear a word of one. */
function tooNarrow(names: readonly string[], cell: number, options: ChartOptions): boolean {
  const type = typeSetting(options);
  const widest = (name: string) => widestWord(name, (text) => type.width(text, HEAD));
  return cell < NAMED || names.some((name) => widest(name) > cell - 8);
}
