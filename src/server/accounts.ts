import { passkey } from "@better-auth/passkey";
import { betterAuth } from "better-auth";
import { emailOTP, genericOAuth, magicLink } from "better-auth/plugins";
import { z } from "zod";
import type { Actor, Context } from "#actions/context.ts";
import type { InstallationSecret } from "#actions/secrecy/installation-secret.ts";
import { accountsAdapter } from "#database/accounts-adapter.ts";
import type { Database } from "#database/connect.ts";
import { isKnownEmail, rolesOfUser, useApiToken } from "#database/queries/accounts.ts";
import type { Language } from "#wording/language.ts";
import { PUBLIC_WORDS } from "#wording/live/public-pages.ts";
import type { Environment } from "./environment.ts";

const TEN_MINUTES_S = 600;
const WEEK_S = 7 * 24 * 3600;

/** Signing in, and who somebody is who has. */
export interface Accounts {
  /** The person of a session, or the owner of a token; null for neither. */
  actorOf(headers: Headers): Promise<Actor | null>;
  /** Sends a letter with a link and a code, if the address is known. Who asks is not told which. */
  sendLetter(request: { readonly email: string; readonly language: Language }): Promise<void>;
  /** The answer sets the cookie; a status from 400 on where the link is worn. */
  signInWithLink(token: string, headers: Headers): Promise<Response>;
  signInWithCode(
    given: { readonly email: string; readonly code: string },
    headers: Headers,
  ): Promise<Response>;
  /** For somebody whom another proof let in, such as the link of the terminal. */
  signInKnown(email: string, headers: Headers): Promise<Response>;
  /** Leads to where people here have other accounts, and back. */
  signInElsewhere(to: string): Promise<Response>;
  signOut(headers: Headers): Promise<Response>;
  /** What the library answers itself: passkeys, other accounts. */
  handle(request: Request): Promise<Response>;
}

export interface AccountsOptions {
  readonly environment: Environment;
  readonly database: Database;
  readonly secret: InstallationSecret;
  readonly post: Context["post"];
  readonly clock: () => Date;
  readonly origin: string;
}

export function openAccounts(options: AccountsOptions): Accounts {
  const { database, secret, clock } = options;
  const { auth, asked } = signingIn(options);
  const personOf = async (headers: Headers): Promise<Actor | null> => {
    const found = await auth.api.getSession({ headers });
    if (found === null) return null;
    const { id, name } = found.user;
    return { kind: "person", userId: id, name, roles: await rolesOfUser(database.queries, id) };
  };
  const ownerOf = async (token: string): Promise<Actor | null> => {
    const hash = secret.hash("token", token);
    const found = await useApiToken(database.queries, { hash, now: clock() });
    if (found === null) return null;
    return { kind: "token", ...found, roles: await rolesOfUser(database.queries, found.userId) };
  };
  return {
    actorOf: (headers) => {
      const token = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
      return token === undefined ? personOf(headers) : ownerOf(token);
    },
    sendLetter: async ({ email, language }) => {
      if (!(await isKnownEmail(database.queries, email))) return;
      asked.set(email, { language });
      await auth.api.signInMagicLink({ body: { email }, headers: new Headers() });
    },
    signInWithLink: (token, headers) =>
      auth.api.magicLinkVerify({ query: { token }, headers, asResponse: true }),
    signInWithCode: ({ email, code }, headers) =>
      auth.api.signInEmailOTP({ body: { email, otp: code }, headers, asResponse: true }),
    signInKnown: async (email, headers) => {
      const proof: Asked = {};
      asked.set(email, proof);
      await auth.api.signInMagicLink({ body: { email }, headers: new Headers() });
      const query = { token: proof.token ?? "" };
      return auth.api.magicLinkVerify({ query, headers, asResponse: true });
    },
    signInElsewhere: async (to) => {
      const begun = await auth.api.signInSocial({
        body: { provider: "oidc", callbackURL: to, errorCallbackURL: "/sign-in" },
        headers: new Headers(),
        asResponse: true,
      });
      const { url } = Leading.parse(await begun.clone().json());
      return new Response(null, { status: 303, headers: leadingOn(begun, url) });
    },
    signOut: (headers) => auth.api.signOut({ headers, asResponse: true }),
    handle: auth.handler,
  };
}

const Leading = z.object({ url: z.url() });

function leadingOn({ headers }: Response, to: string): Headers {
  const leading = new Headers({ Location: to });
  for (const cookie of headers.getSetCookie()) leading.append("Set-Cookie", cookie);
  return leading;
}

/** How a link was asked for: to be sent in a language, or to be used at once by ourselves. */
interface Asked {
  readonly language?: Language;
  token?: string;
}

/** The library with what Phlov needs of it. Nobody can make an account by signing in: an administrator makes it. */
function signingIn({ environment, database, secret, post, origin }: AccountsOptions) {
  const asked = new Map<string, Asked>();
  const codeFor = (email: string): Promise<string> =>
    auth.api.createVerificationOTP({ body: { email, type: "sign-in" } });
  const auth = betterAuth({
    database: accountsAdapter(database.queries, (token) => secret.hash("token", token)),
    secret: secret.hash("token", "signing in"),
    baseURL: origin,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Our own limits count by the address that the trusted proxies tell.
    rateLimit: { enabled: false },
    // Whoever an administrator made is found again by the address that the other place vouches for.
    account: { accountLinking: { enabled: true, trustedProviders: ["oidc"] } },
    session: { expiresIn: WEEK_S, updateAge: 24 * 3600, storeSessionInDatabase: true },
    advanced: {
      cookiePrefix: "phlov",
      useSecureCookies: origin.startsWith("https:"),
      ipAddress: { disableIpTracking: true },
    },
    plugins: [
      byLink({ asked, origin, post, codeFor }),
      emailOTP({
        expiresIn: TEN_MINUTES_S,
        otpLength: 6,
        allowedAttempts: 3,
        disableSignUp: true,
        storeOTP: "hashed",
        // The letter with the link holds the code too; it is never sent alone.
        sendVerificationOTP: async () => {},
      }),
      passkey({ rpID: new URL(origin).hostname, rpName: "Phlov", origin }),
      ...otherAccounts(environment),
    ],
  });
  return { auth, asked };
}

interface ByLink extends Pick<AccountsOptions, "origin" | "post"> {
  readonly asked: Map<string, Asked>;
  readonly codeFor: (email: string) => Promise<string>;
}

function byLink({ asked, origin, post, codeFor }: ByLink) {
  return magicLink({
    expiresIn: TEN_MINUTES_S,
    disableSignUp: true,
    storeToken: "hashed",
    sendMagicLink: async ({ email, token }) => {
      const how = asked.get(email) ?? {};
      asked.delete(email);
      how.token = token;
      if (how.language === undefined) return;
      const words = PUBLIC_WORDS[how.language];
      const link = `${origin}/sign-in/link?token=${encodeURIComponent(token)}`;
      const text = words.letterText(link, await codeFor(email));
      await post.send({ to: email, subject: words.letterSubject, text });
    },
  });
}

function otherAccounts({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Environment) {
  if (OIDC_ISSUER === undefined || OIDC_CLIENT_ID === undefined) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: "oidc",
          clientId: OIDC_CLIENT_ID,
          ...(OIDC_CLIENT_SECRET === undefined ? {} : { clientSecret: OIDC_CLIENT_SECRET }),
          discoveryUrl: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
          scopes: ["openid", "email", "profile"],
          pkce: true,
          disableSignUp: true,
          // An address that nobody verified could be anybody's, also an administrator's.
          mapProfileToUser: ({ email_verified: verified }) =>
            verified === true ? {} : { email: "" },
        },
      ],
    }),
  ];
}
