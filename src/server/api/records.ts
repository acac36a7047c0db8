import { z } from "@hono/zod-openapi";
import { exportRecord } from "#actions/export-record.ts";
import { importRecord } from "#actions/import-record.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { answering, InRoadmap, operation, REFUSED } from "./api-types.ts";

const Zip = { "application/zip": { schema: z.string().openapi({ format: "binary" }) } };

const exported = operation(
  {
    method: "get",
    path: "/roadmaps/{roadmap}/record",
    summary: "The whole record as a folder in a zip",
    request: { params: InRoadmap },
    responses: { 200: { description: "The record folder", content: Zip }, default: REFUSED },
  },
  "export-record",
  ({ by }) =>
    async (request) => {
      const found = await roadmapNamed(
        by(request),
        request.req.valid("param").roadmap,
        "export-record",
      );
      const { name, zip } = await exportRecord(by(request), { roadmapId: found.id });
      return request.body(new Uint8Array(zip), 200, {
        "Content-Type": "application/zip",
        "Content-Disposition": `attachment; filename="${name}"`,
      });
    },
);

const imported = operation(
  {
    method: "post",
    path: "/roadmaps/import",
    summary: "Import a record folder",
    description:
      "Where a roadmap of this name is there, nothing is written: the answer says what would change, and which version to accept with `?accept=`.",
    request: {
      query: z.object({ accept: z.coerce.number().int().optional() }),
      body: { content: Zip },
    },
    responses: answering(
      z.object({ outcome: z.string(), name: z.string() }).loose(),
      "What became of it",
    ),
  },
  "import-record",
  ({ by }) =>
    async (request) => {
      const { accept } = request.req.valid("query");
      const zip = new Uint8Array(await request.req.arrayBuffer());
      const accepting = accept === undefined ? {} : { acceptVersion: accept };
      return request.json(await importRecord(by(request), { source: { zip }, ...accepting }), 200);
    },
);

/** The record folder, out and in. */
export const records = [exported, imported] as const;
