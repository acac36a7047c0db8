import { readableRoadmaps, roadmapNamed } from "#actions/roadmap-named.ts";
import { PageAsked, pageOf } from "#contract/paging.ts";
import { ItemRow, RoadmapHead, RoadmapRow } from "#contract/roadmap.ts";
import { itemsOf } from "#database/queries/record-rows.ts";
import type { RoadmapRow as Row } from "#database/queries/roadmaps.ts";
import { answering, InRoadmap, operation } from "./api-types.ts";
import { pageOfRows } from "./page-of-rows.ts";

const list = operation(
  {
    method: "get",
    path: "/roadmaps",
    summary: "Roadmaps that you may read",
    request: { query: PageAsked },
    responses: answering(pageOf(RoadmapRow), "A page of roadmaps, oldest first"),
  },
  "signed-in",
  ({ by }) =>
    async (request) => {
      const rows = (await readableRoadmaps(by(request))).map(printed);
      return request.json(
        pageOfRows(rows, request.req.valid("query"), ({ id }) => id),
        200,
      );
    },
);

const read = operation(
  {
    method: "get",
    path: "/roadmaps/{roadmap}",
    summary: "The head of a roadmap",
    request: { params: InRoadmap },
    responses: answering(RoadmapHead, "As in roadmap.yaml; the ETag is its version"),
  },
  "read-roadmap",
  ({ by }) =>
    async (request) => {
      const name = request.req.valid("param").roadmap;
      const { head, version } = await roadmapNamed(by(request), name, "read-roadmap");
      return request.json({ head, version }, 200, { ETag: `"${version}"` });
    },
);

const items = operation(
  {
    method: "get",
    path: "/roadmaps/{roadmap}/items",
    summary: "Items of the register",
    request: { params: InRoadmap, query: PageAsked },
    responses: answering(pageOf(ItemRow), "A page of items of every layer"),
  },
  "read-roadmap",
  ({ by, services }) =>
    async (request) => {
      const name = request.req.valid("param").roadmap;
      const { id } = await roadmapNamed(by(request), name, "read-roadmap");
      const rows = await itemsOf(services.database.queries, id);
      return request.json(
        pageOfRows(rows, request.req.valid("query"), (row) => row.id),
        200,
      );
    },
);

/** Roadmaps with their items. */
export const roadmaps = [list, read, items] as const;

function printed({ head, version, timeZone }: Row) {
  const { id, title, country, publisher, period, languages, fictional } = head;
  return { id, title, country, publisher, period, languages, fictional, version, timeZone };
}
