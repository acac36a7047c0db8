import { SCATTER_WORDS, type ScatterFinding, type ScatterSpan } from "#wording/charts-scatter.ts";
import { type Language, pick } from "#wording/language.ts";
import type { ChartTable } from "../chart-table.ts";

type Worded = Readonly<Record<string, string>>;

/** One of the values that everything in the picture has. */
export interface Dimension {
  readonly title: Worded;
  readonly unit?: Worded | undefined;
}

export interface ScatterData {
  /** Name of the picture. */
  readonly id: string;
  readonly x: Dimension;
  readonly y: Dimension;
  /** What the area of a point shows; left out where all are alike. */
  readonly size?: Dimension | undefined;
  readonly points: readonly {
    readonly id: string;
    readonly title: Worded;
    /** Null where there is none; then it is named below the picture. */
    readonly x: number | null;
    readonly y: number | null;
    readonly size: number | null;
  }[];
  readonly source?: string | undefined;
}

/** What can be drawn, with its values. */
export interface DrawnPoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** 0 or more; null where no size is shown. */
  readonly size: number | null;
}

/** The points that have all values, largest first so that small ones lie on top; the same for every order they come in. */
export function drawnPoints(data: ScatterData, language: Language): readonly DrawnPoint[] {
  return data.points
    .flatMap(({ id, title, x, y, size }): readonly DrawnPoint[] =>
      x === null || y === null || (data.size !== undefined && size === null)
        ? []
        : [{ id, name: pick(title, language), x, y, size: data.size === undefined ? null : size }],
    )
    .sort(
      (a, b) => (b.size ?? 0) - (a.size ?? 0) || b.y - a.y || b.x - a.x || (a.id < b.id ? -1 : 1),
    );
}

/** Names of what lacks a value. */
export function missingNames(data: ScatterData, language: Language): readonly string[] {
  const drawn = new Set(drawnPoints(data, language).map(({ id }) => id));
  return data.points
    .filter(({ id }) => !drawn.has(id))
    .map(({ title }) => pick(title, language))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Which points are highest on each value. */
export function scatterFinding(data: ScatterData, language: Language): ScatterFinding {
  const points = drawnPoints(data, language);
  const most = (value: (point: DrawnPoint) => number) => {
    const highest = Math.max(...points.map(value));
    return points.filter((point) => value(point) === highest).map(({ name }) => name);
  };
  return {
    x: pick(data.x.title, language),
    y: pick(data.y.title, language),
    size: data.size === undefined ? null : pick(data.size.title, language),
    points: points.length,
    mostX: most(({ x }) => x),
    mostY: most(({ y }) => y),
    mostSize: most(({ size }) => size ?? 0),
    spanX: span(points, ({ x }) => x),
    spanY: span(points, ({ y }) => y),
  };
}

function span(points: readonly DrawnPoint[], value: (point: DrawnPoint) => number): ScatterSpan {
  const low = Math.min(...points.map(value));
  const least = points.filter((point) => value(point) === low).map(({ name }) => name);
  return { low, high: Math.max(...points.map(value)), least };
}

/** All values of everything in the picture. */
export function scatterTable(data: ScatterData, language: Language): ChartTable {
  const words = SCATTER_WORDS[language];
  const head = ({ title, unit }: Dimension) =>
    words.axis(pick(title, language), unit === undefined ? "" : pick(unit, language));
  const dimensions = [data.x, data.y, ...(data.size === undefined ? [] : [data.size])];
  return {
    head: [words.name, ...dimensions.map(head)],
    rows: data.points.map(({ title, x, y, size }) =>
      [pick(title, language), x, y, size].slice(0, dimensions.length + 1),
    ),
  };
}
