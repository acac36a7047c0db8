import { readTrail, type TrailRow } from "#database/queries/trail.ts";
import type { Context } from "./context.ts";
import { isPermitted, permit } from "./permit.ts";
import { type TrailVerdict, verifyTrail } from "./verify-trail.ts";

/** The part of the trail that somebody may read, and whether all of it is whole. */
export interface TrailAtDesk {
  /** Newest first. */
  readonly acts: readonly TrailRow[];
  /** Number of the act before those shown; null at the beginning. */
  readonly earlier: number | null;
  readonly verdict: TrailVerdict;
}

const PAGE = 50;

/**
 * A page of the trail. The chain is one for all roadmaps, so that all of it is checked, and only what belongs to a roadmap
 * of the reader is shown.
 *
 * @throws Refusal "not-allowed"
 */
export async function newestActs(
  context: Context,
  input: {
    /** Null for all that the actor may read. */
    readonly roadmapId: string | null;
    /** Only acts with a smaller number. */
    readonly before?: number | undefined;
  },
): Promise<TrailAtDesk> {
  const { roadmapId, before = Number.POSITIVE_INFINITY } = input;
  permit(context, "read-trail", roadmapId);
  const rows = await readTrail(context.database.queries);
  const own = rows.filter(
    (row) =>
      row.sequence < before &&
      (roadmapId === null || row.roadmapId === roadmapId) &&
      isPermitted(context, "read-trail", row.roadmapId),
  );
  const acts = own.slice(-PAGE).reverse();
  const earlier = own.length > PAGE ? (acts.at(-1)?.sequence ?? null) : null;
  return { acts, earlier, verdict: verifyTrail(rows) };
}
