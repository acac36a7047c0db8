import type { Policy } from "#record/evidence.ts";
import type { Link } from "#record/link.ts";
import { COVERAGE_WORDS } from "#wording/charts-coverage.ts";
import { type Language, pick } from "#wording/language.ts";
import { digits, formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleLines, middleText } from "../middle-text.ts";
import type { Drawn, Room } from "../picture.ts";
import { line, type Mark } from "../scene/scene.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";
import { countedSign } from "./counted-sign.ts";
import { alignments, type CoverageData } from "./coverage-data.ts";
import { linkSign } from "./link-sign.ts";
import { openPolicyMarks } from "./open-policy-marks.ts";

/** Where the columns stand. */
export interface Matrix extends Room {
  readonly items: CoverageData["items"];
  readonly cells: number;
  readonly cellsRight: number;
  /** Width of a column. */
  readonly cell: number;
  readonly isPhone: boolean;
}

interface Place {
  readonly matrix: Matrix;
  readonly data: CoverageData;
  readonly top: number;
}

/** One policy: its name, a row per part that it names, and a row for what it only counts. */
export function policyMarks(policy: Policy, place: Place, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const { matrix, top } = place;
  const { language } = options;
  const font = { size: 15, bold: true };
  const title = `${pick(policy.title, language)} (${digits(String(policy.year), language)})`;
  const name = type.wrap(title, font, matrix.right - matrix.left);
  const marks: Mark[] = [
    ...middleLines(
      name.lines,
      { x: matrix.left, middle: top + 4 + name.height / 2, ...font, meaning: "ink", casing: true },
      type,
    ),
  ];
  const start = top + name.height + 8;
  const drawn = isOneGap(policy, place.data)
    ? [openPolicyMarks(policy, { ...matrix, top: start }, options)]
    : stackedParts(policy.parts, { ...place, top: start }, options);
  for (const part of drawn) marks.push(...part.marks);
  const bottom = drawn.at(-1)?.bottom ?? start;
  const foot = footMarks(policy, { ...matrix, top: bottom }, options);
  return { marks: [...marks, ...foot.marks], bottom: foot.bottom };
}

/** What a policy only counts, as a stack of sheets; or that it has no part at all. */
function footMarks({ unnamed, parts }: Policy, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const { left, right, top } = room;
  const words = COVERAGE_WORDS[options.language];
  if (unnamed === undefined && parts.length > 0) return { marks: [], bottom: top };
  const text =
    unnamed === undefined
      ? words.noParts
      : words.unnamed(unnamed.count, pick(unnamed.what, options.language));
  const block = type.wrap(text, { size: 13, bold: false }, right - left - 40);
  const middle = top + 4 + block.height / 2;
  const sheets = unnamed === undefined ? [] : countedSign(left + 8, middle);
  const look = { x: left + (unnamed === undefined ? 8 : 36), middle, size: 13 } as const;
  const lines = middleLines(block.lines, { ...look, meaning: "soft" }, type);
  return { marks: [...sheets, ...lines], bottom: top + block.height + 10 };
}

/** Whether nothing at all is linked to a policy that names several parts; then one gap says it, not one for each. */
function isOneGap({ parts }: Policy, data: CoverageData): boolean {
  const reached = new Set(alignments(data).map(({ to }) => to));
  return parts.length > 1 && parts.every(({ id }) => !reached.has(id));
}

function stackedParts(
  parts: Policy["parts"],
  place: Place,
  options: ChartOptions,
): readonly Drawn[] {
  const drawn: Drawn[] = [];
  for (const part of parts)
    drawn.push(partMarks(part, { ...place, top: drawn.at(-1)?.bottom ?? place.top }, options));
  return drawn;
}

/** A part with its links, or with a gap drawn where it has none. */
function partMarks(
  part: Policy["parts"][number],
  { matrix, data, top }: Place,
  options: ChartOptions,
): Drawn {
  const type = typeSetting(options);
  const { language } = options;
  const links = alignments(data).filter(({ to }) => to === part.id);
  const row = rowOf(pick(part.title, language), { matrix, top }, type);
  const isGap = links.length === 0;
  const isListed = !isGap && matrix.items.length === 0;
  const list = isListed ? listMarks(links, { matrix, data, top: row.bottom }, options) : null;
  const bottom = list?.bottom ?? row.bottom;
  const names = links.map(({ from }) => nameOf(data, from, language));
  const marks: readonly Mark[] = [
    line("hairline", [matrix.left, bottom], [matrix.right, bottom]),
    ...middleLines(
      row.name.lines,
      { x: matrix.left + 8, middle: row.nameMiddle, size: 14, meaning: "ink" },
      type,
    ),
    ...(isGap ? gapMarks(row.middle, matrix, options) : signMarks(links, matrix, row.middle)),
    ...(list?.marks ?? []),
    middleText(
      formatNumber(links.length, language),
      {
        x: matrix.right,
        middle: row.middle,
        size: 13,
        bold: isGap,
        anchor: "end",
        meaning: isGap ? "attention" : "soft",
      },
      type,
    ),
  ];
  const spoken = isGap ? COVERAGE_WORDS[language].gap : names.join(", ");
  const label = `${pick(part.title, language)}: ${spoken}`;
  return { marks: [{ kind: "group", id: part.id, label, href: null, marks }], bottom };
}

function nameOf({ items }: CoverageData, id: string, language: Language): string {
  return pick(items.find((item) => item.id === id)?.title ?? { en: id }, language);
}

/** The links of a part in the columns of their items. */
function signMarks(links: readonly Link[], matrix: Matrix, middle: number): readonly Mark[] {
  return links.flatMap(({ from, basis }): readonly Mark[] => {
    const column = matrix.items.findIndex(({ id }) => id === from);
    const x = matrix.cells + (column + 0.5) * matrix.cell;
    return column < 0 ? [] : [linkSign(basis, x, middle)];
  });
}

/** The links of a part by name below it, where there are too many items for columns. */
function listMarks(
  links: readonly Link[],
  { matrix, data, top }: Place,
  options: ChartOptions,
): Drawn {
  const type = typeSetting(options);
  const marks: Mark[] = [];
  let bottom = top;
  for (const { from, basis } of links) {
    const text = nameOf(data, from, options.language);
    const name = type.wrap(text, { size: 13, bold: false }, matrix.right - matrix.left - 90);
    const height = Math.max(22, name.height + 4);
    const look = {
      x: matrix.left + 46,
      middle: bottom + height / 2,
      size: 13,
      meaning: "ink",
    } as const;
    marks.push(
      linkSign(basis, matrix.left + 28, bottom + height / 2),
      ...middleLines(name.lines, look, type),
    );
    bottom += height;
  }
  return { marks, bottom: bottom + 4 };
}

function rowOf(
  text: string,
  { matrix, top }: { readonly matrix: Matrix; readonly top: number },
  type: TypeSetting,
) {
  const { isPhone } = matrix;
  const width = isPhone ? matrix.right - matrix.left - 12 : matrix.cells - matrix.left - 30;
  const name = type.wrap(text, { size: 14, bold: false }, width);
  const signs = 24;
  const height = isPhone ? name.height + signs + 8 : Math.max(name.height + 6, signs + 4);
  return {
    name,
    nameMiddle: isPhone ? top + 2 + name.height / 2 : top + height / 2,
    middle: isPhone ? top + name.height + 4 + signs / 2 : top + height / 2,
    bottom: top + height,
  };
}

/** A dotted box over the columns; a short one where there are none. */
function gapMarks(middle: number, matrix: Matrix, options: ChartOptions): readonly Mark[] {
  const type = typeSetting(options);
  const text = COVERAGE_WORDS[options.language].gap;
  const least = type.width(text, { size: 12, bold: false }) + 24;
  const width = Math.max(least, matrix.cellsRight - matrix.cells - 16);
  return [
    {
      kind: "rect",
      x: matrix.cells + 8,
      y: middle - 10.5,
      width,
      height: 21,
      radius: 2,
      meaning: "gap-box",
    },
    middleText(text, { x: matrix.cells + 20, middle, size: 12, meaning: "attention" }, type),
  ];
}
