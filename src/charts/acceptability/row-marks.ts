import { ACCEPTABILITY_WORDS } from "#wording/charts-acceptability.ts";
import { pick } from "#wording/language.ts";
import { formatNumber, formatPlace, formatShare } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleLines, middleText } from "../middle-text.ts";
import type { GroupMark, Mark } from "../scene/scene.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";
import type { PlacedItem } from "./acceptability-data.ts";
import { shareStep } from "./share-steps.ts";

/** Sizes of the numbers in cells, the first that fits; below the last they are left to the table. */
const CELL_SIZES = [11.5, 11] as const;

/** Where the cells stand. */
export interface Grid {
  readonly nameLeft: number;
  readonly left: number;
  readonly right: number;
  /** Counted from 0, one per column: all, or of very many those that the rows show. */
  readonly places: readonly number[];
  /** Width of a cell. */
  readonly cell: number;
  readonly height: number;
  /** Names stand over their cells. */
  readonly isPhone: boolean;
}

interface RowPlace {
  readonly grid: Grid;
  readonly top: number;
  /** Share of weightings in which the item is selected; null without a cut. */
  readonly share: number | null;
}

/** One item: place, name, a cell per place, and how often it is selected. */
export function rowMarks(
  row: PlacedItem,
  { grid, top, share }: RowPlace,
  options: ChartOptions,
): { readonly mark: GroupMark; readonly bottom: number } {
  const type = typeSetting(options);
  const { language } = options;
  const at = rowHeights(row, { grid, top }, options);
  const { size } = at;
  const left = grid.nameLeft;
  const place = formatPlace(row.item.rank, row.item.tied, language);
  const marks: readonly Mark[] = [
    middleText(
      place,
      { x: left + 26, middle: at.first, size: 13, anchor: "end", meaning: "soft" },
      type,
    ),
    ...middleLines(
      at.name.lines,
      { x: left + 34, middle: at.nameMiddle, size, meaning: "ink", casing: grid.isPhone },
      type,
    ),
    ...cellMarks(row, { grid, middle: at.cells }, { type, options }),
    ...(share === null
      ? []
      : [
          middleText(
            formatShare(share, language),
            {
              x: grid.right,
              middle: at.first,
              size: 13,
              bold: share > 0.05 && share < 0.95,
              anchor: "end",
              meaning: "ink",
            },
            type,
          ),
        ]),
  ];
  const href = options.hrefOf?.(row.item.id) ?? null;
  const label = spokenRow(row, options);
  return { mark: { kind: "group", id: row.item.id, label, href, marks }, bottom: at.bottom };
}

/** Where name and cells of a row stand: beside each other, on the phone below each other. */
function rowHeights(
  { item }: PlacedItem,
  { grid, top }: Omit<RowPlace, "share">,
  options: ChartOptions,
) {
  const type = typeSetting(options);
  const size = grid.height < 20 ? 12.5 : 14;
  const wrap = (width: number) =>
    type.wrap(pick(item.title, options.language), { size, bold: false }, width);
  if (grid.isPhone) {
    const name = wrap(grid.right - grid.nameLeft - 90);
    const under = top + name.height + 2;
    return {
      size,
      name,
      nameMiddle: top + name.height / 2,
      first: top + (size * type.leading) / 2,
      cells: under + grid.height / 2,
      bottom: under + grid.height + 9,
    };
  }
  const name = wrap(grid.left - grid.nameLeft - 46);
  const height = Math.max(grid.height + 3, name.height + 4);
  const middle = top + height / 2;
  return { size, name, nameMiddle: middle, first: middle, cells: middle, bottom: top + height };
}

/** A row in words: its places with at least five percent. */
function spokenRow({ item, places }: PlacedItem, options: ChartOptions): string {
  const words = ACCEPTABILITY_WORDS[options.language];
  const reached = places.flatMap((share, index) =>
    share >= 0.05 ? [words.spoken(index + 1, share)] : [],
  );
  return [pick(item.title, options.language), ...reached].join(", ");
}

function cellMarks(
  { item, places }: PlacedItem,
  { grid, middle }: { readonly grid: Grid; readonly middle: number },
  { type, options }: { readonly type: TypeSetting; readonly options: ChartOptions },
): readonly Mark[] {
  const gap = grid.cell > 10 ? 1 : 0.3;
  const widest = type.width(formatNumber(88, options.language), { size: 1, bold: false });
  const size = CELL_SIZES.find((size) => widest * size + 1.5 < grid.cell - 2 * gap);
  return grid.places.flatMap((place, column): readonly Mark[] => {
    const share = places[place] ?? 0;
    const step = shareStep(share);
    const x = grid.left + column * grid.cell + gap;
    const box = { x, y: middle - grid.height / 2, width: grid.cell - 2 * gap, height: grid.height };
    const isOwn = place + 1 === item.rank;
    const text = formatNumber(Math.round(share * 100), options.language);
    return [
      ...(step === null ? [] : [{ kind: "rect" as const, ...box, meaning: step.meaning }]),
      ...(isOwn
        ? [{ kind: "rect" as const, ...inset(box, -0.5), meaning: "grade-own" as const }]
        : []),
      ...(step === null || size === undefined
        ? []
        : [
            middleText(
              text,
              { x: x + box.width / 2, middle, size, anchor: "middle", meaning: step.ink },
              type,
            ),
          ]),
    ];
  });
}

function inset(
  { x, y, width, height }: Readonly<Record<"x" | "y" | "width" | "height", number>>,
  by: number,
) {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
