import { type TrailRow, trailOfRoadmap, readTrail as wholeTrail } from "#database/queries/trail.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { type TrailVerdict, verifyTrail } from "./verify-trail.ts";

/** A page of the decisive acts on a roadmap, oldest first. */
export async function readTrail(
  context: Context,
  input: {
    readonly roadmapId: string;
    /** Number of the last act of the page before; 0 for the first page. */
    readonly after: number;
    readonly limit: number;
  },
): Promise<readonly TrailRow[]> {
  permit(context, "read-trail", input.roadmapId);
  return trailOfRoadmap(context.database.queries, input);
}

/** Whether the chain of all acts of this installation is whole; it says nothing of any roadmap. */
export async function checkTrail(
  context: Context,
  { roadmapId }: { readonly roadmapId: string },
): Promise<TrailVerdict> {
  permit(context, "read-trail", roadmapId);
  return verifyTrail(await wholeTrail(context.database.queries));
}
