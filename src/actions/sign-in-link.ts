import { rolesOfUser } from "#database/queries/accounts.ts";
import { keepLink, seeLink, spendLink } from "#database/queries/one-time-links.ts";
import { accountById } from "#database/queries/role-grants.ts";
import { transaction } from "#database/transaction.ts";
import { accountNumber } from "#domain/committee/account-number.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { linkOfAccount } from "./sign-in-link-of-account.ts";
import { writeTrail } from "./write-trail.ts";

/** A link that signs one person in, once: for handing over where no letter can leave. */
export interface SignInLink {
  /** Whom it signs in. */
  readonly name: string;
  /** Shown once; the database holds its keyed hash. */
  readonly path: string;
  readonly expiresAt: Date;
}

const VALID_MS = 24 * 3_600_000;
const TOKEN_BYTES = 32;

/**
 * Makes a link for somebody's account; an earlier one for the same account opens nothing any more. The trail keeps the
 * numbers of both accounts, since whoever makes a link could use it themselves.
 *
 * @throws Refusal "not-allowed" also for a token, which must not be able to make a session of somebody else; "not-found"
 */
export async function makeSignInLink(
  context: Context,
  { userId }: { readonly userId: string },
): Promise<SignInLink> {
  permit(context, "manage-accounts", null);
  const { actor } = context;
  if (actor.kind !== "person") throw new Refusal("not-allowed", { act: "manage-accounts" });
  const token = Buffer.from(context.random.bytes(TOKEN_BYTES)).toString("base64url");
  const now = context.clock();
  const expiresAt = new Date(now.getTime() + VALID_MS);
  return transaction(context.database, async (queries) => {
    const found = await accountById(queries, userId);
    if (found === undefined) throw new Refusal("not-found", { what: "account" });
    const id = Buffer.from(context.random.bytes(16)).toString("hex");
    const hash = hashOf(context, token);
    await keepLink(queries, { id, hash, now, expiresAt, opens: linkOfAccount(userId) });
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "manage-accounts",
      subject: "accounts",
      details: {
        signInLink: "made",
        account: accountNumber(userId),
        roles: (await rolesOfUser(queries, userId)).map(({ role }) => role),
        madeBy: accountNumber(actor.userId),
      },
    });
    return { name: found.name, path: `/sign-in/by-hand/${token}`, expiresAt };
  });
}

/** Whom a link would sign in; null where it opens nothing. Looking does not consume it. */
export async function readSignInLink(
  context: Context,
  token: string,
): Promise<Pick<SignInLink, "name" | "expiresAt"> | null> {
  const { queries } = context.database;
  const link = { hash: hashOf(context, token), now: context.clock() };
  const found = await seeLink(queries, link);
  const account = await accountById(queries, accountIn(found?.opens));
  return found === undefined || account === undefined
    ? null
    : { name: account.name, expiresAt: found.expiresAt };
}

/**
 * Makes the link worthless.
 * @returns the address of whom it signs in, for a session
 * @throws Refusal "unknown-code" where it was used, replaced or is older than a day
 */
export async function redeemSignInLink(
  context: Context,
  token: string,
): Promise<{ readonly email: string }> {
  return transaction(context.database, async (queries) => {
    const link = { hash: hashOf(context, token), now: context.clock() };
    const userId = accountIn(await spendLink(queries, link));
    const found = await accountById(queries, userId);
    if (found === undefined) throw new Refusal("unknown-code");
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "manage-accounts",
      subject: "accounts",
      details: { signInLink: "used", account: accountNumber(userId) },
    });
    return { email: found.email };
  });
}

const hashOf = ({ secret }: Context, token: string) => secret.hash("token", `sign-in|${token}`);
const accountIn = (opens: string | undefined) => opens?.slice(linkOfAccount("").length) ?? "";
