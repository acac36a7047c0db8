import { z } from "@hono/zod-openapi";
import { addErratum, readErrata } from "#actions/add-erratum.ts";
import { closeRound } from "#actions/close-round.ts";
import { extendRound } from "#actions/extend-round.ts";
import { openRound } from "#actions/open-round.ts";
import { assessmentNamed } from "#actions/roadmap-named.ts";
import { voidRound } from "#actions/void-round.ts";
import { PageAsked, pageOf } from "#contract/paging.ts";
import {
  Erratum,
  ErratumRow,
  InRound,
  RoundExtended,
  RoundRow,
  RoundToOpen,
  RoundVoided,
} from "#contract/round.ts";
import { type RoundRow as Row, roundsOfAssessment } from "#database/queries/rounds.ts";
import { answering, doing, InAssessment, jsonBody, making, operation } from "./api-types.ts";
import { pageOfRows } from "./page-of-rows.ts";
import { listing } from "./verb.ts";

const PATH = "/roadmaps/{roadmap}/assessments/{assessment}/rounds";
const ONE = `${PATH}/{round}`;

const list = operation(
  {
    method: "get",
    path: PATH,
    summary: "Rounds of an assessment",
    request: { params: InAssessment, query: PageAsked },
    responses: answering(pageOf(RoundRow), "A page of rounds"),
  },
  "read-roadmap",
  ({ by, services }) =>
    async (request) => {
      const { key } = await assessmentNamed(
        by(request),
        request.req.valid("param"),
        "read-roadmap",
      );
      const rows = (await roundsOfAssessment(services.database.queries, key)).map(printed);
      return request.json(
        pageOfRows(rows, request.req.valid("query"), ({ number }) => String(number)),
        200,
      );
    },
);

const open = operation(
  {
    method: "post",
    path: PATH,
    summary: "Open the first or a further round",
    description: "The first opening freezes and hashes the questionnaire.",
    request: { params: InAssessment, body: jsonBody(RoundToOpen) },
    responses: making(RoundRow, "The open round"),
  },
  "open-round",
  ({ by }) =>
    async (request) => {
      const { key } = await assessmentNamed(by(request), request.req.valid("param"), "open-round");
      const { closesAt, last } = request.req.valid("json");
      const opened = await openRound(by(request), {
        assessmentKey: key,
        closesAt: new Date(closesAt),
        last,
      });
      return request.json(printed(opened), 201);
    },
);

const close = operation(
  {
    method: "post",
    path: `${ONE}/close`,
    summary: "Close a round now",
    description:
      "The answer tells only that it was closed: nobody sees results before the release.",
    request: { params: InRound },
    responses: answering(z.object({ closed: z.boolean() }), "Closed and counted"),
  },
  "close-round",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "close-round");
      await closeRound(by(request), { assessmentKey: key, round: named.round });
      return request.json({ closed: true }, 200);
    },
);

const extend = operation(
  {
    method: "post",
    path: `${ONE}/extend`,
    summary: "Give an open round more time",
    request: { params: InRound, body: jsonBody(RoundExtended) },
    responses: doing("Extended"),
  },
  "extend-round",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "extend-round");
      const { closesAt, reason } = request.req.valid("json");
      const change = { round: named.round, closesAt: new Date(closesAt), reason };
      await extendRound(by(request), { assessmentKey: key, ...change });
      return request.body(null, 204);
    },
);

const voided = operation(
  {
    method: "post",
    path: `${ONE}/void`,
    summary: "Void a round, with the reason",
    request: { params: InRound, body: jsonBody(RoundVoided) },
    responses: doing("Voided; it stays readable"),
  },
  "void-round",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "void-round");
      const { reason } = request.req.valid("json");
      await voidRound(by(request), { assessmentKey: key, round: named.round, reason });
      return request.body(null, 204);
    },
);

const erratum = operation(
  {
    method: "post",
    path: `${ONE}/errata`,
    summary: "Add a correction beside a closed round",
    request: { params: InRound, body: jsonBody(Erratum) },
    responses: doing("Added; the round itself stays as it is"),
  },
  "add-erratum",
  ({ by }) =>
    async (request) => {
      const named = request.req.valid("param");
      const { key } = await assessmentNamed(by(request), named, "add-erratum");
      const { text } = request.req.valid("json");
      await addErratum(by(request), { assessmentKey: key, round: named.round, text });
      return request.body(null, 204);
    },
);

const errata = listing({
  path: `${ONE}/errata`,
  summary: "Corrections beside a round",
  act: "read-roadmap",
  params: InRound,
  row: ErratumRow,
  nameOf: ({ at, text }: { at: Date; text: string }) => `${at.toISOString()} ${text.slice(0, 40)}`,
  tells: "A page of corrections, oldest first",
  run: async ({ context, params }) => {
    const { key } = await assessmentNamed(context, params, "read-roadmap");
    return readErrata(context, { assessmentKey: key, round: params.round });
  },
});

/** Rounds of an assessment, from opening to closing. */
export const rounds = [list, open, close, extend, voided, erratum, errata] as const;

function printed({ number, state, opensAt, closesAt, asked, voidReason }: Row) {
  return RoundRow.parse({
    number,
    state,
    asked,
    voidReason,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
  });
}
