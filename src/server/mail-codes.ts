import { type AssessmentAtHand, seeAssessment } from "#actions/assessment-at-hand.ts";
import type { Context } from "#actions/context.ts";
import type { IssuedCode, SentBy } from "#actions/invite.ts";
import { invitationText } from "#desk/codes-page.tsx";
import type { Services } from "./services.ts";

/** A code with the link that opens the same ballot. */
export interface CodeWithLink extends IssuedCode {
  readonly link: string;
}

interface CodesIssued {
  readonly assessmentKey: string;
  readonly issued: readonly IssuedCode[];
  readonly sentBy: SentBy;
}

/** Codes that went out by letter, and those that somebody must hand on. */
export interface CodesMailed {
  readonly hand: AssessmentAtHand;
  readonly mailed: readonly CodeWithLink[];
  readonly rest: readonly CodeWithLink[];
}

/** Sends codes by letter to those who have an address, where letters were asked for. */
export async function mailCodes(
  { origin }: Pick<Services, "origin">,
  context: Context,
  { assessmentKey, issued, sentBy }: CodesIssued,
): Promise<CodesMailed> {
  const { queries } = context.database;
  const hand = await seeAssessment(context, queries, { assessmentKey, act: "invite" });
  const about = { roadmap: hand.roadmap.head.title, title: hand.assessment.questionnaire.title };
  const codes = issued.map((each) => ({ ...each, link: `${origin}/b/${each.code}` }));
  const reached = codes.filter(({ sitter }) => sentBy === "e-mail" && sitter?.email);
  for (const code of reached)
    await context.post.send({ to: code.sitter?.email ?? "", ...invitationText(code, about) });
  return { hand, mailed: reached, rest: codes.filter((code) => !reached.includes(code)) };
}
