import { sittersOf } from "#database/queries/people.ts";
import type { RoadmapRow } from "#database/queries/roadmaps.ts";
import { type SeatRow, seatsInOrder } from "#database/queries/seats.ts";
import type { Text } from "#record/text.ts";
import type { Context } from "./context.ts";
import { dayInZone } from "./day-in-zone.ts";
import { isPermitted, permit } from "./permit.ts";

/** Somebody in a seat, with the days. */
export type Sitter = Awaited<ReturnType<typeof sittersOf>>[number];

/** A seat with who has it today. */
export interface SeatAtDesk extends SeatRow {
  readonly takenToday: boolean;
  /** Everybody who sat or sits there, oldest first; null for who may not see people. */
  readonly sitters: readonly Sitter[] | null;
  /** Those of today, the occupant before substitutes. */
  readonly today: readonly Sitter[];
}

export interface CommitteeAtDesk {
  readonly id: string;
  readonly title: Text;
  /** Id of the committee above. */
  readonly reportsTo: string | null;
  readonly seats: readonly SeatAtDesk[];
}

/** The committees of a roadmap, the leading one first, with their seats; people only for those who invite. */
export async function readCommittees(
  context: Context,
  roadmap: Pick<RoadmapRow, "id" | "head" | "timeZone">,
): Promise<readonly CommitteeAtDesk[]> {
  permit(context, "read-roadmap", roadmap.id);
  const { queries } = context.database;
  const seats = await seatsInOrder(queries, roadmap.id);
  const sitters = await sittersOf(queries, roadmap.id);
  const seesPeople = isPermitted(context, "read-contacts", roadmap.id);
  const day = dayInZone(context.clock(), roadmap.timeZone);
  const atDesk = (row: SeatRow): SeatAtDesk => {
    const own = sitters.filter(({ seatId }) => seatId === row.id);
    const today = own.filter((each) => sitsOn(each, day)).sort(byOccupant);
    return {
      ...row,
      takenToday: today.length > 0,
      sitters: seesPeople ? own : null,
      today: seesPeople ? today : [],
    };
  };
  const known = committeesOf(roadmap, seats);
  return known.map(({ id, title, reportsTo = null }) => ({
    id,
    title,
    reportsTo,
    seats: seats.filter(({ committee }) => committee === id).map(atDesk),
  }));
}

function sitsOn({ fromDay, untilDay }: Sitter, day: string): boolean {
  return fromDay <= day && (untilDay === null || untilDay >= day);
}

function byOccupant(one: Sitter, other: Sitter): number {
  return Number(one.substitute) - Number(other.substitute);
}

interface Known {
  readonly id: string;
  readonly title: Text;
  readonly reportsTo?: string | undefined;
}

/** Those of the head, and what seats name besides: a record may have come in without its committees. */
function committeesOf({ head }: Pick<RoadmapRow, "head">, seats: readonly SeatRow[]): Known[] {
  const { committees } = head;
  const ids = new Set(committees.map(({ id }) => id));
  const others = [...new Set(seats.map(({ committee }) => committee))].filter((id) => !ids.has(id));
  const above = committees.filter(({ reportsTo }) => reportsTo === undefined);
  const below = committees.filter(({ reportsTo }) => reportsTo !== undefined);
  return [...above, ...below, ...others.map((id) => ({ id, title: { en: id } }))];
}
