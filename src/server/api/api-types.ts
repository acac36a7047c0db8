import {
  createRoute,
  type OpenAPIHono,
  type RouteConfig,
  type RouteHandler,
  z,
} from "@hono/zod-openapi";
import type { Context as ActionContext } from "#actions/context.ts";
import { Problem } from "#contract/problem.ts";
import type { Known, Request, Who } from "../app-types.ts";
import { contextFor, type Services } from "../services.ts";

export type Api = OpenAPIHono<Known>;

/** One operation of the API, with who may ask for it. */
export interface Operation {
  /** As in Routes, below /api/v1. */
  readonly row: readonly [string, Who];
  readonly mount: (api: Api, services: Services) => void;
}

/** What an operation works with: the services, and the context of whoever asks. */
export interface Running {
  readonly services: Services;
  readonly by: (request: Request) => ActionContext;
}

/** An operation from its document, who may, and what it does. */
export function operation<Route extends RouteConfig>(
  config: Route,
  who: Who,
  run: (running: Running) => RouteHandler<Route, Known>,
): Operation {
  const path = config.path.replaceAll(/\{(\w+)\}/g, ":$1");
  const route = createRoute({ ...config, description: describe(config.description, who) });
  return {
    row: [`${config.method.toUpperCase()} ${path}`, who],
    mount: (api, services) => {
      const by = (request: Request) => contextFor(services, request.get("actor"));
      api.openapi(route, run({ services, by }));
    },
  };
}

const NEEDS: Partial<Readonly<Record<Who, string>>> = {
  public: "For everybody.",
  "signed-in": "For anybody who signed in.",
};

function describe(description: string | undefined, who: Who): string {
  const needs = NEEDS[who] ?? `For roles that may: ${who}.`;
  return description === undefined ? needs : `${description} ${needs}`;
}

/** Path of a roadmap, and of an assessment in it. */
export const InRoadmap = z.object({
  roadmap: z.string().openapi({ example: "cambodia-digitaltech-2023" }),
});
export const InAssessment = InRoadmap.extend({ assessment: z.string() });

/** The problems that every operation may meet. */
export const REFUSED = {
  description: "Why it was not done",
  content: { "application/problem+json": { schema: Problem } },
} as const;

/** A JSON answer with its shape, and the problems that every operation may meet. */
export function answering<Shape extends z.ZodType>(schema: Shape, description: string) {
  return {
    200: { description, content: { "application/json": { schema } } },
    default: REFUSED,
  } as const satisfies RouteConfig["responses"];
}

/** The same for what was made. */
export function making<Shape extends z.ZodType>(schema: Shape, description: string) {
  const { 200: made } = answering(schema, description);
  return { 201: made, default: REFUSED } as const;
}

/** For what is done without anything to tell. */
export function doing(description: string) {
  return { 204: { description }, default: REFUSED } as const;
}

export function jsonBody<Shape extends z.ZodType>(schema: Shape) {
  return { content: { "application/json": { schema } }, required: true } as const;
}
