import type { z } from "@hono/zod-openapi";
import { giveOpinion, readOpinions } from "#actions/give-opinion.ts";
import { type IssuedCode, invite, reissueCode } from "#actions/invite.ts";
import { readParticipation } from "#actions/read-progress.ts";
import { assessmentNamed } from "#actions/roadmap-named.ts";
import {
  CodeIssued,
  Invited,
  OpinionRow,
  OpinionToGive,
  ParticipationRow,
  ToInvite,
  ToReissue,
} from "#contract/invitation.ts";
import { InRound } from "#contract/round.ts";
import { type CodesMailed, mailCodes } from "../mail-codes.ts";
import { InAssessment } from "./api-types.ts";
import { InSeat } from "./places.ts";
import { listing, verb } from "./verb.ts";

const ONE = "/roadmaps/{roadmap}/assessments/{assessment}";

const inviting = verb({
  method: "post",
  path: `${ONE}/invitations`,
  summary: "Invite seats",
  description:
    "Makes a code for every seat that has none. A code is shown this once and kept nowhere: lost ones are reissued.",
  act: "invite",
  params: InAssessment,
  body: ToInvite,
  answer: Invited,
  makes: true,
  once: true,
  tells: "The codes; those that a letter took are null",
  run: async ({ context, services, params, body }) => {
    const { key: assessmentKey } = await assessmentNamed(context, params, "invite");
    const { issued, already } = await invite(context, { assessmentKey, ...body });
    const sent = await mailCodes(services, context, { assessmentKey, issued, ...body });
    return { issued: issued.map((each) => printed(each, sent)), already };
  },
});

const reissue = verb({
  method: "post",
  path: `${ONE}/invitations/{seat}/reissue`,
  summary: "Give a seat another code",
  description: "The old code opens nothing any more; the answers given so far stay.",
  act: "invite",
  params: InAssessment.extend(InSeat.pick({ seat: true }).shape),
  body: ToReissue,
  answer: CodeIssued,
  makes: true,
  once: true,
  tells: "The code, once",
  run: async ({ context, services, params, body }) => {
    const { key: assessmentKey } = await assessmentNamed(context, params, "invite");
    const issued = await reissueCode(context, { assessmentKey, seatId: params.seat, ...body });
    const sent = await mailCodes(services, context, {
      assessmentKey,
      issued: [issued],
      sentBy: body.sentBy,
    });
    return printed(issued, sent);
  },
});

const participation = listing({
  path: `${ONE}/rounds/{round}/participation`,
  summary: "Which seats have answered",
  description: "Never what they answered. Noted up to 90 seconds late, without a time.",
  act: "read-participation",
  params: InRound,
  row: ParticipationRow,
  nameOf: ({ seatId }: { seatId: string }) => seatId,
  tells: "A page of the seats that were asked",
  run: async ({ context, params }) => {
    const { key } = await assessmentNamed(context, params, "read-participation");
    return readParticipation(context, { assessmentKey: key, round: params.round });
  },
});

const opinions = listing({
  path: `${ONE}/opinions`,
  summary: "Opinions on a questionnaire",
  act: "read-roadmap",
  params: InAssessment,
  row: OpinionRow,
  nameOf: ({ id }: { id: string }) => id,
  tells: "A page of opinions, oldest first",
  run: async ({ context, params }) => {
    const { key } = await assessmentNamed(context, params, "read-roadmap");
    return readOpinions(context, { assessmentKey: key });
  },
});

const opinion = verb({
  method: "post",
  path: `${ONE}/opinions`,
  summary: "Give an opinion on a questionnaire that was put to the committee",
  act: "give-opinion",
  params: InAssessment,
  body: OpinionToGive,
  tells: "Noted under the seat you hold",
  run: async ({ context, params, body }) => {
    const { key } = await assessmentNamed(context, params, "give-opinion");
    const { stance, remark = null } = body;
    await giveOpinion(context, { assessmentKey: key, stance, remark });
  },
});

/** From putting a questionnaire before the committee to knowing who has answered. */
export const invitations = [inviting, reissue, participation, opinions, opinion] as const;

function printed(issued: IssuedCode, { rest }: CodesMailed): z.input<typeof CodeIssued> {
  const { seatId, seatTitle } = issued;
  const own = rest.find((each) => each.seatId === seatId);
  return { seatId, seatTitle, code: own?.code ?? null, link: own?.link ?? null };
}
