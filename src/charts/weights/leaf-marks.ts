import { signedShare, WEIGHTS_WORDS } from "#wording/charts-weights.ts";
import { pick } from "#wording/language.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleLines, middleText } from "../middle-text.ts";
import type { GroupMark, Mark } from "../scene/scene.ts";
import { type TypeSetting, typeSetting } from "../type-setting.ts";

/** Where the levels of the tree and the bars begin. */
export interface Columns {
  readonly root: number;
  readonly group: number;
  readonly leaf: number;
  /** Right end of the names. */
  readonly bars: number;
  readonly at: (share: number) => number;
  /** How thick the whole score is drawn. */
  readonly trunk: number;
  /** Names stand over their bars, without branches. */
  readonly isPhone: boolean;
}

interface Leaf {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly nominal: number;
  readonly effective: number | null;
}

interface LeafPlace {
  readonly columns: Columns;
  readonly top: number;
}

const BAR = 11;

/** One criterion: name, declared weight, and what it decides below it. */
export function leafMarks(
  leaf: Leaf,
  { columns, top }: LeafPlace,
  options: ChartOptions,
): { readonly mark: GroupMark; readonly middle: number; readonly bottom: number } {
  const type = typeSetting(options);
  const { language } = options;
  const size = 14;
  const left = columns.leaf;
  const name = type.wrap(
    pick(leaf.title, language),
    { size, bold: false },
    columns.bars - left - 10,
  );
  const bars = leaf.effective === null ? [leaf.nominal] : [leaf.nominal, leaf.effective];
  const barsHeight = bars.length * (BAR + 5);
  const above = columns.isPhone ? name.height + 3 : 0;
  const height = columns.isPhone
    ? above + barsHeight + 8
    : Math.max(name.height + 8, barsHeight + 10, leaf.nominal * columns.trunk + 8);
  const nameMiddle = columns.isPhone ? top + name.height / 2 : top + height / 2;
  const first = columns.isPhone
    ? top + above + BAR / 2
    : top + (height - barsHeight) / 2 + BAR / 2 + 2;
  const marks: readonly Mark[] = [
    ...middleLines(name.lines, { x: left, middle: nameMiddle, size, meaning: "ink" }, type),
    ...bars.flatMap((share, index) =>
      barMarks(share, { columns, middle: first + index * (BAR + 5), index }, { type, options }),
    ),
  ];
  const words = WEIGHTS_WORDS[language];
  const label = `${pick(leaf.title, language)}: ${words.both(leaf.nominal, leaf.effective)}`;
  return {
    mark: { kind: "group", id: leaf.id, label, href: null, marks },
    middle: nameMiddle,
    bottom: top + height,
  };
}

interface BarPlace {
  readonly columns: Columns;
  readonly middle: number;
  /** 0 for the declared weight, 1 for the effect. */
  readonly index: number;
}

function barMarks(
  share: number,
  { columns, middle, index }: BarPlace,
  { type, options }: { readonly type: TypeSetting; readonly options: ChartOptions },
): readonly Mark[] {
  const zero = columns.at(0);
  const end = columns.at(share);
  const width = Math.abs(end - zero);
  const outward = share < 0 ? -1 : 1;
  return [
    ...(width < 0.5
      ? []
      : [
          {
            kind: "rect" as const,
            x: Math.min(zero, end),
            y: middle - BAR / 2,
            width,
            height: BAR,
            meaning: index === 0 ? ("grade-1" as const) : ("grade-4" as const),
          },
        ]),
    middleText(
      signedShare(share, options.language),
      {
        x: end + outward * 7,
        middle,
        size: 12.5,
        anchor: share < 0 ? "end" : "start",
        bold: index === 1,
        meaning: index === 0 ? "soft" : "ink",
      },
      type,
    ),
  ];
}
