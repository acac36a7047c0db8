import { statSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { notFoundPage } from "./editions-page.ts";
import { Refusal } from "./refusal.ts";

export interface Serving {
  readonly port: number;
  readonly end: () => void;
}

/**
 * Serves the files of a folder and nothing else; resolves once it answers.
 *
 * @param at.port - 0 takes any free one
 */
export function serveFolder(
  folder: string,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Serving> {
  const app = new Hono();
  // Links inside a page are relative: without the slash at the end they would lead one folder too high.
  app.get("*", (context, next) =>
    isFolderWithoutSlash(folder, context.req.path)
      ? Promise.resolve(context.redirect(`${context.req.path}/`, 301))
      : next(),
  );
  app.use("*", serveStatic({ root: folder }));
  app.notFound((context) => context.html(notFoundPage(), 404));
  return new Promise((resolve, reject) => {
    const options = { fetch: app.fetch, hostname: host, port };
    const server = serve(options, ({ port: taken }: AddressInfo) =>
      resolve({ port: taken, end: () => server.close() }),
    );
    server.on("error", (error: NodeJS.ErrnoException) => reject(whyNotServed(error, host, port)));
  });
}

function isFolderWithoutSlash(root: string, path: string): boolean {
  if (!/^(?:\/[a-z0-9-]+)+$/.test(path)) return false;
  return statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() === true;
}

function whyNotServed(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const other = `PORT=${port + 1} npm start`;
  if (error.code === "EADDRINUSE")
    return new Refusal(
      `Port ${port} is in use, perhaps by another Phlov. Stop that one, or take another port: ${other}`,
    );
  if (error.code === "EACCES")
    return new Refusal(
      `Port ${port} is not open to ordinary users. Take one from 1024 upwards: ${other}`,
    );
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Refusal(
      `This machine has no address ${host}. Leave HOST away, or set HOST=0.0.0.0.`,
    );
  return error;
}
