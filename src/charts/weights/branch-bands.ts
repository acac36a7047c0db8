import { type Mark, pathOf } from "../scene/scene.ts";
import type { Branch } from "./weights-data.ts";

/** Thinnest band that is still seen. */
const THINNEST = 1.5;
/** How far a band bends before it runs level. */
export const BEND = 72;

/** Where a band leaves and where it arrives; it runs level from the end of its bend. */
interface Band {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** As thick as what it carries weighs. */
  readonly thickness: number;
}

/** How thick the whole score is drawn: 24 for every criterion, so that rows of the same weight stand clear of each other. */
export function trunkOf(branches: readonly Branch[]): number {
  const rows = branches.reduce((sum, { leaves }) => sum + Math.max(1, leaves.length), 0);
  return Math.min(280, 24 + 24 * rows);
}

/** From one stem to what it is made of: the bands lie on each other where they leave, in the order they arrive. */
export function bandMarks(
  [x, middle]: readonly [x: number, middle: number],
  ends: readonly { readonly to: Band["to"]; readonly thickness: number }[],
): readonly Mark[] {
  const whole = ends.reduce((sum, { thickness }) => sum + thickness, 0);
  let top = middle - whole / 2;
  return ends.map(({ to, thickness }): Mark => {
    const from = [x, top + thickness / 2] as const;
    top += thickness;
    return bandMark({ from, to, thickness });
  });
}

function bandMark({ from: [x, y], to: [right, level], thickness }: Band): Mark {
  const half = Math.max(THINNEST, thickness - 1) / 2;
  const bend = Math.min(x + BEND, right);
  const turn = (x + bend) / 2;
  return {
    kind: "path",
    data: `${pathOf`M${x} ${y - half}C${turn} ${y - half} ${turn} ${level - half} ${bend} ${level - half}L${right} ${level - half}`}${pathOf`L${right} ${level + half}L${bend} ${level + half}C${turn} ${level + half} ${turn} ${y + half} ${x} ${y + half}Z`}`,
    meaning: "branch",
  };
}
