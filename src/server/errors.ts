import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Refusal } from "#actions/refusal.ts";
import {
  cannotBeWritten,
  databaseIsAway,
  databaseIsOverloaded,
  sqlState,
} from "#database/sql-state.ts";
import { withoutValues } from "#database/without-values.ts";
import { refusalPage } from "#pages/live/refusal-page.tsx";
import { type MetCode, REFUSALS } from "#wording/live/refusals.ts";
import type { Request } from "./app-types.ts";
import { LIVE_STYLESHEET } from "./live-assets.ts";
import type { Services } from "./services.ts";

/** The one table from a code to a status; its sentences are in wording/live/refusals.ts. */
export const STATUS: Readonly<Record<MetCode, ContentfulStatusCode>> = {
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-found": 404,
  invalid: 422,
  stale: 409,
  "wrong-state": 409,
  "round-closed": 409,
  "already-handed-in": 409,
  "unknown-code": 404,
  "too-many-attempts": 429,
  "too-few-answered": 409,
  withheld: 403,
  "too-large": 413,
  differs: 409,
  "already-exists": 409,
  unavailable: 503,
  fault: 500,
};

/** Longest time that a person should wait before trying again, in seconds. */
const RETRY_AFTER: Partial<Readonly<Record<MetCode, string>>> = {
  unavailable: "5",
  "too-many-attempts": "900",
};

interface Met {
  readonly code: MetCode;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Answers whatever a route threw: as problem+json to programs, as a page with a way out to people. */
export function answerError(error: unknown, request: Request, services: Services): Response {
  const met = whatWasMet(error);
  if (error instanceof Refusal) request.set("refusal", error.code);
  if (met.code === "fault") {
    const stack = withoutValues(error);
    services.log.error("fault", { requestId: request.get("requestId"), stack });
  }
  if (databaseIsOverloaded(error)) {
    const state = sqlState(error);
    services.log.error("database-overloaded", { requestId: request.get("requestId"), state });
  }
  return answerMet(request, met);
}

/** The same for an address that leads nowhere. */
export function answerNotFound(request: Request): Response {
  return answerMet(request, { code: "not-found", details: {} });
}

function whatWasMet(error: unknown): Met {
  if (error instanceof Refusal) return { code: error.code, details: error.details };
  if (databaseIsAway(error) || databaseIsOverloaded(error))
    return { code: "unavailable", details: {} };
  if (cannotBeWritten(error)) return { code: "invalid", details: {} };
  if (error instanceof HTTPException && error.status === 413)
    return { code: "too-large", details: {} };
  if (error instanceof HTTPException && error.status < 500) return { code: "invalid", details: {} };
  return { code: "fault", details: {} };
}

function answerMet(request: Request, met: Met): Response {
  const retry = RETRY_AFTER[met.code];
  if (retry !== undefined) request.header("Retry-After", retry);
  if (request.req.path.startsWith("/api/")) return problem(request, met);
  if (met.code === "not-signed-in" && request.req.method === "GET") return toTheDoor(request, met);
  const page = refusalPage({
    language: request.get("language") ?? "en",
    stylesheet: LIVE_STYLESHEET.path,
    code: met.code,
    requestId: request.get("requestId") ?? "",
    facts: factsFor(met),
  });
  return request.html(page, STATUS[met.code]);
}

/** RFC 9457, with the facts of the refusal beside; 409 carries the current row under "current". */
function problem(request: Request, { code, details }: Met): Response {
  const { title, sentence } = REFUSALS[request.get("language") ?? "en"][code];
  const body = {
    type: `/api#${code}`,
    title,
    status: STATUS[code],
    detail: sentence,
    code,
    ...details,
  };
  return request.body(
    JSON.stringify({ ...body, requestId: request.get("requestId") }),
    STATUS[code],
    {
      "Content-Type": "application/problem+json; charset=utf-8",
    },
  );
}

/** Whoever is not known is led to where they make themselves known, and back. */
function toTheDoor(request: Request, { details }: Met): Response {
  if (details.as === "expert") return request.redirect("/enter", 303);
  return request.redirect(`/sign-in?to=${encodeURIComponent(request.req.path)}`, 303);
}

function factsFor({ code, details }: Met): readonly string[] {
  if (code !== "invalid") return [];
  const { problems } = details;
  return Array.isArray(problems) ? problems.map(String) : [];
}
