import { z } from "@hono/zod-openapi";
import { createToken, endToken, listTokens } from "#actions/api-tokens.ts";
import { NewToken, TokenOnce, TokenRow } from "#contract/token.ts";
import type { ApiToken } from "#database/queries/accounts.ts";
import { answering, doing, jsonBody, making, operation } from "./api-types.ts";

const list = operation(
  {
    method: "get",
    path: "/tokens",
    summary: "Your tokens",
    responses: answering(z.object({ rows: z.array(TokenRow) }), "Without the tokens themselves"),
  },
  "signed-in",
  ({ by }) =>
    async (request) =>
      request.json({ rows: (await listTokens(by(request))).map(printed) }, 200),
);

const create = operation(
  {
    method: "post",
    path: "/tokens",
    summary: "Make a token",
    description: "It is shown this once. Only a person who signed in can make one, not a token.",
    request: { body: jsonBody(NewToken) },
    responses: making(TokenOnce, "The token, once"),
  },
  "signed-in",
  ({ by }) =>
    async (request) => {
      request.set("once", true);
      const made = await createToken(by(request), request.req.valid("json"));
      return request.json({ ...printed(made), token: made.token }, 201);
    },
);

const end = operation(
  {
    method: "delete",
    path: "/tokens/{id}",
    summary: "End a token",
    request: { params: z.object({ id: z.uuid() }) },
    responses: doing("It is worth nothing any more"),
  },
  "signed-in",
  ({ by }) =>
    async (request) => {
      await endToken(by(request), request.req.valid("param"));
      return request.body(null, 204);
    },
);

/** Personal tokens for programs. */
export const tokens = [list, create, end] as const;

function printed({ id, name, scope, createdAt, expiresAt, lastUsedOn }: ApiToken) {
  return {
    id,
    name,
    scope,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedOn: lastUsedOn?.toISOString() ?? null,
  };
}
