import { countPapers } from "#actions/count-paper.ts";
import { issuePaper, keyPaper, settlePaper } from "#actions/key-paper.ts";
import { assessmentNamed } from "#actions/roadmap-named.ts";
import {
  PaperCounted,
  PaperIssued,
  PaperKeyed,
  PaperToCount,
  PaperToIssue,
  PaperToKey,
} from "#contract/paper.ts";
import { InRound } from "#contract/round.ts";
import { verb } from "./verb.ts";

const AT = "/roadmaps/{roadmap}/assessments/{assessment}/rounds/{round}/paper";
const COMMON = { method: "post", act: "key-paper", params: InRound } as const;

const issue = verb({
  ...COMMON,
  path: AT,
  summary: "Make one-time codes for paper ballots",
  description: "A sheet carries its code and no seat. The codes are shown this once.",
  body: PaperToIssue,
  answer: PaperIssued,
  makes: true,
  once: true,
  tells: "The codes",
  run: async (asked) => ({
    codes: await issuePaper(asked.context, { ...(await roundOf(asked)), ...asked.body }),
  }),
});

const key = verb({
  ...COMMON,
  path: `${AT}/key`,
  summary: "Type a paper ballot in",
  description: "First one person, then another one: where they agree it is settled.",
  body: PaperToKey,
  answer: PaperKeyed,
  tells: "Where it stands, with what the two read differently",
  run: async (asked) => keyPaper(asked.context, { ...(await roundOf(asked)), ...asked.body }),
});

const settle = verb({
  ...COMMON,
  path: `${AT}/settle`,
  summary: "Settle what two people read differently",
  body: PaperToKey,
  tells: "Settled",
  run: async (asked) => settlePaper(asked.context, { ...(await roundOf(asked)), ...asked.body }),
});

const count = verb({
  ...COMMON,
  path: `${AT}/count`,
  summary: "Put the keyed papers into the round",
  body: PaperToCount,
  answer: PaperCounted,
  tells: "How many went in",
  run: async (asked) => countPapers(asked.context, { ...(await roundOf(asked)), ...asked.body }),
});

/** Ballots that came on paper. */
export const paper = [issue, key, settle, count] as const;

async function roundOf({
  context,
  params,
}: {
  readonly context: Parameters<typeof assessmentNamed>[0];
  readonly params: { roadmap: string; assessment: string; round: number };
}) {
  const { key: assessmentKey } = await assessmentNamed(context, params, "key-paper");
  return { assessmentKey, round: params.round };
}
