import { assessmentsOf } from "#database/queries/assessments.ts";
import { linksOf } from "#database/queries/record-rows.ts";
import { type ItemRow, registerOf } from "#database/queries/register.ts";
import type { RoadmapRow } from "#database/queries/roadmaps.ts";
import type { Criterion } from "#record/assessment.ts";
import type { Link } from "#record/link.ts";
import type { Text } from "#record/text.ts";
import type { Context } from "./context.ts";
import { roadmapNamed } from "./roadmap-named.ts";

/** A criterion of a questionnaire, or a group of them, with the titles of what it stands under. */
interface CriterionInTree {
  readonly id: string;
  /** From the top to itself. */
  readonly titles: readonly Text[];
  /** What it asks about, such as importance. */
  readonly measures: string | null;
}

/** What charting works with: the chart and the links, what they may name, and what was scored. */
export interface PlanAtDesk {
  readonly roadmap: RoadmapRow;
  /** What is in the register, and what is proposed for it. */
  readonly items: readonly ItemRow[];
  /** Of everything that a link or the chart may name: items, also those merged away, policies and their parts. */
  readonly titles: ReadonlyMap<string, Text>;
  readonly links: readonly Link[];
  readonly assessments: readonly {
    readonly id: string;
    readonly layer: string;
    readonly title: Text;
    readonly criteria: readonly CriterionInTree[];
  }[];
}

const ALIVE: readonly string[] = ["proposed", "registered"];

/** @throws Refusal "not-found", "not-allowed" */
export async function readPlan(context: Context, name: string): Promise<PlanAtDesk> {
  const roadmap = await roadmapNamed(context, name, "read-roadmap");
  const { queries } = context.database;
  const rows = await registerOf(queries, roadmap.id);
  const assessments = await assessmentsOf(queries, roadmap.id);
  const policies = roadmap.evidence.policies.flatMap((policy) => [policy, ...policy.parts]);
  const named = [...policies, ...rows.map(({ content }) => content)];
  return {
    roadmap,
    titles: new Map(named.map(({ id, title }) => [id, title])),
    items: rows.filter(({ state }) => ALIVE.includes(state)),
    links: await linksOf(queries, roadmap.id),
    assessments: assessments.map(({ id, questionnaire: { layer, title, criteria } }) => ({
      id,
      layer,
      title,
      criteria: criteria.flatMap((node) => inTree(node, { titles: [], measures: null })),
    })),
  };
}

function inTree(
  node: Criterion,
  above: Pick<CriterionInTree, "titles" | "measures">,
): readonly CriterionInTree[] {
  const titles = [...above.titles, node.title];
  const measures = node.measures ?? above.measures;
  return [
    { id: node.id, titles, measures },
    ...node.criteria.flatMap((child) => inTree(child, { titles, measures })),
  ];
}
