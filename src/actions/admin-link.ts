import { keepLink, seeLink, spendLink } from "#database/queries/one-time-links.ts";
import { accountFor, insertGrant } from "#database/queries/role-grants.ts";
import { transaction } from "#database/transaction.ts";
import { unwantedCharacter } from "#record/unwanted-character.ts";
import type { Context } from "./context.ts";
import { permit } from "./permit.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

/** A link that makes whoever opens it and presses the button an administrator, once. */
export interface AdminLink {
  /** Shown once; the database holds its keyed hash. */
  readonly token: string;
  /** Where the link leads on this server. */
  readonly path: string;
  readonly expiresAt: Date;
}

const VALID_MS = 24 * 3_600_000;
const TOKEN_BYTES = 32;

/** Makes a link for the first administrator, or one for who lost the way in; an earlier link opens nothing any more. */
export async function makeAdminLink(context: Context): Promise<AdminLink> {
  permit(context, "manage-accounts", null);
  const token = Buffer.from(context.random.bytes(TOKEN_BYTES)).toString("base64url");
  const now = context.clock();
  const expiresAt = new Date(now.getTime() + VALID_MS);
  await transaction(context.database, async (queries) => {
    await keepLink(queries, {
      opens: "admin-link",
      id: newId(context),
      hash: hashOf(context, token),
      now,
      expiresAt,
    });
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "manage-accounts",
      subject: "administrators",
      details: { link: "made" },
    });
  });
  return { token, path: `/admin/${token}`, expiresAt };
}

/** Whether a link would open; looking does not consume it, so that a scanner of letters burns none. */
export async function isAdminLinkValid(context: Context, token: string): Promise<boolean> {
  const link = { hash: hashOf(context, token), now: context.clock() };
  return (await seeLink(context.database.queries, link)) !== undefined;
}

/**
 * Makes the person an administrator and the link worthless.
 * @returns the id of the account, for a session
 * @throws Refusal "unknown-code" where the link was used, replaced or is older than a day; "invalid" where name or address lack
 */
export async function redeemAdminLink(
  context: Context,
  input: { readonly token: string; readonly name: string; readonly email: string },
): Promise<{ readonly userId: string; readonly email: string }> {
  const name = input.name.trim();
  const email = input.email.trim().toLowerCase();
  if (name === "" || name.length > 200 || unwantedCharacter(name, "one") !== null)
    throw new Refusal("invalid", { field: "name" });
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 254)
    throw new Refusal("invalid", { field: "email" });
  const now = context.clock();
  const userId = await transaction(context.database, async (queries) => {
    const link = { hash: hashOf(context, input.token), now };
    if ((await spendLink(queries, link)) === undefined) throw new Refusal("unknown-code", {});
    const id = await accountFor(queries, { id: newId(context), name, email, now });
    const grant = { role: "administrator", roadmapId: null, seatId: null };
    await insertGrant(queries, { userId: id, ...grant });
    await writeTrail(queries, context, {
      roadmapId: null,
      act: "manage-accounts",
      subject: "administrators",
      details: { link: "used" },
    });
    return id;
  });
  return { userId, email };
}

const hashOf = ({ secret }: Context, token: string) => secret.hash("token", `admin|${token}`);
const newId = ({ random }: Context) => Buffer.from(random.bytes(16)).toString("hex");
