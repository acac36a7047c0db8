import { type RouteConfig, z } from "@hono/zod-openapi";
import type { Context as ActionContext } from "#actions/context.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { PageAsked, pageOf } from "#contract/paging.ts";
import type { Act } from "#domain/committee/permissions.ts";
import type { Request } from "../app-types.ts";
import type { Services } from "../services.ts";
import { answering, doing, jsonBody, making, type Operation, operation } from "./api-types.ts";
import { pageOfRows } from "./page-of-rows.ts";

/** What an operation is asked, parsed. */
interface Asked<Params, Body> {
  readonly context: ActionContext;
  readonly services: Services;
  readonly request: Request;
  readonly params: Params;
  readonly body: Body;
}

interface Described<Params extends z.ZodObject> {
  /** Below /api/v1. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly act: Act | "signed-in";
  readonly params: Params;
  /** What the answer holds. */
  readonly tells: string;
}

interface Verb<Params extends z.ZodObject, Body extends z.ZodType> extends Described<Params> {
  readonly method: "get" | "post" | "put" | "delete";
  readonly body?: Body;
  /** The shape of the answer, to which it is held; nothing is answered where left out. */
  readonly answer?: z.ZodType;
  /** Something is made: 201. */
  readonly makes?: true;
  /** The answer holds a code or a token that is shown this once. */
  readonly once?: true;
  readonly run: (asked: Asked<z.output<Params>, z.output<Body>>) => Promise<unknown>;
}

/** An operation that takes parameters and a body, does one thing and answers in a shape. */
export function verb<Params extends z.ZodObject, Body extends z.ZodType>(
  asked: Verb<Params, Body>,
): Operation {
  const { method, params, body, answer } = asked;
  const config: RouteConfig = {
    ...describedIn(asked),
    method,
    request: { params, ...(body === undefined ? {} : { body: jsonBody(body) }) },
    responses: responsesOf(asked),
  };
  const made = asked.makes ? 201 : 200;
  return operation(config, asked.act, ({ services, by }) => async (request) => {
    if (asked.once) request.set("once", true);
    const { req } = request as Request & { readonly req: Parsed };
    const result = await asked.run({
      context: by(request),
      services,
      request,
      params: req.valid("param") as z.output<Params>,
      body: (body && req.valid("json")) as z.output<Body>,
    });
    if (answer === undefined) return request.body(null, 204);
    return request.json(held(answer, result), made);
  });
}

function describedIn({
  path,
  summary,
  description,
}: Pick<Described<z.ZodObject>, "path" | "summary" | "description">) {
  return { path, summary, ...(description === undefined ? {} : { description }) };
}

interface Parsed {
  valid(part: "param" | "json" | "query"): unknown;
}

function responsesOf<Params extends z.ZodObject, Body extends z.ZodType>({
  answer,
  makes,
  tells,
}: Verb<Params, Body>): RouteConfig["responses"] {
  if (answer === undefined) return doing(tells);
  return makes ? making(answer, tells) : answering(answer, tells);
}

interface Listing<Params extends z.ZodObject> extends Described<Params> {
  readonly row: z.ZodType;
  /** What the cursor names a row by. */
  readonly nameOf: (row: never) => string;
  readonly run: (asked: Omit<Asked<z.output<Params>, never>, "body">) => Promise<readonly object[]>;
}

/** An operation that lists rows, a page at a time. */
export function listing<Params extends z.ZodObject>(asked: Listing<Params>): Operation {
  const { params, row, tells } = asked;
  const config: RouteConfig = {
    ...describedIn(asked),
    method: "get",
    request: { params, query: PageAsked },
    responses: answering(pageOf(row), tells),
  };
  return operation(config, asked.act, ({ services, by }) => async (request) => {
    const given = request as Request & { readonly req: Parsed };
    const rows = await asked.run({
      context: by(request),
      services,
      request,
      params: given.req.valid("param") as z.output<Params>,
    });
    const page = pageOfRows(rows, PageAsked.parse(given.req.valid("query")), (each) =>
      asked.nameOf(each as never),
    );
    return request.json({ ...page, rows: page.rows.map((each) => held(row, each)) }, 200);
  });
}

/** Days and instants as texts, and nothing that the shape does not name. */
function held(shape: z.ZodType, result: unknown): unknown {
  return shape.parse(JSON.parse(JSON.stringify(result)));
}

/** For the operations of the whole installation. */
export const NoParams = z.object({});

/** The id of the roadmap of the address, for who may do the act on it. */
export async function roadmapOf(
  { context, params }: { readonly context: ActionContext; readonly params: { roadmap: string } },
  act: Act,
): Promise<string> {
  return (await roadmapNamed(context, params.roadmap, act)).id;
}
