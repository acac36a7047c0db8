import { SCATTER_WORDS } from "#wording/charts-scatter.ts";
import { formatNumber } from "#wording/numbers.ts";
import type { ChartOptions } from "../chart-options.ts";
import type { LabelledSpot, Spot } from "../point-labels.ts";
import { pointMark } from "../point-mark.ts";
import type { Mark } from "../scene/scene.ts";
import { typeSetting } from "../type-setting.ts";
import type { Plot } from "./axes.ts";
import { type DrawnPoint, drawnPoints, type ScatterData } from "./scatter-data.ts";

/** Everything on one place of the picture. */
export interface ScatterSpot extends Spot {
  readonly points: readonly DrawnPoint[];
  /** Its names with code and values, for the list below the picture. */
  readonly listed: readonly string[];
}

/** Points by place, so that what stands on one place shares a label. */
export function spotsOf(
  data: ScatterData,
  plot: Plot,
  options: ChartOptions,
): readonly ScatterSpot[] {
  const { language } = options;
  const places = new Map<string, DrawnPoint[]>();
  for (const point of drawnPoints(data, language)) {
    const key = `${point.x} ${point.y}`;
    places.set(key, [...(places.get(key) ?? []), point]);
  }
  return [...places.values()].map((points, index): ScatterSpot => {
    const [first] = points;
    const code = formatNumber(index + 1, language);
    const { listed } = SCATTER_WORDS[language];
    return {
      points,
      x: plot.x.at(first?.x ?? 0),
      y: plot.y.at(first?.y ?? 0),
      radius: Math.max(...points.map(({ size }) => plot.radius(size))),
      names: points.map(({ name }) => name),
      code,
      listed: points.map(({ name, x, y }) => `${code} ${listed(name, x, y)}`),
    };
  });
}

/** The points of a place and their label. */
export function spotMarks(placed: LabelledSpot<ScatterSpot>, options: ChartOptions): Mark {
  const { points } = placed.spot;
  const [only] = points.length === 1 ? points : [];
  const look = {
    id: points.map(({ id }) => id).join(" "),
    label: points
      .map(({ name, x: across, y: up, size }) => spoken(name, [across, up, size], options))
      .join("; "),
    href: only === undefined ? null : (options.hrefOf?.(only.id) ?? null),
    meaning: (points[0]?.size ?? null) === null ? "dot" : "bubble",
  } as const;
  return pointMark(placed, look, typeSetting(options));
}

function spoken(
  name: string,
  values: readonly (number | null)[],
  { language }: ChartOptions,
): string {
  const numbers = values.flatMap((value) =>
    value === null ? [] : [formatNumber(value, language)],
  );
  return `${name}: ${numbers.join(", ")}`;
}
