import type { DecisionRow } from "#database/queries/decisions.ts";
import type { RoadmapRow } from "#database/queries/roadmaps.ts";
import type { Act } from "#domain/committee/permissions.ts";
import { listAttachments } from "./attach-scan.ts";
import type { Context } from "./context.ts";
import { isPermitted } from "./permit.ts";
import { readDecisions } from "./record-decision.ts";
import { roadmapNamed } from "./roadmap-named.ts";

/** Decisions of a roadmap with what is attached to them. */
export interface DecisionsAtDesk {
  readonly roadmap: RoadmapRow;
  /** In the order in which they were recorded. */
  readonly decisions: readonly DecisionRow[];
  readonly attachments: Awaited<ReturnType<typeof listAttachments>>;
  may(act: Act): boolean;
}

/** @throws Refusal "not-found", "not-allowed" */
export async function readDecisionsAtDesk(
  context: Context,
  name: string,
): Promise<DecisionsAtDesk> {
  const roadmap = await roadmapNamed(context, name, "read-roadmap");
  const { id: roadmapId } = roadmap;
  return {
    roadmap,
    decisions: await readDecisions(context, { roadmapId }),
    attachments: await listAttachments(context, { roadmapId }),
    may: (act) => isPermitted(context, act, roadmapId),
  };
}
