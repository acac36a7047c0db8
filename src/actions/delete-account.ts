import type { Queries } from "#database/connect.ts";
import { hasAdministrator } from "#database/queries/first-administrator.ts";
import { dropLinks } from "#database/queries/one-time-links.ts";
import { deleteLetters } from "#database/queries/people.ts";
import { accountById, deleteAccountRow } from "#database/queries/role-grants.ts";
import { transaction } from "#database/transaction.ts";
import { accountNumber } from "#domain/committee/account-number.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { linkOfAccount } from "./sign-in-link-of-account.ts";
import { writeTrail } from "./write-trail.ts";

/**
 * Deletes an account with all that hangs on it: roles, sessions, tokens, its sign-in link, waiting letters.
 * @throws Refusal "not-found"; "wrong-state" for the last administrator
 */
export async function deleteAccount(
  context: Context,
  { userId }: { readonly userId: string },
): Promise<void> {
  permit(context, "manage-accounts", null);
  await transaction(context.database, async (queries) => {
    if (!(await eraseAccount(queries, userId))) throw new Refusal("not-found", { what: "account" });
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "manage-accounts",
      subject: "accounts",
      details: { deleted: accountNumber(userId) },
    });
    await requireAdministrator(queries);
  });
}

/** Without a word in the trail, for whoever writes one. @returns whether it was there */
export async function eraseAccount(queries: Queries, userId: string): Promise<boolean> {
  const found = await accountById(queries, userId);
  if (found === undefined) return false;
  await deleteLetters(queries, found.email);
  await dropLinks(queries, linkOfAccount(userId));
  return deleteAccountRow(queries, userId);
}

/**
 * Holds back what would leave nobody to manage accounts. Ask it after writing the trail, whose writers take turns: of two
 * administrators who take each other's role, the second is told.
 *
 * @throws Refusal "wrong-state"
 */
export async function requireAdministrator(queries: Queries): Promise<void> {
  if (!(await hasAdministrator(queries)))
    throw new Refusal("wrong-state", { state: "last-administrator" });
}
