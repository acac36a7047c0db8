import { checkTrail, readTrail } from "#actions/read-trail.ts";
import { roadmapNamed } from "#actions/roadmap-named.ts";
import { PageAsked, pageOf } from "#contract/paging.ts";
import { TrailRow, TrailVerdict } from "#contract/trail.ts";
import { answering, InRoadmap, operation } from "./api-types.ts";
import { fromCursor, toCursor } from "./page-of-rows.ts";
import { roadmapOf, verb } from "./verb.ts";

const list = operation(
  {
    method: "get",
    path: "/roadmaps/{roadmap}/trail",
    summary: "Decisive acts on a roadmap",
    description: "Each holds the hash of the one before it, of any roadmap.",
    request: { params: InRoadmap, query: PageAsked },
    responses: answering(pageOf(TrailRow), "A page of acts, oldest first"),
  },
  "read-trail",
  ({ by }) =>
    async (request) => {
      const name = request.req.valid("param").roadmap;
      const { id: roadmapId } = await roadmapNamed(by(request), name, "read-trail");
      const { after, limit } = request.req.valid("query");
      const from = after === undefined ? 0 : Number(fromCursor(after)) || 0;
      const rows = await readTrail(by(request), { roadmapId, after: from, limit: limit + 1 });
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : undefined;
      const next = last === undefined ? null : toCursor(String(last.sequence));
      return request.json(
        { rows: page.map((row) => TrailRow.parse({ ...row, at: row.at.toISOString() })), next },
        200,
      );
    },
);

const verdict = verb({
  method: "get",
  path: "/roadmaps/{roadmap}/trail/verdict",
  summary: "Whether the chain of all acts is whole",
  act: "read-trail",
  params: InRoadmap,
  answer: TrailVerdict,
  tells: "The number of acts and the last hash, or the first act that does not fit",
  run: async (asked) =>
    checkTrail(asked.context, { roadmapId: await roadmapOf(asked, "read-trail") }),
});

/** What was done, and that nobody rewrote it. */
export const trail = [list, verdict] as const;
