import type { AssessmentFile, Criterion, Scale } from "#record/assessment.ts";
import type { Text } from "#record/text.ts";

/** A leaf of the criteria tree: what experts score. */
export interface Column {
  readonly id: string;
  readonly title: Text;
  /** The top-level node above it, or itself. */
  readonly group: string;
  readonly groupTitle: Text;
  readonly horizon: string | null;
  /** What it asks about, taken over from the nodes above where it does not say. */
  readonly measures: string | null;
  readonly scale: Scale;
}

/**
 * The columns that experts score, in the record's order.
 *
 * @param assessment - criteria tree and the scales it names
 * @returns one column per leaf
 * @throws RangeError when a leaf names a scale that is not there
 */
export function columnsOf(assessment: Pick<AssessmentFile, "criteria" | "scales">): Column[] {
  return assessment.criteria.flatMap((group) =>
    leavesOf(group).map((leaf) => columnOf(leaf, group, assessment.scales)),
  );
}

/** The leaves below a node, each with what the nodes above it say for it. */
function leavesOf(node: Criterion): Criterion[] {
  if (node.criteria.length === 0) return [node];
  return node.criteria.flatMap((child) =>
    leavesOf({
      ...child,
      measures: child.measures ?? node.measures,
      horizon: child.horizon ?? node.horizon,
      scale: child.scale ?? node.scale,
    }),
  );
}

function columnOf(leaf: Criterion, group: Criterion, scales: AssessmentFile["scales"]): Column {
  const scale = leaf.scale === undefined ? Object.values(scales)[0] : scales[leaf.scale];
  if (scale === undefined)
    throw new RangeError(`columnsOf requires a scale for ${leaf.id}, got ${leaf.scale ?? "none"}`);
  return {
    id: leaf.id,
    title: leaf.title,
    group: group.id,
    groupTitle: group.title,
    horizon: leaf.horizon ?? null,
    measures: leaf.measures ?? null,
    scale,
  };
}
