import { readEditionFile } from "#actions/read-edition.ts";
import type { Request, Routes } from "../app-types.ts";
import type { Services } from "../services.ts";

const FOR_EVER = "public, max-age=31536000, immutable";
/** Kept, but asked about each time: the newest edition may be another one tomorrow. */
const ASK_FIRST = "public, no-cache";

/** Published editions: the newest under its name, each one for ever under its number. */
export const editions: Routes = {
  who: { "GET /editions/:name": "public", "GET /editions/:name/:path{.*}": "public" },
  mount: (app, services) => {
    app.get("/editions/:name", (request) => request.redirect(`${pathAsSent(request)}/`, 301));
    app.get("/editions/:name/:path{.*}", (request) => {
      // Links inside a page are relative: without the slash at the end they would lead one folder too high.
      if (/\/[^/.]+$/.test(request.req.path))
        return request.redirect(`${pathAsSent(request)}/`, 301);
      return serveFile(request, services);
    });
  },
};

async function serveFile(request: Request, services: Services): Promise<Response> {
  const { number, path } = placeOf(request.req.param("path") ?? "");
  const roadmapName = request.req.param("name") ?? "";
  const file = await readEditionFile(services, { roadmapName, number, path });
  const etag = `"${file.sha256}"`;
  const headers = {
    ETag: etag,
    Vary: "Accept-Encoding",
    "Cache-Control": number === "latest" ? ASK_FIRST : FOR_EVER,
    // A picture of a published roadmap may stand on anybody's page.
    "Cross-Origin-Resource-Policy": "cross-origin",
  };
  if (isKnown(request, etag)) return request.body(null, 304, headers);
  const packed =
    request.req.header("accept-encoding")?.includes("gzip") === true ? file.gzip : null;
  return request.body(new Uint8Array(packed ?? file.bytes), 200, {
    ...headers,
    "Content-Type": file.mediaType,
    ...(packed === null ? {} : { "Content-Encoding": "gzip" }),
  });
}

/** With its escapes, as the answer's head must have it. */
const pathAsSent = (request: Request): string => new URL(request.req.url).pathname;

/** The part before the path, where it is a number, names an edition. */
function placeOf(rest: string): { readonly number: number | "latest"; readonly path: string } {
  const numbered = /^([1-9]\d{0,5})\/(.*)$/s.exec(rest);
  if (numbered === null) return { number: "latest", path: decoded(rest) };
  return { number: Number(numbered[1]), path: decoded(numbered[2] ?? "") };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // An address with a broken escape names nothing that was published.
    return path;
  }
}

function isKnown(request: Request, etag: string): boolean {
  const known = (request.req.header("if-none-match") ?? "").split(",");
  return known.some((part) => part.trim().replace(/^W\//, "") === etag);
}
