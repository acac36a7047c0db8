import { BUMP_WORDS } from "#wording/charts-bump.ts";
import { EXCERPT_WORDS } from "#wording/charts-excerpt.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { flowKey, type KeyEntry } from "../key.ts";
import { type Drawn, picture, type Room } from "../picture.ts";
import { drawScene } from "../scene/draw-scene.ts";
import { line, type Mark, type Scene } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { typeSetting } from "../type-setting.ts";
import { type BumpData, bumpFinding, slotsOf } from "./bump-data.ts";
import { bumpExcerpt } from "./bump-excerpt.ts";
import { cutMarks } from "./cut-marks.ts";
import { itemMarks } from "./item-marks.ts";
import { placeSlots } from "./place-slots.ts";
import { tieMarks } from "./tie-marks.ts";

/** Places of the same items by several methods, weightings or rounds, side by side, as SVG. */
export function bumpChart(data: BumpData, options: ChartOptions): string {
  return drawScene(layoutBump(data, options));
}

/** Places every mark of the places side by side. */
export function layoutBump(data: BumpData, options: ChartOptions): Scene {
  const words = BUMP_WORDS[options.language];
  const finding = bumpFinding(data, options.language);
  const shown = bumpExcerpt(data);
  const isEmpty = data.columns.length < 2 || data.items.length === 0;
  return picture(
    {
      name: `bump-${data.kind}-${data.id}`,
      heading: isEmpty
        ? { title: words.item, lead: "" }
        : { title: words.title(finding), lead: words.lead(finding) },
      notes: [
        data.source ?? "",
        isEmpty ? "" : words.note[data.kind],
        finding.partial.length === 0 ? "" : words.partial(finding.partial),
        shown.items.length === data.items.length
          ? ""
          : EXCERPT_WORDS[options.language].shown(shown.items.length, data.items.length),
      ],
      empty: isEmpty ? words.empty : undefined,
    },
    options,
    (room) => bodyMarks(shown, room, options),
  );
}

function bodyMarks(data: BumpData, room: Room, options: ChartOptions): Drawn {
  const key = keyMarks(data, room, options);
  const heads = headMarks(data, { ...room, top: key.bottom + 16 }, options);
  const slots = placeSlots(data, { ...room, top: heads.bottom + 10 }, options);
  const ids = slotsOf(data, 0);
  return {
    marks: [
      ...key.marks,
      ...heads.marks,
      ...cutMarks(data, slots),
      ...data.columns.flatMap((_, column) => tieMarks(data, slots, column)),
      ...ids.map((id) => itemMarks(data, { id, slots }, options)),
    ],
    bottom: slots.bottom + 4,
  };
}

function keyMarks(data: BumpData, { left, right, top }: Room, options: ChartOptions): Drawn {
  const words = BUMP_WORDS[options.language].key;
  const hasCut = data.columns.some(({ selected }) => selected !== null);
  const path = (label: string, meaning: Meaning): KeyEntry => ({
    label,
    width: 30,
    sample: (x, middle) => [line(meaning, [x, middle], [x + 30, middle])],
  });
  const tie: KeyEntry = {
    label: words.tie,
    width: 16,
    sample: (x, middle) => [
      {
        kind: "rect",
        x: x + 2,
        y: middle - 9,
        width: 12,
        height: 18,
        radius: 6,
        meaning: "tie-ring",
      },
    ],
  };
  const entries = [
    ...(hasCut
      ? [
          path(words.in, "path-in"),
          path(words.crossing, "path-crossing"),
          path(words.out, "path-out"),
          path(words.cut, "cut-dash"),
        ]
      : []),
    tie,
  ];
  return flowKey(entries, { left, right, top }, typeSetting(options));
}

/** Titles of the columns over their places, standing on one line; numbers, and a list above, where they find no room. */
function headMarks(data: BumpData, room: Room, options: ChartOptions): Drawn {
  const type = typeSetting(options);
  const { xs } = placeSlots(data, room, options);
  const size = options.width === "phone" ? 12 : 14;
  const font = { size, bold: true };
  const step = (xs[1] ?? 160) - (xs[0] ?? 0);
  const isNumbered = data.columns.some(({ title }) => type.width(title, font) > step - 6);
  const titles = data.columns.map(({ title }, column) =>
    isNumbered ? formatNumber(column + 1, options.language) : title,
  );
  const list = isNumbered ? titles.map((number, at) => `${number} ${data.columns[at]?.title}`) : [];
  const entries = list.map((label) => ({ label, width: 0, gap: 16, sample: () => [] }));
  const key = flowKey(entries, room, type);
  const top = isNumbered ? key.bottom + 10 : room.top;
  const marks: readonly Mark[] = titles.map((text, column) => ({
    kind: "text",
    text,
    x: xs[column] ?? 0,
    y: top + size * type.ascent,
    ...font,
    anchor: "middle",
    meaning: "ink",
  }));
  return { marks: [...key.marks, ...marks], bottom: top + size * type.leading };
}
