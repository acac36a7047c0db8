import { and, eq, gt } from "drizzle-orm";
import type { Queries } from "../connect.ts";
import { verification } from "../tables/accounts.ts";

/** A link that opens one thing once, by the keyed hash of its token. */
interface Link {
  readonly hash: string;
  readonly now: Date;
}

/** Keeps the hash of a link; those that were made for the same before open nothing any more. */
export async function keepLink(
  queries: Queries,
  link: Link & {
    readonly id: string;
    /** What it opens. */
    readonly opens: string;
    readonly expiresAt: Date;
  },
): Promise<void> {
  await queries.delete(verification).where(eq(verification.identifier, link.opens));
  await queries.insert(verification).values({
    id: link.id,
    identifier: link.opens,
    value: link.hash,
    expiresAt: link.expiresAt,
    createdAt: link.now,
    updatedAt: link.now,
  });
}

const valid = ({ hash, now }: Link) =>
  and(eq(verification.value, hash), gt(verification.expiresAt, now));

/** What a link opens and until when; undefined where it was used, replaced or is too old. */
export async function seeLink(queries: Queries, link: Link) {
  const [row] = await queries
    .select({ opens: verification.identifier, expiresAt: verification.expiresAt })
    .from(verification)
    .where(valid(link));
  return row;
}

/** @returns what it opened; it opens nothing any more */
export async function spendLink(queries: Queries, link: Link): Promise<string | undefined> {
  const [row] = await queries
    .delete(verification)
    .where(valid(link))
    .returning({ opens: verification.identifier });
  return row?.opens;
}

export async function dropLinks(queries: Queries, opens: string): Promise<void> {
  await queries.delete(verification).where(eq(verification.identifier, opens));
}
