import { paperIn } from "#database/queries/paper.ts";
import type { FrozenQuestionnaire } from "#domain/assessment-life/frozen-questionnaire.ts";
import type { Act } from "#domain/committee/permissions.ts";
import { type AssessmentAtHand, seeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { isPermitted } from "./permit.ts";

/** Where a paper may stand, in the order of its life. */
export const PAPER_STATES = ["issued", "keyed-once", "differs", "settled", "counted"] as const;

/** Papers of the open round, counted; no code and no reading. */
export interface PapersAtDesk extends Pick<AssessmentAtHand, "assessment" | "roadmap"> {
  /** Null where no round is open. */
  readonly open: {
    readonly round: number;
    readonly frozen: FrozenQuestionnaire;
    readonly counts: Readonly<Record<(typeof PAPER_STATES)[number], number>>;
  } | null;
  may(act: Act): boolean;
}

/** @throws Refusal "not-found", "not-allowed" */
export async function readPapers(
  context: Context,
  { assessmentKey }: { readonly assessmentKey: string },
): Promise<PapersAtDesk> {
  const { queries } = context.database;
  const hand = await seeAssessment(context, queries, { assessmentKey, act: "key-paper" });
  const { assessment, roadmap, rounds } = hand;
  const round = rounds.find(({ state }) => state === "open");
  const may = (act: Act) => isPermitted(context, act, roadmap.id);
  if (round === undefined) return { assessment, roadmap, open: null, may };
  const papers = await paperIn(queries, round.key, PAPER_STATES);
  const count = (state: string) => papers.filter((paper) => paper.state === state).length;
  const counts = {
    issued: count("issued"),
    "keyed-once": count("keyed-once"),
    differs: count("differs"),
    settled: count("settled"),
    counted: count("counted"),
  };
  // Written by openRound alone, and held by the database against any change.
  const frozen = assessment.frozen as FrozenQuestionnaire;
  return { assessment, roadmap, open: { round: round.number, frozen, counts }, may };
}
