import { z } from "@hono/zod-openapi";
import { publishApart, readPublishing } from "#actions/publish-apart.ts";
import { PublishingNow, ToPublish } from "#contract/publishing.ts";
import type { PublishingRow } from "#database/queries/publishing.ts";
import { InRoadmap } from "./api-types.ts";
import { roadmapOf, verb } from "./verb.ts";

const AT = "/roadmaps/{roadmap}/publishing";

const publish = verb({
  method: "post",
  path: AT,
  summary: "Publish an edition",
  description:
    "Printing takes from seconds to minutes and goes on by itself: ask for the id to see how far it is.",
  act: "publish-edition",
  params: InRoadmap,
  body: ToPublish,
  answer: PublishingNow,
  makes: true,
  tells: "What was begun",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "publish-edition");
    const { publishing } = await publishApart(asked.context, { roadmapId, ...asked.body });
    return printed(publishing, asked.params.roadmap);
  },
});

const read = verb({
  method: "get",
  path: `${AT}/{id}`,
  summary: "How far an edition is",
  act: "read-roadmap",
  params: InRoadmap.extend({ id: z.uuid() }),
  answer: PublishingNow,
  tells: "Its state; once done, the number and address of the edition",
  run: async (asked) => {
    const roadmapId = await roadmapOf(asked, "read-roadmap");
    const found = await readPublishing(asked.context, { roadmapId, id: asked.params.id });
    return printed(found, asked.params.roadmap);
  },
});

/** Making an edition, with its progress. */
export const publishing = [publish, read] as const;

function printed({ number, ...row }: PublishingRow, name: string) {
  return { ...row, number, address: number === null ? null : `/editions/${name}/${number}/` };
}
