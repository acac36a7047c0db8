import { WEIGHTS_WORDS } from "#wording/charts-weights.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleText } from "../middle-text.ts";
import type { Drawn } from "../picture.ts";
import type { Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { BEND, bandMarks } from "./branch-bands.ts";
import { type Columns, leafMarks } from "./leaf-marks.ts";
import type { Branch } from "./weights-data.ts";

interface BranchPlace {
  readonly columns: Columns;
  readonly top: number;
}

/** Where the band of a branch arrives, and how thick it is. */
export interface BranchEnd {
  readonly to: readonly [x: number, y: number];
  readonly thickness: number;
}

/** From the end of a band to the name of a criterion. */
const GAP = 10;

/** A group with its criteria, or a criterion alone at the height of its group. */
export function branchMarks(
  branch: Branch,
  { columns, top }: BranchPlace,
  options: ChartOptions,
): Drawn & { readonly end: BranchEnd } {
  const isGroup = branch.leaves.length > 0;
  if (isGroup && !columns.isPhone) return groupMarks(branch, { columns, top }, options);
  const text = groupText(branch, columns, options);
  const above = isGroup
    ? groupHead(text, { columns, top: top + 2 }, options)
    : { marks: [], bottom: top };
  const rows = leavesOf(branch, { columns, top: above.bottom }, options);
  const to = [columns.leaf - GAP, rows.middle] as const;
  return {
    marks: [...above.marks, ...rows.marks],
    bottom: rows.bottom,
    end: { to, thickness: branch.nominal * columns.trunk },
  };
}

/** A group as a band with its name, which parts into the bands of its criteria. */
function groupMarks(
  branch: Branch,
  { columns, top }: BranchPlace,
  options: ChartOptions,
): Drawn & { readonly end: BranchEnd } {
  const text = groupText(branch, columns, options);
  const rows = leavesOf(branch, { columns, top }, options);
  const thickness = branch.nominal * columns.trunk;
  // A name of many lines is taller than few criteria: they move to its middle.
  const lack = Math.max(0, text.height - (rows.bottom - top)) / 2;
  const placed = lack === 0 ? rows : leavesOf(branch, { columns, top: top + lack }, options);
  // On a band that is thinner than its name, the letters clear it round them.
  const casing = thickness < text.height;
  const over = { columns, top: placed.middle - text.height / 2, casing };
  const head = groupHead(text, over, options);
  const right = columns.leaf - GAP - BEND;
  const block: Mark = {
    kind: "rect",
    x: columns.group - 0.5,
    y: placed.middle - Math.max(1, thickness - 1) / 2,
    width: right - columns.group + 1,
    height: Math.max(1, thickness - 1),
    meaning: "branch",
  };
  return {
    marks: [
      block,
      ...bandMarks([right, placed.middle], placed.ends),
      ...head.marks,
      ...placed.marks,
    ],
    bottom: placed.bottom + lack,
    end: { to: [columns.group, placed.middle], thickness },
  };
}

/** The criteria of a branch below each other, and where their bands arrive. */
function leavesOf(branch: Branch, { columns, top }: BranchPlace, options: ChartOptions) {
  const rows =
    branch.leaves.length === 0
      ? [branch]
      : branch.leaves.map(({ id, title, nominalWeight, effectiveWeight }) => ({
          id,
          title,
          nominal: nominalWeight,
          effective: effectiveWeight,
        }));
  const marks: Mark[] = [];
  const ends: BranchEnd[] = [];
  let bottom = top;
  for (const row of rows) {
    const drawn = leafMarks(row, { columns, top: bottom }, options);
    const to = [columns.leaf - GAP, drawn.middle] as const;
    ends.push({ to, thickness: row.nominal * columns.trunk });
    marks.push(drawn.mark);
    bottom = drawn.bottom;
  }
  const middle = ((ends[0]?.to[1] ?? top) + (ends.at(-1)?.to[1] ?? top)) / 2;
  return { marks, ends, middle, bottom };
}

/** The name of a group with both its shares: over its criteria on the phone, else on its band. */
function groupHead(
  { name, both }: ReturnType<typeof groupText>,
  { columns, top, casing = false }: BranchPlace & { readonly casing?: boolean },
  options: ChartOptions,
): Drawn {
  const type = typeSetting(options);
  const x = columns.isPhone ? columns.leaf : columns.group + GAP;
  const rows = [
    ...name.lines.map((text) => ({ text, size: 15, bold: true })),
    ...both.lines.map((text) => ({ text, size: 13, bold: false })),
  ];
  let y = top;
  const marks = rows.map((row): Mark => {
    const middle = y + (row.size * type.leading) / 2;
    y += row.size * type.leading;
    return middleText(row.text, { ...row, x, middle, meaning: "ink", casing }, type);
  });
  return { marks, bottom: y + 4 };
}

function groupText(branch: Branch, columns: Columns, options: ChartOptions) {
  const type = typeSetting(options);
  const width = columns.isPhone
    ? columns.bars - columns.leaf
    : columns.leaf - columns.group - BEND - 3 * GAP;
  const words = WEIGHTS_WORDS[options.language];
  const title = pick(branch.title, options.language);
  const name = type.wrap(title, { size: 15, bold: true }, width);
  const shares = words.both(branch.nominal, branch.effective);
  const both = type.wrap(shares, { size: 13, bold: false }, width);
  return { name, both, height: name.height + both.height };
}
