import { isNull, sql } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { installation } from "../tables/installation.ts";

/** Whether the examples were brought in once; whoever removed them since does not want them back. */
export async function hasBegun(queries: Queries): Promise<boolean> {
  return (await queries.select({ id: installation.id }).from(installation)).length > 0;
}

export async function noteBeginning(
  queries: Queries,
  row: {
    readonly version: string;
    readonly createdAt: Date;
    readonly secretFingerprint: string;
  },
): Promise<void> {
  await queries.insert(installation).values(row).onConflictDoNothing();
}

/** What is noted of the secret, after noting it where nothing was. @returns undefined before the first start */
export async function noteFingerprint(
  queries: Queries,
  secretFingerprint: string,
): Promise<string | undefined> {
  await queries
    .update(installation)
    .set({ secretFingerprint })
    .where(isNull(installation.secretFingerprint));
  const [row] = await queries
    .select({ fingerprint: installation.secretFingerprint })
    .from(installation);
  return row?.fingerprint ?? undefined;
}

/**
 * Notes another secret and removes what only the lost one opened: sessions, tokens, letters that wait, and the codes of
 * every seat but those that finished the round that is open now.
 * @returns how many seats can be invited anew
 */
export async function replaceFingerprint(
  queries: Queries,
  secretFingerprint: string,
): Promise<number> {
  await queries.update(installation).set({ secretFingerprint });
  for (const table of ["session", "verification", "api_token", "repeatable_request"])
    await queries.execute(sql`delete from ${sql.identifier(table)}`);
  await queries.execute(sql`delete from letter where sealed_body is not null`);
  const { rows } = await queries.execute(sql`
    delete from invitation i using assessment a
     where a.key = i.assessment_key and a.state not in ('reviewed', 'decided')
       and not exists (
         select from participation p join round r on r.assessment_key = a.key and r.number = p.round_number
          where p.invitation_id = i.id and r.state in ('open', 'closed'))
    returning i.id`);
  return rows.length;
}
