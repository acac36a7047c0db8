import { ROADMAP_WORDS } from "#wording/charts-roadmap.ts";
import { formatPlace, listOf } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import { type Mark, pathOf } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import { onBar } from "./bar-marks.ts";
import type { Written } from "./bar-place.ts";
import { arrowHead, brokenRun, runsBeside } from "./dependencies.ts";
import { type PlannedBar, textsBeside } from "./plan-bar.ts";
import type { PlannedLane } from "./plan-lanes.ts";
import { neededBy, type RoadmapData, titleOf } from "./roadmap-data.ts";

const SIZE = 12;
const HEAD = 18;
/** Between the words and what stands beside them. */
const AIR = 6;

interface Place {
  readonly data: RoadmapData;
  readonly lanes: readonly PlannedLane[];
  readonly timeLeft: number;
}

/** What the bars of a lane need from other lanes: an arrow in from the name of that lane. */
export function otherLaneMarks(
  lane: PlannedLane,
  place: Place,
  options: ChartOptions,
): readonly Mark[] {
  return lane.bars.flatMap((target) => {
    const here = new Set(lane.bars.map(({ bar }) => bar.item));
    const needs = neededBy(target.bar.item, place.data.links).filter((id) => !here.has(id));
    const names = needs.flatMap((id) => nameOf(id, place, options));
    const { links } = place.data;
    const runs = runsBeside(target, { bars: lane.bars, links, laneLeft: place.timeLeft });
    return names.length === 0 ? [] : stub({ target, runs }, names, { place, options });
  });
}

interface LaneName {
  readonly full: string;
  readonly short: string;
}

/** The lane that holds an item, by place and name; by the item's name where it stands in none. */
function nameOf(
  id: string,
  { data, lanes }: Place,
  { language }: ChartOptions,
): readonly LaneName[] {
  const lane = lanes.find(({ bars }) => bars.some(({ bar }) => bar.item === id))?.lane;
  if (lane === undefined) return [];
  const [product] = lane.items;
  const title = titleOf(data.items, product?.id ?? id, language);
  if (product === undefined || product.rank === null) return [{ full: title, short: title }];
  const rank = formatPlace(product.rank, product.tied, language);
  return [{ full: `${rank} ${title}`, short: rank }];
}

/** The words and their arrow where the row is free; shorter words, then words on the bar, then the arrow alone. */
function stub(
  { target, runs }: { readonly target: PlannedBar; readonly runs: readonly Written[] },
  names: readonly LaneName[],
  { place, options }: { readonly place: Place; readonly options: ChartOptions },
): readonly Mark[] {
  const type = typeSetting(options);
  const words = ROADMAP_WORDS[options.language];
  const say = (form: "full" | "short") =>
    words.fromLane(listOf([...new Set(names.map((name) => name[form]))], options.language));
  const width = (text: string) => type.width(text, { size: SIZE, bold: false });
  const y = target.middle + SIZE * type.middle;
  const text = (words: string, x: number, isOnBar = false): Mark => ({
    kind: "text",
    x,
    y,
    text: words,
    size: SIZE,
    ...(isOnBar ? { meaning: onBar(target) } : { meaning: "soft", casing: true }),
  });
  for (const words of [say("full"), say("short")]) {
    const end = freeEnd(target, { width: width(words), from: place.timeLeft, runs });
    if (end === null) continue;
    return [text(words, end - width(words)), ...arrow(target, end + 4)];
  }
  const after = afterName(target, options);
  const fitting = [say("full"), say("short")].find((words) => after.x + width(words) <= after.end);
  return [
    ...(fitting === undefined ? [] : [text(fitting, after.x, true)]),
    ...arrow(target, target.left - HEAD + 3),
  ];
}

interface Wanted {
  readonly width: number;
  /** Where the years begin. */
  readonly from: number;
  readonly runs: readonly Written[];
}

/** Right end of the nearest free stretch before the bar that takes so much text; null where none does. */
function freeEnd(bar: PlannedBar, { width, from, runs }: Wanted): number | null {
  const { left, whiskers } = bar;
  if (whiskers.some(({ to }) => to < left)) return null;
  const taken = [...textsBeside(bar), ...runs]
    .filter((written) => written.left < left)
    .sort((a, b) => b.x - a.x);
  let end = left - HEAD;
  for (const written of taken) {
    if (end - width >= written.x + AIR) return end;
    end = Math.min(end, written.left - AIR);
  }
  return end - width >= from + 4 ? end : null;
}

function afterName({ label, numerals, left, right }: PlannedBar, options: ChartOptions) {
  const type = typeSetting(options);
  const noteEnd =
    label.note === null
      ? 0
      : label.note.x + type.width(label.note.text, { size: type.note, bold: false });
  const first = numerals.find((numeral) => numeral.x > left && numeral.left < right);
  const x = Math.max(label.place === "inside" ? label.x + label.width : left, noteEnd) + 12;
  return { x, end: Math.min(first?.left ?? right, right) - 8 };
}

function arrow(target: PlannedBar, from: number): readonly Mark[] {
  const line = pathOf`M${from} ${target.middle}` + brokenRun(from, target.left - 1, target);
  return [{ kind: "path", meaning: "dependency", data: line }, arrowHead(target)];
}
