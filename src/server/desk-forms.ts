import { z } from "zod";
import { addErratum } from "#actions/add-erratum.ts";
import { seeAssessment } from "#actions/assessment-at-hand.ts";
import { closeRound } from "#actions/close-round.ts";
import type { Context } from "#actions/context.ts";
import { concludeAssessment } from "#actions/decide-assessment.ts";
import { declareLast } from "#actions/declare-last.ts";
import { putQuestionnaire } from "#actions/edit-questionnaire.ts";
import { extendRound } from "#actions/extend-round.ts";
import { giveOpinion } from "#actions/give-opinion.ts";
import { instantInZone } from "#actions/instant-in-zone.ts";
import { openRound } from "#actions/open-round.ts";
import { Refusal } from "#actions/refusal.ts";
import { releaseRound } from "#actions/release-round.ts";
import { reviewRound } from "#actions/review-round.ts";
import { voidRound } from "#actions/void-round.ts";
import type { Act } from "#domain/committee/permissions.ts";
import { decideOverride, settleTie } from "./desk-decisions.ts";
import { inviteFromDesk, reissueFromDesk } from "./desk-invitations.ts";
import { asksForLast, asksToOpen, asksToRelease, type Question } from "./desk-questions.ts";
import { readForm } from "./form.ts";
import type { FormSent } from "./form-sent.ts";

/** A form: who may send it, and what it does. @returns a page to show, or nothing to go back to the assessment */
export interface DeskFormAct {
  readonly act: Act;
  readonly run: (sent: FormSent) => Promise<string | undefined>;
  /** What is asked once more before it is done, because nobody can undo it. */
  readonly sure?: Question;
}

const whole = z.coerce.number().int().min(0);
const line = z.string().trim().max(2_000);
const InRound = z.object({ round: whole });

/** Every form of an assessment's page, by the last part of its address. */
export const DESK_FORMS: Readonly<Record<string, DeskFormAct>> = {
  put: doing("edit-questionnaire", z.object({ version: whole }), (context, input) =>
    putQuestionnaire(context, input),
  ),
  opinion: doing(
    "give-opinion",
    z.object({ stance: z.enum(["agrees", "agrees-with-remarks", "objects"]), remark: line }),
    giveOpinion,
  ),
  invite: { act: "invite", run: inviteFromDesk },
  reissue: { act: "invite", run: reissueFromDesk },
  open: {
    ...doing(
      "open-round",
      z.object({ closesAt: z.string(), last: z.string().optional() }),
      async (context, { assessmentKey, closesAt, last }) =>
        openRound(context, {
          assessmentKey,
          closesAt: await instantOf(context, assessmentKey, closesAt),
          last: last !== undefined,
        }),
    ),
    sure: asksToOpen,
  },
  extend: doing(
    "extend-round",
    z.object({ round: whole, closesAt: z.string(), reason: line }),
    async (context, { closesAt, ...input }) =>
      extendRound(context, {
        ...input,
        closesAt: await instantOf(context, input.assessmentKey, closesAt),
      }),
  ),
  close: {
    ...doing("close-round", InRound, closeRound),
    sure: ({ words: { close, closeHow } }) => ({ title: close, lead: closeHow }),
  },
  void: {
    ...doing("void-round", z.object({ round: whole, reason: line }), voidRound),
    sure: ({ words: { voidRound: title, voidHow } }) => ({ title, lead: voidHow }),
  },
  review: doing("review-round", InRound, reviewRound),
  release: {
    ...doing(
      "release-round",
      InRound.extend({ last: z.string().optional() }),
      async (context, { last, ...input }) =>
        releaseRound(context, { ...input, ...(last !== undefined && { last: true }) }),
    ),
    sure: asksToRelease,
  },
  last: { ...doing("release-round", InRound, declareLast), sure: asksForLast },
  erratum: doing("add-erratum", z.object({ round: whole, text: line.min(1) }), addErratum),
  override: { act: "record-decision", run: decideOverride },
  tie: { act: "record-decision", run: settleTie },
  conclude: {
    ...doing("record-decision", z.object({}), concludeAssessment),
    sure: ({ words: { conclude, concludeHow } }) => ({ title: conclude, lead: concludeHow }),
  },
};

function doing<Fields extends object>(
  act: Act,
  shape: z.ZodType<Fields>,
  run: (context: Context, input: Fields & { readonly assessmentKey: string }) => Promise<unknown>,
): DeskFormAct {
  return {
    act,
    run: async ({ request, context, assessmentKey }) => {
      await run(context, { ...(await readForm(request, shape)), assessmentKey });
      return undefined;
    },
  };
}

/** A day and time as typed, by the clocks of the place where the exercise is held. */
async function instantOf(context: Context, assessmentKey: string, local: string): Promise<Date> {
  const { queries } = context.database;
  const { roadmap } = await seeAssessment(context, queries, { assessmentKey, act: "read-roadmap" });
  const instant = instantInZone(local, roadmap.timeZone);
  if (instant === null) throw new Refusal("invalid", { field: "closesAt" });
  return instant;
}
