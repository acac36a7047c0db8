import { scaleLinear } from "d3-scale";
import type { PositionsData } from "./positions-data.ts";

export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Both axes over the scale of one score times the experts, with air so that no point stands on the edge. */
export function axes(
  data: PositionsData,
  { left, right, top, bottom }: Box,
): { readonly x: Axis; readonly y: Axis } {
  return {
    x: axis(data, data.importance, [left, right]),
    y: axis(data, data.feasibility, [bottom, top]),
  };
}

function axis(
  { assessment, scale }: PositionsData,
  criterion: string,
  range: readonly [number, number],
): Axis {
  const experts = assessment.experts ?? assessment.expertsAtLeast ?? 1;
  const values = assessment.items.map((item) => item.totals[criterion] ?? scale.min);
  const low = Math.min(scale.min * experts, ...values);
  const high = Math.max(scale.max * experts, ...values);
  const air = (high - low) / 10 || 1;
  const position = scaleLinear([low - air, high + air], range);
  const ticks = position.ticks(6).filter((value) => value >= low && value <= high);
  return { at: (value) => position(value), ticks };
}
