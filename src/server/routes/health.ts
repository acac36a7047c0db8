import { Refusal } from "#actions/refusal.ts";
import { answers } from "#database/queries/accounts.ts";
import type { Routes } from "../app-types.ts";
import { clientAddress } from "../client-address.ts";
import { mayReadMetrics } from "../metrics-door.ts";

/** For whoever watches over the process: alive, ready to serve, and its figures. */
export const health: Routes = {
  who: { "GET /health/live": "public", "GET /health/ready": "public", "GET /metrics": "public" },
  mount: (app, { database, metrics, environment }) => {
    const address = clientAddress(environment);
    app.get("/health/live", (request) => request.json({ alive: true }));
    app.get("/health/ready", async (request) => {
      const ready = await answers(database.queries).then(
        () => true,
        // Whatever hinders the database, the answer is the same: do not send people here now.
        () => false,
      );
      return request.json({ ready }, ready ? 200 : 503);
    });
    const { pool } = database;
    metrics.gauge("phlov_database_connections", () => pool.totalCount);
    metrics.gauge("phlov_database_connections_idle", () => pool.idleCount);
    metrics.gauge("phlov_database_waiting", () => pool.waitingCount);
    app.get("/metrics", (request) => {
      if (!mayReadMetrics(request, environment, address)) throw new Refusal("not-found");
      return request.text(metrics.print(), 200, {
        "Content-Type": "text/plain; version=0.0.4; charset=utf-8",
      });
    });
  },
};
