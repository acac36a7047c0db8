import type { AssessmentFile, Criterion, Scale } from "../assessment.ts";
import type { RecordPath } from "../problem.ts";
import type { Assessment } from "../roadmap-record.ts";
import { assessmentPath } from "./record-parts.ts";

/** A node of an assessment's criteria tree with its place; `scale` is the name it has or takes over. */
export interface TreeNode {
  readonly criterion: Criterion;
  readonly path: RecordPath;
  readonly scale: string | undefined;
  readonly isLeaf: boolean;
}

/** All nodes, groups and leaves, top down. */
export function criteriaTree(assessment: Assessment): TreeNode[] {
  const path = [...assessmentPath(assessment), "criteria"];
  return nodesOf(assessment.criteria, path, Object.keys(assessment.scales)[0]);
}

function nodesOf(
  criteria: readonly Criterion[],
  path: RecordPath,
  above: string | undefined,
): TreeNode[] {
  return criteria.flatMap((criterion, index) => {
    const scale = criterion.scale ?? above;
    const own = [...path, index];
    const isLeaf = criterion.criteria.length === 0;
    const node = { criterion, path: own, scale, isLeaf };
    return [node, ...nodesOf(criterion.criteria, [...own, "criteria"], scale)];
  });
}

/** The scale of every leaf by its id; a leaf whose scale is not there is left out. */
export function leafScales(assessment: Assessment): Map<string, Scale> {
  const scales = new Map<string, Scale>();
  for (const { criterion, scale, isLeaf } of criteriaTree(assessment)) {
    const found = scale === undefined ? undefined : scaleNamed(assessment, scale);
    if (isLeaf && found) scales.set(criterion.id, found);
  }
  return scales;
}

function scaleNamed({ scales }: AssessmentFile, name: string): Scale | undefined {
  return Object.hasOwn(scales, name) ? scales[name] : undefined;
}

/** Whether a score stands on the scale: between its ends and a whole number of steps from the lowest. */
export function isOnScale(score: number, { min, max, step }: Scale): boolean {
  const steps = (score - min) / step;
  return score >= min && score <= max && Math.abs(steps - Math.round(steps)) < 1e-9;
}

/** The scale in words: "1 to 5 in steps of 1". */
export function scaleInWords({ min, max, step }: Scale): string {
  return `${min} to ${max} in steps of ${step}`;
}
