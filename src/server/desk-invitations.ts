import { z } from "zod";
import { type IssuedCode, invite, reissueCode, type SentBy } from "#actions/invite.ts";
import { type CodeToHandOn, codesPage } from "#desk/codes-page.tsx";
import { deskPlace } from "./desk-place.ts";
import { readForm } from "./form.ts";
import type { FormSent } from "./form-sent.ts";
import { mailCodes } from "./mail-codes.ts";
import { squareOf } from "./square-of.ts";

const WAY = z.object({ sentBy: z.enum(["e-mail", "text", "sheet"]) });
const SEAT = WAY.extend({ seat: z.uuid() });

/** Invites every seat that holds no code, and shows the codes that nobody could be sent. */
export async function inviteFromDesk(sent: FormSent): Promise<string> {
  const { context, assessmentKey } = sent;
  const { sentBy } = await readForm(sent.request, WAY);
  const { issued } = await invite(context, { assessmentKey, sentBy });
  return handOn(sent, { issued, sentBy });
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
}

async function handOn(sent: FormSent, { issued, sentBy }: Issued): Promise<string> {
  const { request, services, context, assessmentKey } = sent;
  const { roadmap, title, mailed, rest } = await mailCodes(services, context, {
    assessmentKey,
    issued,
    sentBy,
  });
  const codes: CodeToHandOn[] = [];
  for (const code of rest)
    codes.push({ ...code, picture: sentBy === "sheet" ? await squareOf(code.link) : null });
  return codesPage({
    place: deskPlace(request),
    roadmap,
    title,
    codes,
    mailed: mailed.length,
    sentBy,
    enter: `${services.origin}/enter`.replace(/^https?:\/\//, ""),
    back: `/desk/assessments/${assessmentKey}`,
  });
}
