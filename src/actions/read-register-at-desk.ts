import { seatsOfRoadmap } from "#database/queries/invitations.ts";
import type { ItemRow } from "#database/queries/register.ts";
import type { RoadmapRow } from "#database/queries/roadmaps.ts";
import { readTrail } from "#database/queries/trail.ts";
import type { Act } from "#domain/committee/permissions.ts";
import type { Text } from "#record/text.ts";
import type { Context } from "./context.ts";
import { readDots } from "./dot-vote.ts";
import { readRegister } from "./edit-register.ts";
import { ownSeat } from "./own-seat.ts";
import { isPermitted } from "./permit.ts";
import { roadmapNamed } from "./roadmap-named.ts";

/** An item of the register with its state. */
export type RegisteredItem = ItemRow;

/** The register of a roadmap as the desk shows it. */
export interface RegisterAtDesk {
  readonly roadmap: RoadmapRow;
  readonly rows: readonly ItemRow[];
  /** Dots on each item, by its id. */
  readonly dots: ReadonlyMap<string, { readonly dots: number; readonly seats: number }>;
  /** Dots of the seat of whoever looks; null where they have none. */
  readonly ownDots: ReadonlyMap<string, number> | null;
  /** Why an item was left out last, by its id. */
  readonly reasons: ReadonlyMap<string, string>;
  /** Title of the seat that proposed an item, by the seat's id. */
  readonly seats: ReadonlyMap<string, Text>;
  may(act: Act): boolean;
}

/** @throws Refusal "not-found", "not-allowed" */
export async function readRegisterAtDesk(context: Context, name: string): Promise<RegisterAtDesk> {
  const roadmap = await roadmapNamed(context, name, "read-roadmap");
  const { id: roadmapId } = roadmap;
  const { queries } = context.database;
  const { all, own } = await readDots(context, { roadmapId });
  const seats = await seatsOfRoadmap(queries, roadmapId);
  const hasSeat = ownSeat(context, "dot-vote", roadmapId) !== null;
  return {
    roadmap,
    rows: await readRegister(context, { roadmapId }),
    dots: new Map(all.map(({ itemId, ...given }) => [itemId, given])),
    ownDots: hasSeat ? new Map(own.map(({ itemId, dots }) => [itemId, dots])) : null,
    reasons: await reasonsOf(context, roadmapId),
    seats: new Map(seats.map(({ id, title }) => [id, title])),
    may: (act) => isPermitted(context, act, roadmapId),
  };
}

/** The trail says why items were left out; the last word about an item stands. */
async function reasonsOf({ database }: Context, roadmapId: string): Promise<Map<string, string>> {
  const reasons = new Map<string, string>();
  for (const row of await readTrail(database.queries)) {
    if (row.roadmapId !== roadmapId || row.act !== "edit-register") continue;
    const { withdrawn, reason } = row.details;
    if (!Array.isArray(withdrawn) || typeof reason !== "string") continue;
    for (const id of withdrawn) reasons.set(String(id), reason);
  }
  return reasons;
}
