import type { Queries } from "#database/connect.ts";
import { isSeatUsed } from "#database/queries/people.ts";
import { changeRoadmap, type RoadmapRow } from "#database/queries/roadmaps.ts";
import {
  addSeats,
  changeSeat,
  deleteSeat,
  type SeatRow,
  seatsInOrder,
} from "#database/queries/seats.ts";
import { Seat } from "#record/roadmap.ts";
import { Text } from "#record/text.ts";
import { seatTitle } from "#wording/live/seat-title.ts";
import { changeRecord } from "./change-record.ts";
import type { Context } from "./context.ts";
import { parseShape } from "./parse-shape.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { requireStamp } from "./row-stamp.ts";
import { headWithSeats } from "./seats-in-head.ts";

/** A place in a committee, as the secretariat describes it. */
interface SeatInput {
  readonly role: unknown;
  readonly stakeholderGroup?: unknown;
  readonly institution?: unknown;
  /** What trail and minutes call it; follows from role and committee where it is left out. */
  readonly title?: unknown;
}

export async function readSeats(
  context: Context,
  { roadmapId }: { readonly roadmapId: string },
): Promise<readonly SeatRow[]> {
  permit(context, "read-roadmap", roadmapId);
  return seatsInOrder(context.database.queries, roadmapId);
}

/** Adds a seat to a committee of the roadmap; the head of the record counts it. @throws Refusal "invalid", "not-found" */
export async function addSeat(
  context: Context,
  input: { readonly roadmapId: string; readonly committee: string; readonly seat: SeatInput },
): Promise<SeatRow> {
  const { roadmapId, committee } = input;
  return changeRecord(context, { roadmapId, act: "manage-seats" }, async (queries, roadmap) => {
    const { title: committeeTitle } = committeeOf(roadmap, committee);
    const like = columnsOf(input.seat);
    const number = (await seatsLike(queries, roadmapId, { committee, role: like.role })) + 1;
    const usual = seatTitle({ role: like.role, number, committee: committeeTitle });
    const title = input.seat.title === undefined ? usual : parseShape(Text, input.seat.title);
    const [result] = await addSeats(queries, roadmapId, [{ ...like, committee, title }]);
    if (result === undefined) throw new Error("the database gave no row for a seat");
    await countSeats(queries, roadmap);
    return { result, trail: { subject: `seats/${result.id}`, details: { committee, title } } };
  });
}

/** Changes what a seat is; who sits in it stays. @throws Refusal "invalid", "not-found", "stale" with the current row */
export async function editSeat(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly seatId: string;
    readonly seat: SeatInput;
    /** Of the row that was on the screen. */
    readonly stamp?: string | undefined;
  },
): Promise<SeatRow> {
  const { roadmapId, seatId, seat, stamp } = input;
  return changeRecord(context, { roadmapId, act: "manage-seats" }, async (queries, roadmap) => {
    requireStamp(await seatAtHand(queries, roadmapId, seatId), stamp);
    const title = seat.title === undefined ? {} : { title: parseShape(Text, seat.title) };
    const result = await changeSeat(queries, seatId, { ...columnsOf(seat), ...title });
    if (result === undefined) throw new Refusal("not-found", { what: "seat" });
    await countSeats(queries, roadmap);
    return { result, trail: { subject: `seats/${seatId}`, details: { title: result.title } } };
  });
}

/** Removes a seat that nothing hangs on yet; one that somebody sat in stays for its history. @throws Refusal "wrong-state" */
export async function removeSeat(
  context: Context,
  { roadmapId, seatId }: { readonly roadmapId: string; readonly seatId: string },
): Promise<void> {
  await changeRecord(context, { roadmapId, act: "manage-seats" }, async (queries, roadmap) => {
    const { title } = await seatAtHand(queries, roadmapId, seatId);
    if (await isSeatUsed(queries, seatId)) throw new Refusal("wrong-state", { state: "used" });
    await deleteSeat(queries, seatId);
    await countSeats(queries, roadmap);
    return {
      result: undefined,
      trail: { subject: `seats/${seatId}`, details: { removed: title } },
    };
  });
}

/** A seat of the roadmap. @throws Refusal "not-found" */
export async function seatAtHand(
  queries: Queries,
  roadmapId: string,
  seatId: string,
): Promise<SeatRow> {
  const rows = await seatsInOrder(queries, roadmapId);
  const found = rows.find(({ id }) => id === seatId);
  if (found === undefined) throw new Refusal("not-found", { what: "seat" });
  return found;
}

function committeeOf({ head }: RoadmapRow, id: string) {
  const found = head.committees.find((committee) => committee.id === id);
  if (found === undefined) throw new Refusal("not-found", { what: "committee", id });
  return found;
}

function columnsOf({ role, stakeholderGroup, institution }: SeatInput) {
  const seat = parseShape(Seat, {
    role,
    ...(stakeholderGroup == null ? {} : { group: stakeholderGroup }),
    ...(institution == null ? {} : { institution }),
  });
  return {
    role: seat.role,
    stakeholderGroup: seat.group ?? null,
    institution: seat.institution ?? null,
  };
}

async function seatsLike(
  queries: Queries,
  roadmapId: string,
  { committee, role }: { readonly committee: string; readonly role: string },
): Promise<number> {
  const rows = await seatsInOrder(queries, roadmapId);
  return rows.filter((row) => row.committee === committee && row.role === role).length;
}

/** Writes into the head how many seats of which kind there are now. */
async function countSeats(queries: Queries, roadmap: RoadmapRow): Promise<void> {
  const head = await headWithSeats(queries, { roadmapId: roadmap.id, head: roadmap.head });
  await changeRoadmap(queries, roadmap, { head });
}
