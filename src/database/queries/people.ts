import { and, asc, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { declaration, delegation, occupant, person, roleGrant, seat } from "../tables/people.ts";
import { accountByEmail } from "./role-grants.ts";

export type PersonRow = typeof person.$inferSelect;
export type NewPerson = typeof person.$inferInsert;
export type OccupantRow = typeof occupant.$inferSelect;
export type DelegationRow = typeof delegation.$inferSelect;
export type DeclarationRow = typeof declaration.$inferSelect;

export async function insertPerson(queries: Queries, row: NewPerson): Promise<PersonRow> {
  const [made] = await queries.insert(person).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for a person");
  return made;
}

export async function personById(queries: Queries, id: string): Promise<PersonRow | undefined> {
  const [row] = await queries.select().from(person).where(eq(person.id, id));
  return row;
}

export async function changePerson(
  queries: Queries,
  id: string,
  change: Partial<NewPerson>,
): Promise<PersonRow | undefined> {
  const [row] = await queries.update(person).set(change).where(eq(person.id, id)).returning();
  return row;
}

/** Everybody who sits or sat in a roadmap, with their seats and days. */
export function sittersOf(queries: Queries, roadmapId: string) {
  return queries
    .select({
      occupantId: occupant.id,
      seatId: seat.id,
      seatTitle: seat.title,
      substitute: occupant.substitute,
      fromDay: occupant.fromDay,
      untilDay: occupant.untilDay,
      person,
    })
    .from(occupant)
    .innerJoin(seat, eq(seat.id, occupant.seatId))
    .innerJoin(person, eq(person.id, occupant.personId))
    .where(eq(seat.roadmapId, roadmapId))
    .orderBy(asc(seat.position), asc(occupant.fromDay), asc(occupant.id));
}

/** Ids of the roadmaps in which somebody has or had a seat. */
export async function roadmapsOfPerson(queries: Queries, personId: string): Promise<string[]> {
  const rows = await queries
    .selectDistinct({ roadmapId: seat.roadmapId })
    .from(occupant)
    .innerJoin(seat, eq(seat.id, occupant.seatId))
    .where(eq(occupant.personId, personId));
  return rows.map(({ roadmapId }) => roadmapId);
}

export async function insertOccupant(
  queries: Queries,
  row: typeof occupant.$inferInsert,
): Promise<OccupantRow> {
  const [made] = await queries.insert(occupant).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for an occupant");
  return made;
}

export async function occupantById(queries: Queries, id: string): Promise<OccupantRow | undefined> {
  const [row] = await queries.select().from(occupant).where(eq(occupant.id, id));
  return row;
}

export async function endOccupancy(queries: Queries, id: string, untilDay: string): Promise<void> {
  await queries.update(occupant).set({ untilDay }).where(eq(occupant.id, id));
}

/** Those of a seat whose days meet a stretch of days. @param untilDay - null has no end */
export function occupantsDuring(
  queries: Queries,
  seatId: string,
  { fromDay, untilDay }: { readonly fromDay: string; readonly untilDay: string | null },
): Promise<OccupantRow[]> {
  return queries
    .select()
    .from(occupant)
    .where(
      and(
        eq(occupant.seatId, seatId),
        or(isNull(occupant.untilDay), sql`${occupant.untilDay} >= ${fromDay}`),
        untilDay === null ? undefined : sql`${occupant.fromDay} <= ${untilDay}`,
      ),
    );
}

/** Whether anything at all hangs on a seat: people, invitations, opinions, roles. */
export async function isSeatUsed(queries: Queries, seatId: string): Promise<boolean> {
  const { rows } = await queries.execute<{ used: boolean }>(sql`
    select exists (select from occupant where seat_id = ${seatId})
        or exists (select from invitation where seat_id = ${seatId})
        or exists (select from ballot_key where seat_id = ${seatId})
        or exists (select from opinion where seat_id = ${seatId})
        or exists (select from declaration where seat_id = ${seatId})
        or exists (select from delegation where from_seat_id = ${seatId} or to_seat_id = ${seatId})
        or exists (select from role_grant where seat_id = ${seatId})
        or exists (select from item where proposed_by_seat = ${seatId}) as used`);
  return rows[0]?.used ?? false;
}

export async function insertDelegation(
  queries: Queries,
  row: typeof delegation.$inferInsert,
): Promise<DelegationRow> {
  const [made] = await queries.insert(delegation).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for a delegation");
  return made;
}

export async function endDelegation(
  queries: Queries,
  {
    id,
    roadmapId,
    untilDay,
  }: { readonly id: string; readonly roadmapId: string; readonly untilDay: string },
): Promise<DelegationRow | undefined> {
  const seats = queries.select({ id: seat.id }).from(seat).where(eq(seat.roadmapId, roadmapId));
  const [row] = await queries
    .update(delegation)
    .set({ untilDay })
    .where(and(eq(delegation.id, id), inArray(delegation.fromSeatId, seats)))
    .returning();
  return row;
}

export async function delegationsOf(queries: Queries, roadmapId: string): Promise<DelegationRow[]> {
  const rows = await queries
    .select({ delegation })
    .from(delegation)
    .innerJoin(seat, eq(seat.id, delegation.fromSeatId))
    .where(eq(seat.roadmapId, roadmapId))
    .orderBy(asc(delegation.fromDay), asc(delegation.id));
  return rows.map((row) => row.delegation);
}

export async function insertDeclaration(
  queries: Queries,
  row: typeof declaration.$inferInsert,
): Promise<DeclarationRow> {
  const [made] = await queries.insert(declaration).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for a declaration");
  return made;
}

export async function declarationsOf(
  queries: Queries,
  roadmapId: string,
): Promise<DeclarationRow[]> {
  const rows = await queries
    .select({ declaration })
    .from(declaration)
    .innerJoin(seat, eq(seat.id, declaration.seatId))
    .where(eq(seat.roadmapId, roadmapId))
    .orderBy(asc(declaration.declaredOn), asc(declaration.id));
  return rows.map((row) => row.declaration);
}

/** Everything that the database holds about one person. */
export async function everythingAbout(queries: Queries, row: PersonRow) {
  const seats = await queries
    .select({
      seat: seat.title,
      seatId: seat.id,
      substitute: occupant.substitute,
      fromDay: occupant.fromDay,
      untilDay: occupant.untilDay,
    })
    .from(occupant)
    .innerJoin(seat, eq(seat.id, occupant.seatId))
    .where(eq(occupant.personId, row.id))
    .orderBy(asc(occupant.fromDay));
  const seatIds = seats.map(({ seatId }) => seatId);
  const declarations =
    seatIds.length === 0
      ? []
      : await queries.select().from(declaration).where(inArray(declaration.seatId, seatIds));
  const account = row.email === null ? undefined : await accountByEmail(queries, row.email);
  const roles =
    account === undefined
      ? []
      : await queries.select().from(roleGrant).where(eq(roleGrant.userId, account.id));
  return { person: row, seats, declarations, account: account ?? null, roles };
}

/** Empties a person's row; the seat's history goes on without a name. */
export async function emptyPerson(queries: Queries, id: string, now: Date): Promise<void> {
  await queries
    .update(person)
    .set({ name: "", email: null, telephone: null, userId: null, forgottenAt: now })
    .where(eq(person.id, id));
}

export async function deleteLetters(queries: Queries, recipient: string): Promise<void> {
  await queries.execute(sql`delete from letter where lower(recipient) = lower(${recipient})`);
}

/**
 * Deletes addresses and numbers of everybody whose every roadmap was published long enough ago, by its own setting, and
 * has no round under way. Who sits in no roadmap at all is not waiting for anything and stays.
 * @returns how many people that were
 */
export async function deleteContactsDue(queries: Queries, now: Date): Promise<number> {
  const { rows } = await queries.execute(sql`
    update person p set email = null, telephone = null, forgotten_at = ${now.toISOString()}::timestamptz
     where (p.email is not null or p.telephone is not null)
       and exists (select from occupant o where o.person_id = p.id)
       and not exists (
         select from occupant o join seat s on s.id = o.seat_id join roadmap r on r.id = s.roadmap_id
          where o.person_id = p.id
            and (coalesce((select max(e.published_at) from edition e where e.roadmap_id = r.id), 'infinity')
                   + make_interval(days => r.keep_contacts_days) > ${now.toISOString()}::timestamptz
                 or exists (select from round d join assessment a on a.key = d.assessment_key
                             where a.roadmap_id = r.id and d.state in ('open', 'closed'))))
    returning p.id`);
  return rows.length;
}
