import { OpenAPIHono } from "@hono/zod-openapi";
import { Refusal } from "#actions/refusal.ts";
import { apiPage } from "#pages/live/api-page.tsx";
import { PHLOV_VERSION } from "#results/parameters.ts";
import type { Known, Routes } from "../app-types.ts";
import { STATUS } from "../errors.ts";
import { placeOf } from "../place-of.ts";
import type { Services } from "../services.ts";
import { accounts } from "./accounts.ts";
import type { Api, Operation } from "./api-types.ts";
import { assessments } from "./assessments.ts";
import { committee } from "./committee.ts";
import { decisions } from "./decisions.ts";
import { describedOperations } from "./described-operations.ts";
import { editions } from "./editions.ts";
import { invitations } from "./invitations.ts";
import { paper } from "./paper.ts";
import { peopleInSeats } from "./people.ts";
import { publishing } from "./publishing.ts";
import { records } from "./records.ts";
import { register } from "./register.ts";
import { repeatable } from "./repeatable.ts";
import { results } from "./results.ts";
import { roadmapChanges } from "./roadmap-changes.ts";
import { roadmaps } from "./roadmaps.ts";
import { rounds } from "./rounds.ts";
import { tokens } from "./tokens.ts";
import { trail } from "./trail.ts";

const BASE = "/api/v1";
const OPERATIONS: readonly Operation[] = [
  ...roadmaps,
  ...roadmapChanges,
  ...records,
  ...committee,
  ...peopleInSeats,
  ...register,
  ...assessments,
  ...invitations,
  ...rounds,
  ...paper,
  ...results,
  ...decisions,
  ...trail,
  ...publishing,
  ...editions,
  ...accounts,
  ...tokens,
];

/** The JSON API and its document. */
export const api: Routes = {
  who: {
    ...Object.fromEntries(
      OPERATIONS.map(({ row: [row, who] }) => [row.replace(" ", ` ${BASE}`), who] as const),
    ),
    [`GET ${BASE}/openapi.json`]: "public",
    "GET /api": "public",
  },
  mount: (app, services) => {
    const operations = operationsOf(services);
    app.route(BASE, operations);
    app.get(`${BASE}/openapi.json`, (request) => request.json(documentOf(operations)));
    app.get("/api", (request) => {
      const described = describedOperations(documentOf(operations));
      return request.html(
        apiPage({ ...placeOf(request), operations: described, statuses: STATUS }),
      );
    });
  },
};

/** OpenAPI 3.1, from the very shapes that parse what is sent. */
function documentOf(operations: Api) {
  return operations.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Phlov", version: PHLOV_VERSION },
    servers: [{ url: BASE }],
    security: [{ token: [] }],
  });
}

function operationsOf(services: Services): Api {
  const operations = new OpenAPIHono<Known>({
    defaultHook: (read) => {
      if (read.success) return;
      const problems = read.error.issues.map(
        ({ path, message }) => `${path.map(String).join(".")}: ${message}`,
      );
      throw new Refusal("invalid", { problems });
    },
  });
  operations.openAPIRegistry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
  });
  operations.use(repeatable(services));
  for (const { mount } of OPERATIONS) mount(operations, services);
  return operations;
}
