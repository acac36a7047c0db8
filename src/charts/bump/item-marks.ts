import { BUMP_WORDS } from "#wording/charts-bump.ts";
import { pick } from "#wording/language.ts";
import { formatPlace } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { middleLines, middleText } from "../middle-text.ts";
import { type GroupMark, type Mark, pathOf } from "../scene/scene.ts";
import type { Meaning } from "../scene/style.ts";
import { typeSetting } from "../type-setting.ts";
import { type BumpData, type Fate, fateOf, slotsOf } from "./bump-data.ts";
import type { Slots } from "./place-slots.ts";

interface Stop {
  readonly x: number;
  readonly y: number;
  readonly rank: number;
  readonly tied: boolean;
  readonly isIn: boolean | null;
}

const PATHS: Readonly<Record<Fate, Meaning>> = {
  in: "path-in",
  out: "path-out",
  crossing: "path-crossing",
  none: "path-in",
};

/** One item through all columns: its line, a dot per column, its name and place at both ends. */
export function itemMarks(
  data: BumpData,
  { id, slots }: { readonly id: string; readonly slots: Slots },
  options: ChartOptions,
): GroupMark {
  const { language } = options;
  const fate = fateOf(data, id);
  const stops = stopsOf(data, id, slots);
  const stopAt = (x: number | undefined) => stops.find((stop) => stop.x === x);
  const title = data.items.find((item) => item.id === id)?.title ?? {};
  const spoken = data.columns.flatMap((column) => {
    const place = column.places.find(({ item }) => item === id);
    return place === undefined
      ? []
      : [BUMP_WORDS[language].spoken(column.title, place.rank, place.tied)];
  });
  return {
    kind: "group",
    id,
    label: [pick(title, language), ...spoken].join("; "),
    href: options.hrefOf?.(id) ?? null,
    marks: [
      { kind: "path", meaning: PATHS[fate], data: curve(stops) },
      ...stops.map((stop) => dot(stop, fate)),
      ...endMarks(stopAt(slots.xs[0]), { side: "left", id, slots, fate }, options),
      ...endMarks(stopAt(slots.xs.at(-1)), { side: "right", id, slots, fate }, options),
    ],
  };
}

function stopsOf(data: BumpData, id: string, { xs, middles }: Slots): readonly Stop[] {
  return data.columns.flatMap((column, index): readonly Stop[] => {
    const place = column.places.find(({ item }) => item === id);
    const x = xs[index];
    const y = middles[slotsOf(data, index).indexOf(id)];
    if (place === undefined || x === undefined || y === undefined) return [];
    const isIn = column.selected === null ? null : column.selected.includes(id);
    return [{ x, y, rank: place.rank, tied: place.tied, isIn }];
  });
}

/** Level at every column, and rising or falling between two. */
function curve(stops: readonly Stop[]): string {
  const [first, ...others] = stops;
  if (first === undefined) return "";
  let before = first;
  let data = pathOf`M${first.x} ${first.y}`;
  for (const stop of others) {
    const half = (before.x + stop.x) / 2;
    data += pathOf`C${half} ${before.y} ${half} ${stop.y} ${stop.x} ${stop.y}`;
    before = stop;
  }
  return data;
}

function dot({ x, y, isIn }: Stop, fate: Fate): Mark {
  const atCut = fate === "crossing" ? "-at-cut" : "";
  const meaning: Meaning = isIn === false ? `not-selected${atCut}` : `selected${atCut}`;
  return { kind: "circle", x, y, radius: 5, meaning };
}

interface End {
  readonly side: "left" | "right";
  readonly id: string;
  readonly slots: Slots;
  readonly fate: Fate;
}

/** Place and name beside the first or last dot; the names at the right stand where there is room for them. */
function endMarks(stop: Stop | undefined, end: End, options: ChartOptions): readonly Mark[] {
  if (stop === undefined) return [];
  const type = typeSetting(options);
  const { side, id, slots, fate } = end;
  const ends = slots[side];
  const block = ends?.names.get(id);
  const outward = side === "left" ? -1 : 1;
  const anchor = side === "left" ? "end" : "start";
  const meaning: Meaning = fate === "crossing" ? "attention" : fate === "out" ? "soft" : "ink";
  return [
    middleText(
      formatPlace(stop.rank, stop.tied, options.language),
      { x: stop.x + outward * 13, middle: stop.y, size: slots.size - 1, anchor, meaning: "soft" },
      type,
    ),
    ...(ends === null || block === undefined
      ? []
      : middleLines(
          block.lines,
          {
            x: ends.x,
            middle: stop.y,
            size: slots.size,
            bold: fate === "crossing",
            anchor,
            meaning,
          },
          type,
        )),
  ];
}
