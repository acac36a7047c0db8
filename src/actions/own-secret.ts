import { DatabaseProblem } from "#database/database-problem.ts";
import { noteFingerprint, replaceFingerprint } from "#database/queries/installation.ts";
import { transaction } from "#database/transaction.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { writeTrail } from "./write-trail.ts";

/** Keyed hash of a constant: tells two secrets apart and neither of them. */
export function fingerprintOf({ secret }: Pick<Context, "secret">): string {
  return secret.hash("fingerprint", "phlov");
}

/**
 * Makes sure that this process holds the secret under which the database was filled. With another one nobody's code
 * would open anything, and every letter that waits would be lost.
 * @throws DatabaseProblem
 */
export async function requireOwnSecret(
  context: Pick<Context, "database" | "secret">,
): Promise<void> {
  const own = fingerprintOf(context);
  const noted = await noteFingerprint(context.database.queries, own);
  if (noted === undefined || noted === own) return;
  throw new DatabaseProblem(
    "This database was filled under another secret than the one found here: set PHLOV_SECRET to it, or put the file `secret` of the old data folder into this one. If it is lost for good, `phlov accept-secret` goes on with this one.",
  );
}

/**
 * Goes on with another secret because the old one is lost. Codes, sessions and tokens that were given out open nothing;
 * seats that had not finished an open round can be invited anew.
 * @returns how many seats those are
 */
export async function acceptSecret(context: Context): Promise<number> {
  permit(context, "manage-accounts", null);
  return transaction(context.database, async (queries) => {
    const seats = await replaceFingerprint(queries, fingerprintOf(context));
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "manage-accounts",
      subject: "installation",
      details: { secret: "replaced", seats },
    });
    return seats;
  });
}
