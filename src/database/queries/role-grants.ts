import { and, asc, eq } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { user } from "../tables/accounts.ts";
import { roleGrant } from "../tables/people.ts";

export type RoleGrantRow = typeof roleGrant.$inferSelect;

/** Everybody who may log in, with what they may do where. */
export function accountsWithRoles(queries: Queries) {
  return queries
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      grantId: roleGrant.id,
      role: roleGrant.role,
      roadmapId: roleGrant.roadmapId,
      seatId: roleGrant.seatId,
    })
    .from(user)
    .leftJoin(roleGrant, eq(roleGrant.userId, user.id))
    .orderBy(asc(user.email), asc(roleGrant.id));
}

/** The account of an address; made where there is none. @returns its id */
export async function accountFor(
  queries: Queries,
  account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly now: Date;
  },
): Promise<string> {
  const { id, name, email, now } = account;
  await queries
    .insert(user)
    .values({ id, name, email, emailVerified: false, createdAt: now, updatedAt: now })
    .onConflictDoNothing({ target: user.email });
  const [row] = await queries.select({ id: user.id }).from(user).where(eq(user.email, email));
  if (row === undefined) throw new Error("the database gave no row for an account");
  return row.id;
}

export async function accountById(queries: Queries, id: string) {
  const [row] = await queries
    .select({ name: user.name, email: user.email })
    .from(user)
    .where(eq(user.id, id));
  return row;
}

export async function accountByEmail(queries: Queries, email: string) {
  const [row] = await queries.select().from(user).where(eq(user.email, email.toLowerCase()));
  return row;
}

/** Deletes an account with its roles; sessions, passkeys and tokens go with it. @returns whether it was there */
export async function deleteAccountRow(queries: Queries, userId: string): Promise<boolean> {
  await queries.delete(roleGrant).where(eq(roleGrant.userId, userId));
  const gone = await queries.delete(user).where(eq(user.id, userId)).returning({ id: user.id });
  return gone.length > 0;
}

export async function insertGrant(
  queries: Queries,
  row: Omit<typeof roleGrant.$inferInsert, "id">,
): Promise<RoleGrantRow> {
  const [made] = await queries.insert(roleGrant).values(row).returning();
  if (made === undefined) throw new Error("the database gave no row for a role");
  return made;
}

export async function deleteGrant(
  queries: Queries,
  { id, userId }: Pick<RoleGrantRow, "id" | "userId">,
): Promise<RoleGrantRow | undefined> {
  const [gone] = await queries
    .delete(roleGrant)
    .where(and(eq(roleGrant.id, id), eq(roleGrant.userId, userId)))
    .returning();
  return gone;
}
