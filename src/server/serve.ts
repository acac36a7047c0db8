import { randomBytes } from "node:crypto";
import { requireOwnSecret } from "#actions/own-secret.ts";
import { outbox } from "#actions/post.ts";
import { openDatabase } from "#database/connect.ts";
import { migrate } from "#database/migrate.ts";
import { type DatabaseServer, openServer } from "#database/server/open-server.ts";
import { openAccounts } from "./accounts.ts";
import { createApp } from "./app.ts";
import type { Environment } from "./environment.ts";
import { type Listening, listen } from "./listen.ts";
import { loadSecret } from "./load-secret.ts";
import { jsonLog, type Log } from "./log.ts";
import { makeMetrics } from "./metrics.ts";
import { openStreams } from "./open-streams.ts";
import { publicOrigin } from "./public-origin.ts";
import type { Services } from "./services.ts";
import { tasksOf } from "./tasks.ts";
import { startTicker } from "./ticker.ts";

export interface ServeOptions {
  readonly environment: Environment;
  readonly dataFolder: string;
  /** Takes a line of the log. */
  readonly write: (line: string) => void;
}

/** A server that runs. */
export interface Running {
  readonly services: Services;
  readonly port: number;
  /** Nobody new is let in, those inside finish, what is noted is written, the database is left. */
  stop(): Promise<void>;
}

/** Opens the database, brings it up to date, and answers. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { environment } = options;
  const at = { host: environment.HOST, port: environment.PORT };
  // A port in use is known at once, not after the work; nobody is answered before the database is open.
  await (await listen({ fetch: () => new Response(null, { status: 503 }) }, at)).stop();
  const log = jsonLog({ level: environment.LOG_LEVEL, clock, write: options.write });
  const server = await openDatabaseServer(options, log);
  try {
    const opened = await openServices({ ...options, log, url: server.url });
    const listening = await listen(createApp(opened), at).catch(async (error: unknown) => {
      await opened.database.close();
      throw error;
    });
    return running(opened, { listening, server });
  } catch (error) {
    await server.stop();
    throw error;
  }
}

const clock = () => new Date();

function openDatabaseServer({ environment, dataFolder }: ServeOptions, log: Log) {
  return openServer({
    dataFolder,
    databaseUrl: environment.DATABASE_URL,
    postgres: environment.PHLOV_POSTGRES,
    log: (line) => log.info("database", { line }),
  });
}

async function openServices({
  environment,
  dataFolder,
  log,
  url,
}: ServeOptions & { readonly log: Log; readonly url: string }): Promise<Services> {
  await migrate({ url, log: (line) => log.info("migration", { line }) });
  const secret = await loadSecret({ given: environment.PHLOV_SECRET, dataFolder });
  const database = openDatabase({ url, log: (line) => log.warn("database", { line }) });
  await requireOwnSecret({ database, secret }).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const post = outbox({ database, secret, clock });
  const origin = publicOrigin(environment);
  const accounts = openAccounts({ environment, database, secret, post, clock, origin });
  const random = { bytes: (count: number) => new Uint8Array(randomBytes(count)) };
  const metrics = makeMetrics();
  return { environment, origin, database, secret, clock, random, post, log, metrics, accounts };
}

function running(
  services: Services,
  { listening, server }: { readonly listening: Listening; readonly server: DatabaseServer },
): Running {
  const { database, log } = services;
  const ticker = startTicker(tasksOf(services), log);
  return {
    services,
    port: listening.port,
    stop: async () => {
      log.info("stopping", {});
      for (const end of openStreams(services)) end();
      await listening.stop();
      await ticker.stop();
      await database.close();
      await server.stop();
    },
  };
}
