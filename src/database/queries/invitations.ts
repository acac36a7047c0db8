import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { ballotKey, invitation, participation } from "../tables/ballots.ts";
import { declaration, occupant, person, seat } from "../tables/people.ts";

export type SeatRow = typeof seat.$inferSelect;
export type InvitationRow = typeof invitation.$inferSelect;

/** In the order of the committees, as people look for them. */
export function seatsOfRoadmap(queries: Queries, roadmapId: string): Promise<SeatRow[]> {
  const mine = eq(seat.roadmapId, roadmapId);
  return queries.select().from(seat).where(mine).orderBy(seat.position, seat.id);
}

export function invitationsOf(queries: Queries, assessmentKey: string): Promise<InvitationRow[]> {
  return queries.select().from(invitation).where(eq(invitation.assessmentKey, assessmentKey));
}

/** The invitation that a code opens, with its seat. */
export async function invitationByCode(queries: Queries, codeHash: string) {
  const [row] = await queries
    .select({ invitation, seat })
    .from(invitation)
    .innerJoin(seat, eq(seat.id, invitation.seatId))
    .where(eq(invitation.codeHash, codeHash));
  return row;
}

/** Which questionnaire a code is for. */
export interface QuestionnaireOfCode extends Record<string, unknown> {
  readonly assessmentKey: string;
  /** Null as long as it was not opened. */
  readonly frozenHash: string | null;
  readonly seatId: string;
}

/** As text, not built up: every save asks it, and building would take longer than asking. */
export async function questionnaireOfCode(
  queries: Queries,
  codeHash: string,
): Promise<QuestionnaireOfCode | undefined> {
  const { rows } = await queries.execute<QuestionnaireOfCode>(sql`
    select a.key as "assessmentKey", a.frozen_hash as "frozenHash", i.seat_id as "seatId"
      from invitation i join assessment a on a.key = i.assessment_key where i.code_hash = ${codeHash}`);
  return rows[0];
}

/**
 * Who sits in which seat on a day: a substitute whose days end, since those are the days on which the occupant is away;
 * else the occupant, else any substitute.
 */
export async function sittersOn(queries: Queries, seatIds: readonly string[], day: string) {
  if (seatIds.length === 0) return [];
  return queries
    .selectDistinctOn([occupant.seatId], {
      seatId: occupant.seatId,
      substitute: occupant.substitute,
      personId: person.id,
      name: person.name,
      email: person.email,
      telephone: person.telephone,
      language: person.language,
    })
    .from(occupant)
    .innerJoin(person, eq(person.id, occupant.personId))
    .where(
      and(
        inArray(occupant.seatId, [...seatIds]),
        sql`${occupant.fromDay} <= ${day} and (${occupant.untilDay} is null or ${occupant.untilDay} >= ${day})`,
      ),
    )
    .orderBy(
      occupant.seatId,
      sql`(${occupant.substitute} and ${occupant.untilDay} is not null) desc`,
      occupant.substitute,
      sql`${occupant.fromDay} desc`,
    );
}

/** Items that seats keep away from, because of an interest they declared. */
export async function recusedItemsOf(
  queries: Queries,
  seatIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const rows =
    seatIds.length === 0
      ? []
      : await queries
          .select({ seatId: declaration.seatId, items: declaration.recusedItems })
          .from(declaration)
          .where(inArray(declaration.seatId, [...seatIds]));
  const recused = new Map<string, Set<string>>();
  for (const { seatId, items } of rows)
    recused.set(seatId, new Set([...(recused.get(seatId) ?? []), ...items]));
  return recused;
}

export interface NewBallotKey {
  readonly id: string;
  readonly codeHash: string;
  readonly seatId: string | null;
}

/** Both sides of new codes, each in an order of its own. */
export async function insertCodes(
  queries: Queries,
  assessmentKey: string,
  {
    invitations,
    keys,
  }: {
    readonly invitations: readonly (typeof invitation.$inferInsert)[];
    readonly keys: readonly NewBallotKey[];
  },
): Promise<void> {
  for (const part of inParts(keys))
    await queries.insert(ballotKey).values(part.map((key) => ({ ...key, assessmentKey })));
  for (const part of inParts(invitations)) await queries.insert(invitation).values(part);
}

/** A new code for an invitation and for its ballot: the old code opens nothing any more, the answers stay. */
export async function replaceCode(
  queries: Queries,
  change: {
    readonly invitationId: string;
    readonly seatHash: string;
    readonly ballotKeyId: string;
    readonly ballotHash: string;
    readonly sealedBallotKey: string;
    readonly sentBy: string;
  },
): Promise<void> {
  await queries
    .update(invitation)
    .set({
      codeHash: change.seatHash,
      sealedBallotKey: change.sealedBallotKey,
      sentBy: change.sentBy,
      issues: sql`${invitation.issues} + 1`,
    })
    .where(eq(invitation.id, change.invitationId));
  await queries
    .update(ballotKey)
    .set({ codeHash: change.ballotHash })
    .where(eq(ballotKey.id, change.ballotKeyId));
}

/**
 * Writes the stakeholder group of every ballot key anew, all of them in one statement: where one row alone had been
 * written, the database's own row versions would say which one.
 */
export async function rewriteGroups(
  queries: Queries,
  assessmentKey: string,
  groups: ReadonlyMap<string, string>,
): Promise<void> {
  await queries.execute(sql`
    update ballot_key k set stakeholder_group = coalesce(g.name, k.stakeholder_group)
      from ballot_key old left join unnest(${sql.param([...groups.keys()])}::uuid[], ${sql.param([...groups.values()])}::text[]) as g (id, name)
        on g.id = old.id
     where old.id = k.id and k.assessment_key = ${assessmentKey}`);
}

export interface Finished {
  readonly invitationId: string;
  readonly roundNumber: number;
}

/** Writes down who finished, where the invitation is still there and it was not written before. */
export async function insertParticipations(
  queries: Queries,
  finished: readonly Finished[],
): Promise<void> {
  const ids = finished.map(({ invitationId }) => invitationId);
  const rounds = finished.map(({ roundNumber }) => roundNumber);
  await queries.execute(sql`
    insert into participation (invitation_id, round_number)
    select f.id, f.round from unnest(${sql.param(ids)}::uuid[], ${sql.param(rounds)}::integer[]) as f (id, round)
     where exists (select from invitation i where i.id = f.id)
    on conflict do nothing`);
}

/** Invitations that finished a round. */
export function finishedIn(queries: Queries, assessmentKey: string, roundNumber: number) {
  return queries
    .select({ invitationId: invitation.id, seatId: invitation.seatId })
    .from(participation)
    .innerJoin(invitation, eq(invitation.id, participation.invitationId))
    .where(
      and(eq(invitation.assessmentKey, assessmentKey), eq(participation.roundNumber, roundNumber)),
    );
}

/** After this nobody, not even with the installation's secret, can say which ballot belonged to which seat. */
export async function eraseSealedKeys(
  queries: Queries,
  where: { readonly assessmentKey: string } | { readonly invitationIds: readonly string[] },
): Promise<void> {
  await queries
    .update(invitation)
    .set({ sealedBallotKey: null })
    .where(
      "assessmentKey" in where
        ? eq(invitation.assessmentKey, where.assessmentKey)
        : inArray(invitation.id, [...where.invitationIds]),
    );
}

/** Makes every code of an assessment worthless, with its invitation; what was answered stays. */
export async function spendCodes(queries: Queries, assessmentKey: string): Promise<void> {
  await queries.delete(invitation).where(eq(invitation.assessmentKey, assessmentKey));
  await queries
    .update(ballotKey)
    .set({ codeHash: null })
    .where(eq(ballotKey.assessmentKey, assessmentKey));
}

/** A statement holds at most 65,535 values. */
const ROWS_A_STATEMENT = 5_000;

function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_A_STATEMENT) }, (_, part) =>
    rows.slice(part * ROWS_A_STATEMENT, (part + 1) * ROWS_A_STATEMENT),
  );
}
