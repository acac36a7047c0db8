import {
  accountFor,
  accountsWithRoles,
  deleteGrant,
  insertGrant,
  type RoleGrantRow,
} from "#database/queries/role-grants.ts";
import { transaction } from "#database/transaction.ts";
import { ROLES, type Role } from "#domain/committee/permissions.ts";
import { unwantedCharacter } from "#record/unwanted-character.ts";
import { requireKey } from "./change-record.ts";
import type { Context } from "./context.ts";
import { requireAdministrator } from "./delete-account.ts";
import { seatAtHand } from "./manage-seats.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

/** Everybody who may log in, with their roles. */
export async function readAccounts(
  context: Context,
): Promise<Awaited<ReturnType<typeof accountsWithRoles>>> {
  permit(context, "manage-accounts", null);
  return accountsWithRoles(context.database.queries);
}

/**
 * Gives somebody a role, everywhere or on one roadmap, with the seat under which they act; the account is made where there
 * is none. They then sign in by a letter to their address, or by a link of makeSignInLink.
 *
 * @throws Refusal "invalid", "not-found" for the seat
 */
export async function giveRole(
  context: Context,
  input: {
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly roadmapId: string | null;
    readonly seatId?: string | null;
  },
): Promise<RoleGrantRow> {
  const { role, roadmapId, seatId = null } = input;
  permit(context, "manage-accounts", null);
  const name = input.name.trim();
  const email = input.email.trim().toLowerCase();
  if (name === "" || name.length > 200 || unwantedCharacter(name, "one") !== null)
    throw new Refusal("invalid", { field: "name" });
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refusal("invalid", { field: "email" });
  if (!ROLES.includes(role)) throw new Refusal("invalid", { field: "role" });
  if (seatId !== null && roadmapId === null) throw new Refusal("invalid", { field: "roadmapId" });
  const id = Buffer.from(context.random.bytes(16)).toString("hex");
  return transaction(context.database, async (queries) => {
    if (seatId !== null) await seatAtHand(queries, roadmapId ?? "", seatId);
    const userId = await accountFor(queries, { id, name, email, now: context.clock() });
    const made = await insertGrant(queries, { userId, role, roadmapId, seatId });
    await writeTrail(queries, context, {
      roadmapId,
      act: "manage-accounts",
      subject: "roles",
      details: { given: role, seat: seatId },
    });
    return made;
  });
}

/** Takes a role back. @throws Refusal "not-found"; "wrong-state" for the last administrator */
export async function takeRole(
  context: Context,
  { userId, grantId }: { readonly userId: string; readonly grantId: string },
): Promise<void> {
  permit(context, "manage-accounts", null);
  await transaction(context.database, async (queries) => {
    const gone = await deleteGrant(queries, { id: requireKey(grantId), userId });
    if (gone === undefined) throw new Refusal("not-found", { what: "role" });
    await writeTrail(queries, context, {
      roadmapId: gone.roadmapId,
      act: "manage-accounts",
      subject: "roles",
      details: { taken: gone.role, seat: gone.seatId },
    });
    await requireAdministrator(queries);
  });
}
