import { assessmentsOf } from "#database/queries/assessments.ts";
import { roundsOfAssessment } from "#database/queries/rounds.ts";
import type { Text } from "#record/text.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";

/** A round that the committee has seen and the record does not hold yet. */
export interface RoundHeld {
  readonly assessment: Text;
  readonly round: number;
}

/** Released rounds of assessments whose last round is still to come; see docs/decisions on why they wait. */
export async function roundsNotPublished(
  context: Context,
  { roadmapId }: { readonly roadmapId: string },
): Promise<readonly RoundHeld[]> {
  permit(context, "read-roadmap", roadmapId);
  const { queries } = context.database;
  const held: RoundHeld[] = [];
  for (const { key, questionnaire } of await assessmentsOf(queries, roadmapId)) {
    const released = (await roundsOfAssessment(queries, key)).filter(
      ({ state }) => state === "released",
    );
    if (released.some(({ last }) => last)) continue;
    held.push(
      ...released.map(({ number }) => ({ assessment: questionnaire.title, round: number })),
    );
  }
  return held;
}
