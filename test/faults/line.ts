import { once } from "node:events";
import { createConnection, createServer, type Server, type Socket } from "node:net";

/** The line between the server and its database. */
export interface Line {
  /** The database's address through it. */
  readonly url: string;
  /** Everybody is thrown out, and nobody let in until it is mended. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Leads connections through this process, so that a test can take the database away. @param url - where it really is */
export async function openLine(url: string): Promise<Line> {
  const sockets = new Set<Socket>();
  let server = await listening(url, sockets, 0);
  const address = server.address();
  const port = address === null || typeof address === "string" ? 0 : address.port;
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = String(port);
  through.search = "";
  return {
    url: through.href,
    cut: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    mend: async () => {
      server = await listening(url, sockets, port);
    },
  };
}

async function listening(url: string, sockets: Set<Socket>, port: number): Promise<Server> {
  const server = createServer((near) => {
    const far = connectionTo(url);
    const both = [near, far];
    for (const socket of both) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        for (const each of both) each.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(port, "127.0.0.1");
  await once(server, "listening");
  return server;
}

function connectionTo(url: string): Socket {
  const { hostname, port, searchParams } = new URL(url);
  const folder = searchParams.get("host");
  if (folder === null) return createConnection(Number(port || 5432), hostname);
  return createConnection(`${folder}/.s.PGSQL.${port || 5432}`);
}
