import { scaleLinear } from "d3-scale";
import type { AssessmentResult, ItemResult } from "#results/results.ts";
import { RANKING_WORDS } from "#wording/charts-ranking.ts";
import type { Language } from "#wording/language.ts";
import { formatNumber, formatShare } from "#wording/numbers.ts";
import { scoreKind } from "./ranking-data.ts";

/** A column of the ranking with its own axis. */
export interface Panel {
  readonly kind: "score" | "interval" | "flat" | "grouped";
  readonly title: string;
  readonly left: number;
  /** Width with the room for values. */
  readonly width: number;
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Room right of the axis for the value beside a dot or bar. */
const VALUE_ROOM = 56;
/** Between two panels, where there is room for so much. */
const GAP = 44;
const NARROW_GAP = 24;
/** Least width of an axis on which the middle is marked beside the ends. */
const THREE_TICKS = 84;
const WEIGHT = { score: 1.4, interval: 0.9, flat: 1, grouped: 1 } as const;

/** The panels that the results have numbers for, side by side. */
export function layoutPanels(
  assessment: AssessmentResult,
  { left, right }: { readonly left: number; readonly right: number },
  language: Language,
): readonly Panel[] {
  const kinds = panelKinds(assessment.items);
  const total = kinds.reduce((sum, kind) => sum + WEIGHT[kind], 0);
  const gap = right - left < 700 ? NARROW_GAP : GAP;
  const unit = (right - left - gap * (kinds.length - 1)) / total;
  const panels: Panel[] = [];
  let x = left;
  for (const kind of kinds) {
    const place = { left: x, width: WEIGHT[kind] * unit };
    panels.push({ kind, ...place, ...axis(kind, { assessment, language, ...place }) });
    x += place.width + gap;
  }
  return panels;
}

function panelKinds(items: readonly ItemResult[]): readonly Panel["kind"][] {
  const kinds: Panel["kind"][] = ["score"];
  if (items.some((item) => item.rankInterval !== null)) kinds.push("interval");
  if (items.some((item) => item.shareOfWeightings.flat !== null)) kinds.push("flat");
  if (items.some((item) => item.shareOfWeightings.grouped !== null)) kinds.push("grouped");
  return kinds;
}

interface AxisPlace {
  readonly assessment: AssessmentResult;
  readonly language: Language;
  readonly left: number;
  readonly width: number;
}

function axis(kind: Panel["kind"], { assessment, language, left, width }: AxisPlace) {
  const words = RANKING_WORDS[language];
  const range = [left, left + width - VALUE_ROOM] as const;
  if (kind === "flat" || kind === "grouped") {
    const scale = scaleLinear([0, 1], range);
    const ends = [0, 0.5, 1].filter((value) => value !== 0.5 || range[1] - range[0] >= THREE_TICKS);
    const ticks = ends.map((value) => ({ value, label: formatShare(value, language) }));
    return { title: words[kind], at: (value: number) => scale(value), ticks };
  }
  const places = assessment.items.length;
  const scale =
    kind === "score"
      ? scaleLinear(scoreDomain(assessment.items), range).nice(5)
      : scaleLinear([1, Math.max(2, places)], range);
  const values =
    kind === "score"
      ? scale.ticks(Math.min(5, width / 70))
      : placeTicks(places, range[1] - range[0]);
  return {
    title:
      kind === "score"
        ? words.score(assessment.criteria.length, scoreKind(assessment))
        : words.interval,
    at: (value: number) => scale(value),
    ticks: values.map((value) => ({ value, label: formatNumber(value, language) })),
  };
}

function scoreDomain(items: readonly ItemResult[]): readonly [number, number] {
  const scores = items.map((item) => item.score);
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** Least distance between two places that are named on their axis. */
const TICK_ROOM = 24;
const TICK_STEPS = [5, 10, 25, 50, 100, 250, 500];

/** First place, last place and round ones between where there is room for their numbers. */
function placeTicks(places: number, room: number): readonly number[] {
  const last = Math.max(2, places);
  const unit = room / (last - 1);
  const step = TICK_STEPS.find((each) => each * unit >= TICK_ROOM) ?? last;
  const between = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
  const isClear = (place: number) =>
    last - place >= 3 && Math.min(place - 1, last - place) * unit >= TICK_ROOM;
  return [1, ...between.filter(isClear), last];
}
