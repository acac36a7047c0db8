import type { Queries } from "#database/connect.ts";
import {
  changePerson,
  endOccupancy,
  insertOccupant,
  insertPerson,
  type OccupantRow,
  occupantById,
  occupantsDuring,
  type PersonRow,
  personById,
  roadmapsOfPerson,
  sittersOf,
} from "#database/queries/people.ts";
import { transaction } from "#database/transaction.ts";
import { unwantedCharacter } from "#record/unwanted-character.ts";
import { requireKey } from "./change-record.ts";
import type { Context } from "./context.ts";
import { requireDays } from "./days.ts";
import { seatAtHand } from "./manage-seats.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { requireStamp } from "./row-stamp.ts";
import { writeTrail } from "./write-trail.ts";

/** How somebody is called and reached. */
export interface Contact {
  readonly name: string;
  readonly email?: string | null;
  readonly telephone?: string | null;
  /** Language of letters to them. */
  readonly language?: "en" | "km";
}

/** Everybody who sits or sat in the roadmap, with what reaches them: for those who invite. */
export async function readContacts(
  context: Context,
  { roadmapId }: { readonly roadmapId: string },
): Promise<Awaited<ReturnType<typeof sittersOf>>> {
  permit(context, "read-contacts", roadmapId);
  return sittersOf(context.database.queries, roadmapId);
}

/**
 * Seats somebody from a day on: a new person, or one who is known. A seat has one occupant at a time and any number of
 * substitutes.
 *
 * @throws Refusal "invalid", "not-found"; "already-exists" where somebody else sits there in those days
 */
export async function seatPerson(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly seatId: string;
    readonly person: Contact | { readonly personId: string };
    readonly substitute?: boolean;
    readonly fromDay: string;
    readonly untilDay?: string | null;
  },
): Promise<OccupantRow> {
  const { roadmapId, seatId, substitute = false, fromDay, untilDay = null } = input;
  permit(context, "manage-seats", roadmapId);
  requireDays(fromDay, untilDay);
  return transaction(context.database, async (queries) => {
    const { title } = await seatAtHand(queries, roadmapId, seatId);
    if (!substitute) await requireFree(queries, seatId, { fromDay, untilDay });
    const personId = await personFor(context, queries, input.person);
    const row = { seatId, personId, substitute, fromDay, untilDay };
    const made = await insertOccupant(queries, row);
    await writeTrail(queries, context, {
      roadmapId,
      act: "manage-seats",
      subject: `seats/${seatId}`,
      details: { title, taken: fromDay, until: untilDay, substitute },
    });
    return made;
  });
}

/** Says on which day somebody last sits in a seat. @throws Refusal "invalid", "not-found" */
export async function unseatPerson(
  context: Context,
  input: {
    readonly roadmapId: string;
    readonly occupantId: string;
    readonly untilDay: string;
  },
): Promise<void> {
  const { roadmapId, occupantId, untilDay } = input;
  permit(context, "manage-seats", roadmapId);
  await transaction(context.database, async (queries) => {
    const found = await occupantById(queries, requireKey(occupantId));
    if (found === undefined) throw new Refusal("not-found", { what: "occupant" });
    const { title } = await seatAtHand(queries, roadmapId, found.seatId);
    requireDays(found.fromDay, untilDay);
    await endOccupancy(queries, occupantId, untilDay);
    await writeTrail(queries, context, {
      roadmapId,
      act: "manage-seats",
      subject: `seats/${found.seatId}`,
      details: { title, left: untilDay, substitute: found.substitute },
    });
  });
}

/** Changes how somebody is called and reached. @throws Refusal "invalid", "not-found", "stale" with the current row */
export async function editContact(
  context: Context,
  {
    personId,
    contact,
    stamp,
  }: {
    readonly personId: string;
    readonly contact: Contact;
    /** Of the row that was on the screen. */
    readonly stamp?: string | undefined;
  },
): Promise<PersonRow> {
  const columns = contactColumns(contact);
  return transaction(context.database, async (queries) => {
    requireStamp(await requirePerson(context, queries, personId), stamp);
    const changed = await changePerson(queries, personId, { ...columns, forgottenAt: null });
    if (changed === undefined) throw new Refusal("not-found", { what: "person" });
    return changed;
  });
}

/** A person whom the actor may know of through a roadmap. @throws Refusal "not-found", "not-allowed" */
async function requirePerson(
  context: Context,
  queries: Queries,
  personId: string,
): Promise<PersonRow> {
  const found = await personById(queries, requireKey(personId));
  if (found === undefined) throw new Refusal("not-found", { what: "person" });
  for (const roadmapId of await roadmapsOfPerson(queries, personId))
    permit(context, "manage-seats", roadmapId);
  return found;
}

async function requireFree(
  queries: Queries,
  seatId: string,
  days: { readonly fromDay: string; readonly untilDay: string | null },
): Promise<void> {
  const there = (await occupantsDuring(queries, seatId, days)).find((row) => !row.substitute);
  if (there === undefined) return;
  const { fromDay, untilDay } = there;
  throw new Refusal("already-exists", { what: "occupant", fromDay, untilDay });
}

async function personFor(
  context: Context,
  queries: Queries,
  person: Contact | { readonly personId: string },
): Promise<string> {
  if ("personId" in person) return (await requirePerson(context, queries, person.personId)).id;
  return (await insertPerson(queries, contactColumns(person))).id;
}

const LONGEST = 254;

function contactColumns({ name, email = null, telephone = null, language = "en" }: Contact) {
  const columns = {
    name: name.trim(),
    email: email?.trim().toLowerCase() || null,
    telephone: telephone?.trim() || null,
    language,
  };
  const wrong = Object.entries(columns).find(
    ([, text]) => text !== null && (text.length > LONGEST || unwantedCharacter(text, "one")),
  );
  if (wrong !== undefined) throw new Refusal("invalid", { field: wrong[0] });
  if (columns.name === "") throw new Refusal("invalid", { field: "name" });
  if (columns.email !== null && !/^[^\s@]+@[^\s@]+$/.test(columns.email))
    throw new Refusal("invalid", { field: "email" });
  if (!["en", "km"].includes(language)) throw new Refusal("invalid", { field: "language" });
  return columns;
}
