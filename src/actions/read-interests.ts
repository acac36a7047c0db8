import { registerOf } from "#database/queries/register.ts";
import type { RoadmapRow } from "#database/queries/roadmaps.ts";
import { seatsInOrder } from "#database/queries/seats.ts";
import type { Text } from "#record/text.ts";
import type { Context } from "./context.ts";
import { dayInZone } from "./day-in-zone.ts";
import { readDeclarations } from "./declare-interest.ts";
import { actsForAll, ownSeat } from "./own-seat.ts";

interface Named {
  readonly id: string;
  readonly title: Text;
}

/** Declarations of a roadmap's seats, and what another one could be made of. */
export interface InterestsAtDesk {
  /** Oldest first. */
  readonly declarations: readonly {
    readonly seat: Text;
    readonly interest: string;
    readonly items: readonly Text[];
    readonly declaredOn: string;
  }[];
  /** Those for which whoever looks may declare. */
  readonly seats: readonly Named[];
  readonly layers: readonly { readonly title: Text; readonly items: readonly Named[] }[];
  /** By the clocks of the place where the exercise is held. */
  readonly today: string;
}

/** @throws Refusal "not-allowed" */
export async function readInterests(
  context: Context,
  { id: roadmapId, head, timeZone }: RoadmapRow,
): Promise<InterestsAtDesk> {
  const { queries } = context.database;
  const rows = await readDeclarations(context, { roadmapId });
  const seats = await seatsInOrder(queries, roadmapId);
  const titles = new Map(seats.map(({ id, title }) => [id, title]));
  const items = (await registerOf(queries, roadmapId)).filter(({ state }) => OPEN.includes(state));
  const itemTitles = new Map(items.map(({ id, content }) => [id, content.title]));
  const own = ownSeat(context, "declare-interest", roadmapId);
  const forAll = actsForAll(context, "declare-interest", roadmapId);
  return {
    declarations: rows.map(({ seatId, interest, recusedItems, declaredOn }) => ({
      seat: titles.get(seatId) ?? { en: seatId },
      interest,
      items: recusedItems.map((id) => itemTitles.get(id) ?? { en: id }),
      declaredOn,
    })),
    seats: seats.filter(({ id }) => forAll || id === own),
    layers: head.layers
      .map(({ id: layer, plural }) => ({
        title: plural,
        items: items
          .filter((item) => item.layer === layer)
          .map(({ id, content }) => ({ id, title: content.title })),
      }))
      .filter((layer) => layer.items.length > 0),
    today: dayInZone(context.clock(), timeZone),
  };
}

/** Nobody is asked about what was merged, split or withdrawn. */
const OPEN: readonly string[] = ["proposed", "registered"];
