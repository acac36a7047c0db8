import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import type { Actor } from "#actions/context.ts";
import type { RefusalCode } from "#actions/refusal.ts";
import type { Act } from "#domain/committee/permissions.ts";
import type { Language } from "#wording/language.ts";
import type { Services } from "./services.ts";

/** What is known of a request once it reaches a route. */
export interface Known {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    requestId: string;
    language: Language;
    /** Nobody on public routes, where nobody asks. */
    actor: Actor;
    /** Why the request was refused, for limits and logs. */
    refusal: RefusalCode | undefined;
    /** The answer holds what is shown once and kept nowhere. */
    once?: boolean;
  };
}

export type App = Hono<Known>;
export type Request = Context<Known>;

/** Who may enter a route at all; the action then asks again, for the roadmap in question. */
export type Who =
  | "public"
  /** Whoever holds a code. */
  | "expert"
  /** Anybody who logged in. */
  | "signed-in"
  /** Whoever may do this act on some roadmap. */
  | Act;

/** Routes that belong together, with a row for each: `"GET /desk/roadmaps/:name": "read-roadmap"`. A route without a row stays shut. */
export interface Routes {
  readonly who: Readonly<Record<string, Who>>;
  readonly mount: (app: App, services: Services) => void;
}
