import type { Queries } from "#database/connect.ts";
import { lockBallotAlone } from "#database/queries/ballots.ts";
import {
  type InvitationRow,
  insertCodes,
  invitationsOf,
  replaceCode,
  rewriteGroups,
  type SeatRow,
  seatsOfRoadmap,
  sittersOn,
} from "#database/queries/invitations.ts";
import { changeRound, tellProgress } from "#database/queries/rounds.ts";
import { transaction } from "#database/transaction.ts";
import { groupsShownApart } from "#domain/assessment-life/groups-shown-apart.ts";
import type { Text } from "#record/text.ts";
import {
  type AssessmentAtHand,
  requireState,
  subjectOf,
  takeAssessment,
} from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { dayInZone } from "./day-in-zone.ts";
import { Refusal } from "./refusal.ts";
import { newCode } from "./secrecy/code.ts";
import { inFairOrder, randomId } from "./secrecy/fair-order.ts";
import { writeTrail } from "./write-trail.ts";

/** How the code reaches the expert. */
export type SentBy = "e-mail" | "text" | "sheet";

/** A code for one seat: given out once and kept nowhere. */
export interface IssuedCode {
  readonly seatId: string;
  readonly seatTitle: Text;
  /** XXXX-XXXX-XXXX; the link is /b/ and the code. */
  readonly code: string;
  /** Who sits there today; a substitute on the days of an absence, or where there is no occupant; null where the seat is empty. */
  readonly sitter: {
    readonly name: string;
    readonly email: string | null;
    readonly telephone: string | null;
    readonly language: string;
    readonly substitute: boolean;
  } | null;
}

interface Invited {
  readonly issued: readonly IssuedCode[];
  /** Seats that hold a code already; reissueCode gives them another one. */
  readonly already: readonly string[];
}

/** Makes a code for every seat that has none, for those of a committee, or for those named. The codes of the result exist nowhere else. */
export async function invite(
  context: Context,
  input: {
    readonly assessmentKey: string;
    readonly seatIds?: readonly string[] | undefined;
    /** Id of a committee, whose seats alone are invited. */
    readonly committee?: string | undefined;
    /** Leaves out seats in which nobody sits today. */
    readonly occupiedOnly?: boolean | undefined;
    readonly sentBy: SentBy;
  },
): Promise<Invited> {
  return transaction(context.database, async (queries) => {
    const { assessmentKey, sentBy } = input;
    const hand = await takeAssessment(context, queries, { assessmentKey, act: "invite" });
    requireState(hand.assessment, "draft", "put", "open", "closed", "reviewed", "released");
    const wanted = await chosenSeats(context, queries, { hand, input });
    const there = new Set((await invitationsOf(queries, assessmentKey)).map((row) => row.seatId));
    const seats = wanted.filter(({ id }) => !there.has(id));
    const codes = seats.map((seat) => ({ seat, code: newCode(context.random) }));
    await keepCodes(context, queries, { hand, codes, sentBy });
    await afterInviting(context, queries, hand);
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "invite",
      subject: subjectOf(hand),
      details: { seats: seats.length, committee: input.committee, sentBy },
    });
    const issued = await withSitters(context, queries, { hand, codes });
    return { issued, already: wanted.filter(({ id }) => there.has(id)).map(({ id }) => id) };
  });
}

/** Another code for one seat: the old one opens nothing any more, the answers given so far stay. */
export async function reissueCode(
  context: Context,
  input: { readonly assessmentKey: string; readonly seatId: string; readonly sentBy: SentBy },
): Promise<IssuedCode> {
  return transaction(context.database, async (queries) => {
    const { assessmentKey, seatId, sentBy } = input;
    const hand = await takeAssessment(context, queries, { assessmentKey, act: "invite" });
    const [seat] = await wantedSeats(queries, hand, [seatId]);
    const found = (await invitationsOf(queries, assessmentKey)).find(
      (row) => row.seatId === seatId,
    );
    if (seat === undefined || found === undefined)
      throw new Refusal("not-found", { what: "invitation" });
    const ballotKeyId = ballotKeyOf(context, found);
    // Handed in anonymously, or everything was released: there is nothing left to open.
    if (ballotKeyId === null) throw new Refusal("already-handed-in");
    // A save under the old code ends before the new one holds.
    await lockBallotAlone(queries, ballotKeyId);
    const code = newCode(context.random);
    await replaceCode(queries, {
      invitationId: found.id,
      seatHash: context.secret.hash("seat", code),
      ballotKeyId,
      ballotHash: context.secret.hash("ballot", code),
      sealedBallotKey: context.secret.seal("sealed-key", ballotKeyId),
      sentBy,
    });
    await afterInviting(context, queries, hand);
    await writeTrail(queries, context, {
      roadmapId: hand.roadmap.id,
      act: "invite",
      subject: subjectOf(hand),
      details: { reissued: seatId, sentBy },
    });
    const [issued] = await withSitters(context, queries, { hand, codes: [{ seat, code }] });
    if (issued === undefined) throw new Error("a code was made for no seat");
    return issued;
  });
}

/** The ballot key behind an invitation, which only the installation's secret opens; null once it was erased. */
export function ballotKeyOf(
  { secret }: Pick<Context, "secret">,
  { sealedBallotKey }: Pick<InvitationRow, "sealedBallotKey">,
): string | null {
  return sealedBallotKey === null ? null : secret.unseal("sealed-key", sealedBallotKey);
}

async function chosenSeats(
  { clock }: Context,
  queries: Queries,
  {
    hand,
    input: { seatIds, committee, occupiedOnly = false },
  }: { readonly hand: AssessmentAtHand; readonly input: Parameters<typeof invite>[1] },
): Promise<SeatRow[]> {
  const named = await wantedSeats(queries, hand, seatIds);
  const seats = named.filter((seat) => committee === undefined || seat.committee === committee);
  if (!occupiedOnly) return seats;
  const today = dayInZone(clock(), hand.roadmap.timeZone);
  const ids = seats.map(({ id }) => id);
  const taken = new Set((await sittersOn(queries, ids, today)).map(({ seatId }) => seatId));
  return seats.filter(({ id }) => taken.has(id));
}

async function wantedSeats(
  queries: Queries,
  { roadmap }: AssessmentAtHand,
  wanted: readonly string[] | undefined,
): Promise<SeatRow[]> {
  const seats = await seatsOfRoadmap(queries, roadmap.id);
  if (wanted === undefined) return seats;
  const known = new Map(seats.map((seat) => [seat.id, seat]));
  return [...new Set(wanted)].map((id) => {
    const seat = known.get(id);
    if (seat === undefined) throw new Refusal("not-found", { what: "seat", id });
    return seat;
  });
}

interface SeatCode {
  readonly seat: SeatRow;
  readonly code: string;
}

interface CodesToKeep {
  readonly hand: AssessmentAtHand;
  readonly codes: readonly SeatCode[];
  readonly sentBy: SentBy;
}

/** Keeps two hashes of each code, on two sides that share neither a key nor an order. */
async function keepCodes(
  { random, secret }: Context,
  queries: Queries,
  { hand, codes, sentBy }: CodesToKeep,
): Promise<void> {
  const { key: assessmentKey, questionnaire } = hand.assessment;
  const isOpen = questionnaire.secrecy === "open";
  const pairs = codes.map(({ seat, code }) => {
    const id = randomId(random);
    const seatId = isOpen ? seat.id : null;
    return {
      key: { id, codeHash: secret.hash("ballot", code), seatId },
      invitation: {
        id: randomId(random),
        assessmentKey,
        seatId: seat.id,
        codeHash: secret.hash("seat", code),
        sealedBallotKey: secret.seal("sealed-key", id),
        sentBy,
      },
    };
  });
  await insertCodes(queries, assessmentKey, {
    invitations: inFairOrder(pairs, random).map(({ invitation }) => invitation),
    keys: inFairOrder(pairs, random).map(({ key }) => key),
  });
}

/** Groups count anew, and an open round asks as many as were invited. */
async function afterInviting(
  context: Context,
  queries: Queries,
  { assessment, rounds }: AssessmentAtHand,
): Promise<void> {
  const invited = await invitationsOf(queries, assessment.key);
  const seats = new Map(
    (await seatsOfRoadmap(queries, assessment.roadmapId)).map((seat) => [seat.id, seat]),
  );
  const groupOf = (row: InvitationRow) => seats.get(row.seatId)?.stakeholderGroup ?? "";
  const apart = groupsShownApart(invited.map(groupOf));
  const groups = new Map<string, string>();
  // In the order of the invitations the rows would be written, and stand, in that order.
  for (const row of inFairOrder(invited, context.random)) {
    const key = ballotKeyOf(context, row);
    if (key !== null) groups.set(key, apart.has(groupOf(row)) ? groupOf(row) : "");
  }
  await rewriteGroups(queries, assessment.key, groups);
  const open = rounds.find(({ state }) => state === "open");
  if (open === undefined || open.asked === invited.length) return;
  await changeRound(queries, open.key, { asked: invited.length });
  await tellProgress(queries, assessment.key);
}

async function withSitters(
  context: Context,
  queries: Queries,
  { hand, codes }: { readonly hand: AssessmentAtHand; readonly codes: readonly SeatCode[] },
): Promise<IssuedCode[]> {
  const today = dayInZone(context.clock(), hand.roadmap.timeZone);
  const seatIds = codes.map(({ seat }) => seat.id);
  const sitters = new Map(
    (await sittersOn(queries, seatIds, today)).map(({ seatId, personId: _, ...sitter }) => [
      seatId,
      sitter,
    ]),
  );
  return codes.map(({ seat, code }) => ({
    seatId: seat.id,
    seatTitle: seat.title,
    code,
    sitter: sitters.get(seat.id) ?? null,
  }));
}
