import { declarationsOf, delegationsOf } from "#database/queries/people.ts";
import type { RoadmapRow } from "#database/queries/roadmaps.ts";
import type { Text } from "#record/text.ts";
import type { Context } from "./context.ts";
import { dayInZone } from "./day-in-zone.ts";
import { actsForAll, ownSeat } from "./own-seat.ts";
import { type CommitteeAtDesk, readCommittees, type SeatAtDesk } from "./read-committees.ts";
import { Refusal } from "./refusal.ts";
import { rowStamp } from "./row-stamp.ts";

/** The lead of a committee in other hands for a time. */
export interface DelegationAtDesk {
  readonly id: string;
  readonly to: Text;
  readonly fromDay: string;
  readonly untilDay: string | null;
  readonly reference: string | null;
}

/** A seat with everything that hangs on it, as far as whoever looks may see it. */
export interface SeatInFull {
  readonly seat: SeatAtDesk;
  /** Of the row as it is, for a change of it. */
  readonly stamp: string;
  readonly committee: CommitteeAtDesk;
  /** Everybody known to the roadmap, to be seated again; by name. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly declarations: readonly { readonly interest: string; readonly declaredOn: string }[];
  readonly delegations: readonly DelegationAtDesk[];
  /** Whether whoever looks may hand over the lead of this seat. */
  readonly mayHandOver: boolean;
  /** By the clocks of the place where the exercise is held. */
  readonly today: string;
}

/** @throws Refusal "not-found", "not-allowed" */
export async function readSeat(
  context: Context,
  roadmap: RoadmapRow,
  seatId: string,
): Promise<SeatInFull> {
  const { queries } = context.database;
  const committees = await readCommittees(context, roadmap);
  const committee = committees.find(({ seats }) => seats.some(({ id }) => id === seatId));
  const seat = committee?.seats.find(({ id }) => id === seatId);
  if (committee === undefined || seat === undefined)
    throw new Refusal("not-found", { what: "seat" });
  const { takenToday: _, sitters: __, today: ___, ...row } = seat;
  const titles = new Map(committee.seats.map(({ id, title }) => [id, title]));
  const delegations = await delegationsOf(queries, roadmap.id);
  const act = "delegate-chair";
  return {
    seat,
    stamp: rowStamp(row),
    committee,
    people: peopleOf(committees),
    declarations: (await declarationsOf(queries, roadmap.id)).filter(
      (each) => each.seatId === seatId,
    ),
    delegations: delegations
      .filter(({ fromSeatId }) => fromSeatId === seatId)
      .map(({ toSeatId, ...each }) => ({ ...each, to: titles.get(toSeatId) ?? seat.title })),
    mayHandOver:
      seat.role === "chair" &&
      (actsForAll(context, act, roadmap.id) || ownSeat(context, act, roadmap.id) === seatId),
    today: dayInZone(context.clock(), roadmap.timeZone),
  };
}

function peopleOf(committees: readonly CommitteeAtDesk[]): SeatInFull["people"] {
  const sitters = committees.flatMap(({ seats }) => seats.flatMap((seat) => seat.sitters ?? []));
  const names = new Map(
    sitters
      .filter(({ person }) => person.name !== "")
      .map(({ person }) => [person.id, person.name] as const),
  );
  return [...names]
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
