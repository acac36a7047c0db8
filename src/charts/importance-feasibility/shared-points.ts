import { type Language, pick } from "#wording/language.ts";
import type { PositionsData } from "./positions-data.ts";

/** A place in the picture with everything that stands there. */
export interface Point {
  readonly importance: number;
  readonly feasibility: number;
  readonly items: readonly {
    readonly id: string;
    readonly code: string | null;
    readonly title: string;
    /** Code and short title. */
    readonly label: string;
  }[];
}

/** Items by place, the most important and feasible first; the same for every order they come in. */
export function sharedPoints(data: PositionsData, language: Language): readonly Point[] {
  const { assessment, importance, feasibility, shortTitleOf } = data;
  const points = new Map<string, Point>();
  for (const item of [...assessment.items].sort(byCode)) {
    const at = { importance: item.totals[importance], feasibility: item.totals[feasibility] };
    if (at.importance === undefined || at.feasibility === undefined) continue;
    const key = `${at.importance} ${at.feasibility}`;
    const title = pick(item.title, language);
    const short = shortTitleOf?.(item.id) ?? title;
    const label = item.code === null ? short : `${item.code} ${short}`;
    const before = points.get(key)?.items ?? [];
    const items = [...before, { id: item.id, code: item.code, title, label }];
    points.set(key, { importance: at.importance, feasibility: at.feasibility, items });
  }
  return [...points.values()].sort(
    (a, b) => b.importance - a.importance || b.feasibility - a.feasibility,
  );
}

interface Coded {
  readonly id: string;
  readonly code: string | null;
}

/** T2 before T10, then by id. */
export function byCode(a: Coded, b: Coded): number {
  const number = ({ code }: Coded) => Number(/\d+/.exec(code ?? "")?.[0] ?? 0);
  return number(a) - number(b) || (a.id < b.id ? -1 : 1);
}
