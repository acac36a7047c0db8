import { z } from "zod";
import { type IssuedCode, invite, reissueCode, type SentBy } from "#actions/invite.ts";
import { type CodeToHandOn, codesPage } from "#desk/codes-page.tsx";
import { deskPlace } from "./desk-place.ts";
import { readForm } from "./form.ts";
import type { FormSent } from "./form-sent.ts";
import { mailCodes } from "./mail-codes.ts";
import { inView } from "./roadmap-in-view.ts";
import { squareOf } from "./square-of.ts";

const WAY = z.object({ sentBy: z.enum(["e-mail", "text", "sheet"]) });
const WHOM = WAY.extend({
  committee: z.string().max(200).optional(),
  emptyToo: z.string().optional(),
});
const SEAT = WAY.extend({ seat: z.uuid() });

/** Invites the seats chosen that hold no code, and shows the codes that nobody could be sent. */
export async function inviteFromDesk(sent: FormSent): Promise<string> {
  const { context, assessmentKey } = sent;
  const { sentBy, committee, emptyToo } = await readForm(sent.request, WHOM);
  const { issued, already } = await invite(context, {
    assessmentKey,
    sentBy,
    committee: committee === "" ? undefined : committee,
    occupiedOnly: emptyToo === undefined,
  });
  return handOn(sent, { issued, sentBy, nobodyThere: already.length === 0 });
}

/** Gives one seat another code. */
export async function reissueFromDesk(sent: FormSent): Promise<string> {
  const { context, assessmentKey } = sent;
  const { sentBy, seat: seatId } = await readForm(sent.request, SEAT);
  const issued = await reissueCode(context, { assessmentKey, seatId, sentBy });
  return handOn(sent, { issued: [issued], sentBy });
}

interface Issued {
  readonly issued: readonly IssuedCode[];
  readonly sentBy: SentBy;
  /** Whether no seat that was chosen had anybody in it, or a code. */
  readonly nobodyThere?: boolean;
}

async function handOn(
  sent: FormSent,
  { issued, sentBy, nobodyThere = false }: Issued,
): Promise<string> {
  const { request, services, context, assessmentKey } = sent;
  const { hand, mailed, rest } = await mailCodes(services, context, {
    assessmentKey,
    issued,
    sentBy,
  });
  const codes: CodeToHandOn[] = [];
  for (const code of rest)
    codes.push({ ...code, picture: sentBy === "sheet" ? await squareOf(code.link) : null });
  return codesPage({
    place: deskPlace(request),
    roadmap: inView(context, hand.roadmap),
    title: hand.assessment.questionnaire.title,
    codes,
    mailed: mailed.length,
    sentBy,
    nobodyThere,
    enter: `${services.origin}/enter`.replace(/^https?:\/\//, ""),
    back: `/desk/assessments/${assessmentKey}`,
  });
}
