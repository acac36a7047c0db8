import { z } from "@hono/zod-openapi";
import { declareLast } from "#actions/declare-last.ts";
import { readProgress } from "#actions/read-progress.ts";
import { readResults } from "#actions/read-results.ts";
import { releaseRound } from "#actions/release-round.ts";
import { reviewRound } from "#actions/review-round.ts";
import { assessmentNamed } from "#actions/roadmap-named.ts";
import { InRound, ProgressNow, RoundReleased } from "#contract/round.ts";
import { answering, doing, InAssessment, jsonBody, operation } from "./api-types.ts";

const ASSESSMENT = "/roadmaps/{roadmap}/assessments/{assessment}";
const ROUND = `${ASSESSMENT}/rounds/{round}`;
const Open = z.object({}).loose();

const progress = operation(
  {
    method: "get",
    path: `${ASSESSMENT}/progress`,
    summary: "How many have answered",
    request: { params: InAssessment },
    responses: answering(ProgressNow, "Counts; by group only where five seats or more were asked"),
  },
  "read-progress",
  ({ by }) =>
    async (request) => {
      const { key } = await assessmentNamed(
        by(request),
        request.req.valid("param"),
        "read-progress",
      );
      const { closesAt, byGroup, ...now } = await readProgress(by(request), { assessmentKey: key });
      return request.json(
        { ...now, byGroup: [...byGroup], closesAt: closesAt?.toISOString() ?? null },
        200,
      );
    },
);

const review = operation(
  {
    method: "post",
    path: `${ROUND}/review`,
    summary: "Look at a closed round before its release",
    description: "What would be withheld and why; no results.",
    request: { params: InRound },
    responses: answering(Open, "How many answered, and what the disclosure check says"),
  },
  "review-round",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "review-round");
      return request.json(
        { ...(await reviewRound(by(request), { assessmentKey: key, round: named.round })) },
        200,
      );
    },
);

const release = operation(
  {
    method: "post",
    path: `${ROUND}/release`,
    summary: "Release a reviewed round",
    request: { params: InRound, body: jsonBody(RoundReleased) },
    responses: answering(Open, "What is withheld, and why"),
  },
  "release-round",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "release-round");
      const { last } = request.req.valid("json");
      const round = { assessmentKey: key, round: named.round, last };
      return request.json(asSent(await releaseRound(by(request), round)), 200);
    },
);

const last = operation(
  {
    method: "post",
    path: `${ROUND}/last`,
    summary: "Say of a released round that it was the last one",
    description:
      "Does what releasing it as the last one would have done: destroys what joins ballots to seats, for good.",
    request: { params: InRound },
    responses: doing("It is the last one; no further round follows"),
  },
  "release-round",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "release-round");
      await declareLast(by(request), { assessmentKey: key, round: named.round });
      return request.body(null, 204);
    },
);

const read = operation(
  {
    method: "get",
    path: `${ROUND}/results`,
    summary: "Results of a released round",
    description: "As in results.json of an edition; nobody sees them before the release.",
    request: {
      params: InRound,
      query: z.object({ reading: z.enum(["without-recused", "with-recused"]).optional() }),
    },
    responses: answering(
      z.object({ results: Open, disclosure: Open, releasedAt: z.iso.datetime() }),
      "Results with what is withheld",
    ),
  },
  "read-results",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "read-results");
      const { reading } = request.req.valid("query");
      const found = await readResults(by(request), {
        assessmentKey: key,
        round: named.round,
        reading,
      });
      return request.json(asSent(found), 200);
    },
);

/** From progress to released results. */
export const results = [progress, review, release, last, read] as const;

/** Days and instants as texts, as they go over the wire. */
function asSent(content: object) {
  return JSON.parse(JSON.stringify(content));
}
