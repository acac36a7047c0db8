import { z } from "zod";
import { seeAssessment } from "#actions/assessment-at-hand.ts";
import type { Context } from "#actions/context.ts";
import { decideOnItem } from "#actions/decide-assessment.ts";
import { readAssessmentAtDesk } from "#actions/read-desk.ts";
import type { Text } from "#record/text.ts";
import { LANGUAGES, pick } from "#wording/language.ts";
import { DESK_WORDS } from "#wording/live/desk-catalogue.ts";
import { wholeTextIn } from "./desk-texts.ts";
import { readForm } from "./form.ts";
import type { FormSent } from "./form-sent.ts";

const line = z.string().trim().max(2_000).default("");
const votes = z.union([z.literal(""), z.coerce.number().int().min(0)]).default("");
const meeting = { date: line, reference: line, for: votes, against: votes, abstained: votes };

const OVERRIDE = z.object({
  ...meeting,
  item: z.string(),
  selected: z.enum(["yes", "no"]),
});
const TIE = z.object({
  ...meeting,
  selected: z.union([z.string(), z.array(z.string())]).default([]),
});

/** Records a decision against the ranking, in the words that were typed in every language of the roadmap. */
export async function decideOverride({ request, context, assessmentKey }: FormSent) {
  const sent = await readForm(request, OVERRIDE);
  const { id, languages } = await whereOf(context, assessmentKey);
  const { items } = await readAssessmentAtDesk(context, { assessmentKey });
  const name = items.find((item) => item.id === sent.item)?.title ?? { en: sent.item };
  await decideOnItem(context, {
    assessmentKey,
    decision: {
      kind: "override",
      id: `override-${id}-${sent.item}`,
      title: inBoth((each) => `${DESK_WORDS[each].override}: ${pick(name, each)}`),
      item: sent.item,
      selected: sent.selected,
      ...dissentOf(await request.req.parseBody(), languages),
      ...meetingOf(sent),
    },
  });
  return undefined;
}

/** Who proposed it and why, and what the others say. @throws Refusal "invalid" with the fields that are empty */
function dissentOf(sent: Readonly<Record<string, unknown>>, languages: readonly string[]) {
  const minorityReport = wholeTextIn(sent, "minorityReport", { languages });
  return {
    proposer: wholeTextIn(sent, "proposer", { languages, required: true }),
    reason: wholeTextIn(sent, "reason", { languages, required: true }),
    ...(minorityReport && { minorityReport }),
  };
}

/** Records how the committee settled a tie across the cut: those ticked are in, the others of the tie are out. */
export async function settleTie({ request, context, assessmentKey }: FormSent) {
  const sent = await readForm(request, TIE);
  const { ranking } = await readAssessmentAtDesk(context, { assessmentKey });
  const ticked = [sent.selected].flat();
  const tied = ranking.filter(({ selected }) => selected === "tied").map(({ id }) => id);
  await decideOnItem(context, {
    assessmentKey,
    decision: {
      kind: "tie",
      id: `tie-${(await whereOf(context, assessmentKey)).id}`,
      title: inBoth((each) => DESK_WORDS[each].tie),
      selected: tied.filter((id) => ticked.includes(id)),
      notSelected: tied.filter((id) => !ticked.includes(id)),
      ...meetingOf(sent),
    },
  });
  return undefined;
}

function meetingOf(sent: z.infer<z.ZodObject<typeof meeting>>) {
  const { date, reference, abstained } = sent;
  const voted = sent.for !== "" || sent.against !== "" || abstained !== "";
  const vote = {
    for: Number(sent.for),
    against: Number(sent.against),
    abstained: Number(abstained),
  };
  return {
    ...(date === "" ? {} : { date }),
    ...(reference === "" ? {} : { reference }),
    ...(voted ? { vote } : {}),
  };
}

async function whereOf(context: Context, assessmentKey: string) {
  const { queries } = context.database;
  const at = { assessmentKey, act: "record-decision" } as const;
  const { assessment, roadmap } = await seeAssessment(context, queries, at);
  return { id: assessment.id, languages: roadmap.head.languages };
}

function inBoth(say: (language: (typeof LANGUAGES)[number]) => string): Text {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(language)]));
}
