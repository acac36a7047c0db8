import type { Decision } from "#record/decision.ts";
import type { Finding } from "#results/results.ts";

/** An acknowledgement of something that the review did not find. */
export interface IdleAcknowledgement {
  /** Place among the decisions. */
  readonly index: number;
  readonly id: string;
  readonly finding: string;
  readonly where: string | null;
}

/** Acknowledgements that match no finding: settled since, or written for another place. */
export function idleAcknowledgements(
  decisions: readonly Decision[],
  findings: readonly Pick<Finding, "code" | "where">[],
): IdleAcknowledgement[] {
  return decisions.flatMap((decision, index) => {
    if (decision.kind !== "acknowledgement") return [];
    const { id, finding, where = null } = decision;
    const matches = findings.some(
      (found) => found.code === finding && (where === null || found.where === where),
    );
    return matches ? [] : [{ index, id, finding, where }];
  });
}
