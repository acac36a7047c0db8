import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { useDatabase } from "../../test/database-for-tests.ts";
import {
  cookieOf,
  ORIGIN,
  type ServerForTests,
  serverForTests,
} from "../../test/server-for-tests.ts";

const database = useDatabase();
const CLIENT = { id: "phlov", secret: "a secret of the two" };

/** Accounts of another place: what it was asked, and whom it vouches for. */
const place = {
  issuer: "",
  email: "",
  verified: true,
  /** Of the request that is under way. */
  challenge: "",
  nonce: null as string | null,
  audience: CLIENT.id,
};
const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
const other = generateKeyPairSync("rsa", { modulusLength: 2048 });
let signing = keys.privateKey;
let provider: Server;

const packed = (part: object | Buffer) =>
  Buffer.from(Buffer.isBuffer(part) ? part : JSON.stringify(part)).toString("base64url");

function idToken(): string {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: place.issuer,
    aud: place.audience,
    sub: `subject of ${place.email}`,
    email: place.email,
    email_verified: place.verified,
    name: "Sok Dara",
    iat: now,
    exp: now + 300,
    ...(place.nonce === null ? {} : { nonce: place.nonce }),
  };
  const text = `${packed({ alg: "RS256", kid: "1", typ: "JWT" })}.${packed(claims)}`;
  return `${text}.${packed(sign("sha256", Buffer.from(text), signing))}`;
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

/** The code is given out for one challenge only, to who knows its verifier and the client's secret. */
async function tokensFor(request: IncomingMessage): Promise<object | null> {
  const sent = await bodyOf(request);
  const verifier = createHash("sha256").update(sent.get("code_verifier") ?? "");
  const basic = Buffer.from(`${CLIENT.id}:${CLIENT.secret}`).toString("base64");
  const isClient =
    request.headers.authorization === `Basic ${basic}` ||
    sent.get("client_secret") === CLIENT.secret;
  const isOurs = verifier.digest("base64url") === place.challenge && isClient;
  if (!isOurs || sent.get("code") !== "one-time") return null;
  return { access_token: "access", token_type: "Bearer", expires_in: 300, id_token: idToken() };
}

beforeAll(async () => {
  provider = createServer(async (request, response) => {
    const jwk = { ...keys.publicKey.export({ format: "jwk" }), kid: "1" };
    const known: Readonly<Record<string, unknown>> = {
      "/.well-known/openid-configuration": {
        issuer: place.issuer,
        authorization_endpoint: `${place.issuer}/authorize`,
        token_endpoint: `${place.issuer}/token`,
        userinfo_endpoint: `${place.issuer}/userinfo`,
        jwks_uri: `${place.issuer}/keys`,
        id_token_signing_alg_values_supported: ["RS256"],
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
      },
      "/keys": { keys: [{ ...jwk, alg: "RS256", use: "sig" }] },
      "/userinfo": {
        sub: `subject of ${place.email}`,
        email: place.email,
        email_verified: place.verified,
        name: "Sok Dara",
      },
    };
    const answer = request.url === "/token" ? await tokensFor(request) : known[request.url ?? ""];
    response.writeHead(answer ? 200 : 400, { "content-type": "application/json" });
    response.end(JSON.stringify(answer ?? { error: "invalid_grant" }));
  });
  await new Promise<void>((resolve) => provider.listen(0, "127.0.0.1", resolve));
  place.issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
});
afterAll(() => {
  provider.closeAllConnections();
  provider.close();
});

const serverThere = () =>
  serverForTests(database.open, {
    variables: {
      OIDC_ISSUER: place.issuer,
      OIDC_CLIENT_ID: CLIENT.id,
      OIDC_CLIENT_SECRET: CLIENT.secret,
      OIDC_NAME: "Accounts of the ministry",
    },
  });

/** Presses the button, is let in at the other place, and comes back. */
async function throughTheOtherPlace(server: ServerForTests, email: string, code = "one-time") {
  const leading = await server.app.request("/sign-in/other", {
    method: "POST",
    headers: { origin: ORIGIN },
    body: new URLSearchParams({ to: "/desk" }),
  });
  expect(leading.status).toBe(303);
  const to = new URL(leading.headers.get("location") ?? "");
  expect(to.href.startsWith(`${place.issuer}/authorize?`)).toBe(true);
  place.email = email;
  place.challenge = to.searchParams.get("code_challenge") ?? "";
  place.nonce = to.searchParams.get("nonce");
  const back = new URL(to.searchParams.get("redirect_uri") ?? "");
  back.searchParams.set("code", code);
  back.searchParams.set("state", to.searchParams.get("state") ?? "");
  return { back, cookie: cookieOf(leading) };
}

async function signedIn(server: ServerForTests, email: string, code?: string) {
  const { back, cookie } = await throughTheOtherPlace(server, email, code);
  const answer = await server.app.request(back.href, { headers: { cookie } });
  const actor = await server.services.accounts.actorOf(new Headers({ cookie: cookieOf(answer) }));
  return { answer, actor };
}

it("the button stands on the page of signing in only where another place is named", async () => {
  const there = await (await serverThere().app.request("/sign-in")).text();
  expect(there).toContain("Accounts of the ministry");
  const none = await (await serverForTests(database.open).app.request("/sign-in")).text();
  expect(none).not.toContain("/sign-in/other");
});

it("whom an administrator made comes in with their account of another place, and goes where they wanted", async () => {
  const server = serverThere();
  await server.signIn("dara@example.gov.kh", [{ role: "secretariat" }]);
  const { answer, actor } = await signedIn(server, "dara@example.gov.kh");
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    expect.stringMatching(/\/desk$/),
  ]);
  expect(actor).toMatchObject({ kind: "person", roles: [{ role: "secretariat" }] });
  // A second time it is known already.
  expect((await signedIn(server, "dara@example.gov.kh")).actor).not.toBeNull();
});

it("whom nobody made stays outside, whatever the other place vouches for", async () => {
  const server = serverThere();
  const { answer, actor } = await signedIn(server, "stranger@example.org");
  expect(actor).toBeNull();
  expect(answer.headers.get("location")).toContain("/sign-in");
  const { rows } = await database.open.pool.query(
    "select 1 from \"user\" where email = 'stranger@example.org'",
  );
  expect(rows).toEqual([]);
});

it("an address that the other place has not verified, a code that is not ours and a state of somebody else let nobody in", async () => {
  const server = serverThere();
  const email = "sophea@example.gov.kh";
  await server.signIn(email, [{ role: "member" }]);
  place.verified = false;
  expect((await signedIn(server, email)).actor).toBeNull();
  place.verified = true;
  expect((await signedIn(server, email, "stolen")).actor).toBeNull();
  const { back } = await throughTheOtherPlace(server, email);
  const stranger = await server.app.request(back.href);
  expect(stranger.headers.getSetCookie().join()).not.toContain("session_token=");
});

it("an identity that another key signed, or that was meant for another program, lets nobody in", async () => {
  const server = serverThere();
  const email = "bopha@example.gov.kh";
  await server.signIn(email, [{ role: "member" }]);
  signing = other.privateKey;
  expect((await signedIn(server, email)).actor).toBeNull();
  signing = keys.privateKey;
  place.audience = "another program";
  expect((await signedIn(server, email)).actor).toBeNull();
  place.audience = CLIENT.id;
  expect((await signedIn(server, email)).actor).not.toBeNull();
});
