import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { rateLimiter } from "hono-rate-limiter";
import { Refusal } from "#actions/refusal.ts";
import type { Known } from "./app-types.ts";
import type { ClientAddress } from "./client-address.ts";

const QUARTER_HOUR_MS = 15 * 60_000;
/** Wrong codes from one address: a committee of 60 behind one router may each mistype theirs four times. */
const WRONG_CODES = 240;
/**
 * Wrong codes from everywhere. A code has 59 bits: with 5,500 codes in use, this many attempts each quarter of an hour
 * find one of them once in a hundred thousand years and more.
 */
const WRONG_CODES_EVERYWHERE = 20_000;
/** Letters with a link, and links or codes tried, from one address. */
const SIGN_INS = 60;
/** Of one person; more would be a way to flood somebody's mailbox. */
const REQUESTS_OF_API = 3_000;

const FORM_BYTES = 256 * 1024;
/** A record with everything, or a scan of a signed decision; a file of 10 MB that comes back inside a form is a third longer. */
const UPLOAD_BYTES = 14 * 1024 * 1024;

/** Routes that take a file. */
const UPLOADS = /\/(import|attachments|scan|keying)$/;

/** A body longer than the route can need is refused before it is read. */
export function bodyLimits(): MiddlewareHandler<Known> {
  const refuse = (most: number) =>
    bodyLimit({
      maxSize: most,
      onError: () => {
        throw new Refusal("too-large", { most });
      },
    });
  const [form, upload] = [refuse(FORM_BYTES), refuse(UPLOAD_BYTES)];
  return (request, next) => (UPLOADS.test(request.req.path) ? upload : form)(request, next);
}

/**
 * Counts only codes that nobody has, once they are known to be wrong; right ones, and everything that a known expert does,
 * count for nothing, however many of them wait for an answer at the same time.
 */
export function wrongCodeLimits(address: ClientAddress): readonly MiddlewareHandler<Known>[] {
  return [
    wrongCodeLimit(WRONG_CODES, address.of),
    wrongCodeLimit(WRONG_CODES_EVERYWHERE, () => ""),
  ];
}

function wrongCodeLimit(
  most: number,
  keyOf: (request: Parameters<ClientAddress["of"]>[0]) => string,
): MiddlewareHandler<Known> {
  const wrong = new Map<string, { readonly count: number; readonly until: number }>();
  return async (request, next) => {
    forgetPast(wrong);
    const key = keyOf(request);
    if ((wrong.get(key)?.count ?? 0) >= most) refuse();
    await next();
    if (request.get("refusal") !== "unknown-code") return;
    const { count, until } = wrong.get(key) ?? { count: 0, until: Date.now() + QUARTER_HOUR_MS };
    wrong.set(key, { count: count + 1, until });
  };
}

/** Those whose time ended stand first. */
function forgetPast(wrong: Map<string, { readonly until: number }>): void {
  for (const [key, { until }] of wrong) {
    if (until > Date.now()) return;
    wrong.delete(key);
  }
}

/** Every attempt to sign in counts. */
export function signInLimit(address: ClientAddress): MiddlewareHandler<Known> {
  return rateLimiter<Known>({
    windowMs: QUARTER_HOUR_MS,
    limit: SIGN_INS,
    keyGenerator: address.of,
    handler: refuse,
  });
}

export function apiLimit(address: ClientAddress): MiddlewareHandler<Known> {
  return rateLimiter<Known>({
    windowMs: QUARTER_HOUR_MS,
    limit: REQUESTS_OF_API,
    keyGenerator: address.of,
    handler: refuse,
  });
}

function refuse(): never {
  throw new Refusal("too-many-attempts", { minutes: 15 });
}
