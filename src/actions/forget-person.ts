import type { Queries } from "#database/connect.ts";
import {
  deleteContactsDue,
  deleteLetters,
  emptyPerson,
  everythingAbout,
  type PersonRow,
  personById,
  roadmapsOfPerson,
} from "#database/queries/people.ts";
import { accountByEmail } from "#database/queries/role-grants.ts";
import { transaction } from "#database/transaction.ts";
import { requireKey } from "./change-record.ts";
import type { Context } from "./context.ts";
import { eraseAccount, requireAdministrator } from "./delete-account.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

/** Everything that is kept about a person, for that person. Scores are not in it: nothing leads from a person to them. */
export type PersonalData = Awaited<ReturnType<typeof everythingAbout>>;

/** @throws Refusal "not-found", "not-allowed" */
export async function exportPerson(
  context: Context,
  { personId }: { readonly personId: string },
): Promise<PersonalData> {
  const { queries } = context.database;
  return everythingAbout(queries, await personToForget(context, queries, personId));
}

/**
 * Deletes a person's name, ways to be reached, account and waiting letters. Seats keep the days on which somebody sat there.
 * @throws Refusal "not-found", "not-allowed"; "wrong-state" for the last administrator
 */
export async function forgetPerson(
  context: Context,
  { personId }: { readonly personId: string },
): Promise<void> {
  await transaction(context.database, async (queries) => {
    const { email } = await personToForget(context, queries, personId);
    if (email !== null) await deleteLetters(queries, email);
    // A person at a seat and an account are the same somebody where they are reached at the same address.
    const account = email === null ? undefined : await accountByEmail(queries, email);
    await emptyPerson(queries, personId, context.clock());
    if (account !== undefined) {
      permit(context, "manage-accounts", null);
      await eraseAccount(queries, account.id);
    }
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "forget-person",
      subject: "people",
      details: { account: account !== undefined },
    });
    if (account !== undefined) await requireAdministrator(queries);
  });
}

/** What the ticker does once a day: contact details go when they are not needed any more. @returns of how many people */
export async function deleteDueContacts(context: Context): Promise<number> {
  permit(context, "forget-person", null);
  return transaction(context.database, async (queries) => {
    const people = await deleteContactsDue(queries, context.clock());
    if (people > 0)
      await writeTrail(queries, context, {
        roadmapId: null,
        act: "forget-person",
        subject: "people",
        details: { due: people },
      });
    return people;
  });
}

/** Somebody whom the actor may forget wherever they sit. */
async function personToForget(
  context: Context,
  queries: Queries,
  personId: string,
): Promise<PersonRow> {
  const found = await personById(queries, requireKey(personId));
  const roadmaps = await roadmapsOfPerson(queries, personId);
  for (const roadmapId of roadmaps.length === 0 ? [null] : roadmaps)
    permit(context, "forget-person", roadmapId);
  if (found === undefined) throw new Refusal("not-found", { what: "person" });
  return found;
}
