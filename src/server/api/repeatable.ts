import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { Refusal } from "#actions/refusal.ts";
import {
  beginRequest,
  forgetRequest,
  forgetRequestsBefore,
  keepAnswer,
  type RepeatableRow,
} from "#database/queries/repeatable-requests.ts";
import type { Known, Request } from "../app-types.ts";
import type { Services } from "../services.ts";

/** How long the answer to a request is kept for who sends it again. */
export const REPEATABLE_DAYS = 7;
const DAY_MS = 86_400_000;
const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * A POST under an `Idempotency-Key` is done once: sent again by the same person it gets the same answer again. The same
 * key with another content is refused, and so is a repetition while the first is being done or where its end is unknown.
 */
export function repeatable(services: Services): MiddlewareHandler<Known> {
  return async (request, next) => {
    const asked = request.req.method === "POST" ? await keyOf(request, services) : null;
    if (asked === null) return next();
    const { queries } = services.database;
    const there = await beginRequest(queries, { ...asked, begunAt: services.clock() });
    if (there !== null) return answerAgain(request, services, { there, asked });
    await next();
    await note(request, services, asked);
  };
}

/** Forgets what was asked too long ago. */
export async function forgetOldRequests({ database, clock }: Services): Promise<void> {
  await forgetRequestsBefore(
    database.queries,
    new Date(clock().getTime() - REPEATABLE_DAYS * DAY_MS),
  );
}

type Key = Pick<RepeatableRow, "userId" | "keyHash" | "requestHash">;

async function keyOf(request: Request, { secret }: Services): Promise<Key | null> {
  const key = request.req.header("idempotency-key");
  const actor = request.get("actor");
  if (key === undefined || (actor.kind !== "person" && actor.kind !== "token")) return null;
  if (!KEY.test(key))
    throw new Refusal("invalid", { problems: ["Idempotency-Key: 1 to 255 visible characters"] });
  const body = new Uint8Array(await request.req.arrayBuffer());
  const { pathname, search } = new URL(request.req.url);
  const requestHash = createHash("sha256").update(`${pathname}${search}\n`).update(body);
  return {
    userId: actor.userId,
    keyHash: secret.hash("repeatable", key),
    requestHash: requestHash.digest("hex"),
  };
}

interface Again {
  readonly there: RepeatableRow;
  readonly asked: Key;
}

function answerAgain(request: Request, { secret }: Services, { there, asked }: Again): Response {
  if (there.requestHash !== asked.requestHash)
    throw new Refusal("differs", { what: "idempotency-key" });
  if (there.status === null) throw new Refusal("wrong-state", { state: "begun" });
  const kept = there.sealedAnswer === null ? null : secret.unseal("repeatable", there.sealedAnswer);
  // It was done; what it showed once is kept nowhere.
  if (kept === null) throw new Refusal("already-exists", { what: "answer-shown-once" });
  const body = kept === "" ? null : kept;
  return new Response(body, {
    status: there.status,
    headers: {
      "Idempotent-Replayed": "true",
      ...(body === null ? {} : { "Content-Type": "application/json" }),
      "X-Request-Id": request.get("requestId"),
    },
  });
}

async function note(request: Request, { database, secret }: Services, key: Key): Promise<void> {
  const { status } = request.res;
  // After a fault nobody knows whether it was done: the key stays begun, and is not done again.
  if (status >= 500) return;
  if (status >= 400) return forgetRequest(database.queries, key);
  const answer = request.get("once") ? null : await request.res.clone().text();
  const sealedAnswer = answer === null ? null : secret.seal("repeatable", answer);
  await keepAnswer(database.queries, key, { status, sealedAnswer });
}
