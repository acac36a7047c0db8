import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { App } from "./app-types.ts";

/** How long requests in flight may take to finish after the order to stop. */
const FINISH_MS = 10_000;
const HANG_UP_MS = 100;
/** Longer than a proxy keeps an idle connection (nginx: a minute): else it may send a request into one that is closing. */
const IDLE_MS = 75_000;

export interface Listening {
  readonly port: number;
  /** Accepts nobody new, lets those in flight finish, then cuts what is left. */
  stop(): Promise<void>;
}

/** Why the address cannot be listened at; `why` is a sentence for the operator. */
export class CannotListen extends Error {}

/**
 * @param at.port - 0 takes any free one
 * @throws CannotListen
 */
export function listen(
  app: Pick<App, "fetch">,
  at: { readonly host: string; readonly port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const options = { fetch: app.fetch, hostname: at.host, port: at.port };
    const server = serve(options, ({ port }: AddressInfo) =>
      resolve({ port, stop: () => stop(server as Server) }),
    );
    (server as Server).keepAliveTimeout = IDLE_MS;
    server.on("error", (error: NodeJS.ErrnoException) => reject(whyNot(error, at)));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), FINISH_MS);
    // A browser keeps its connection open after the answer; nothing more will be said on it.
    const hangUp = setInterval(() => server.closeIdleConnections(), HANG_UP_MS);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(hangUp);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function whyNot(
  error: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Error {
  const other = `PORT=${port + 1} npm start`;
  const sentences: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} is in use, perhaps by another Phlov. Stop that one, or take another port: ${other}`,
    EACCES: `Port ${port} is not open to ordinary users. Take one from 1024 upwards: ${other}`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Leave HOST away, or set HOST=0.0.0.0.`,
    ENOTFOUND: `This machine has no address ${host}. Leave HOST away, or set HOST=0.0.0.0.`,
  };
  const sentence = sentences[error.code ?? ""];
  return sentence === undefined ? error : new CannotListen(sentence, { cause: error });
}
