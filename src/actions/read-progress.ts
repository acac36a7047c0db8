import { readAssessment } from "#database/queries/assessments.ts";
import { finishedIn, invitationsOf, seatsOfRoadmap } from "#database/queries/invitations.ts";
import { type GroupProgress, progressByGroup, receiptsOf } from "#database/queries/progress.ts";
import { roundsOfAssessment } from "#database/queries/rounds.ts";
import type { Text } from "#record/text.ts";
import { roundNumbered, seeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { Refusal } from "./refusal.ts";

/** Counts that everybody in the room may see. */
export interface Progress {
  /** State of the assessment. */
  readonly state: string;
  readonly round: number | null;
  readonly closesAt: Date | null;
  readonly asked: number;
  /** Ballots handed in. */
  readonly answered: number;
  /** Only groups of which five seats or more were asked. */
  readonly byGroup: readonly GroupProgress[];
}

/** How far a round is. @throws Refusal "not-allowed", "not-found" */
export async function readProgress(
  context: Context,
  { assessmentKey }: { readonly assessmentKey: string },
): Promise<Progress> {
  await seeAssessment(context, context.database.queries, { assessmentKey, act: "read-progress" });
  return progressOf(context, assessmentKey);
}

/** The same for whoever holds the address of the projector page. */
export async function progressOf(
  { database: { queries } }: Pick<Context, "database">,
  assessmentKey: string,
): Promise<Progress> {
  const assessment = await readAssessment(queries, assessmentKey);
  if (assessment === undefined) throw new Refusal("not-found", { what: "assessment" });
  const rounds = await roundsOfAssessment(queries, assessmentKey);
  const round = rounds.findLast(({ state }) => state !== "void");
  const { state } = assessment;
  if (round === undefined)
    return { state, round: null, closesAt: null, asked: 0, answered: 0, byGroup: [] };
  const groups = await progressByGroup(queries, { assessmentKey, roundKey: round.key });
  const inRows = groups.reduce((sum, { answered }) => sum + answered, 0);
  const answered = round.state === "open" ? inRows : await receiptsOf(queries, round.key);
  return {
    state,
    round: round.number,
    closesAt: round.closesAt,
    asked: round.asked,
    answered,
    byGroup: groups.filter(({ group }) => group !== ""),
  };
}

/** A seat that was asked, and whether it finished the round; as far as written down, which is up to 90 seconds late. */
export interface SeatParticipation {
  readonly seatId: string;
  readonly title: Text;
  readonly answered: boolean;
}

/** Who has not answered yet: for the secretariat, who reminds them. */
export async function readParticipation(
  context: Context,
  input: { readonly assessmentKey: string; readonly round: number },
): Promise<readonly SeatParticipation[]> {
  const { assessmentKey } = input;
  const { queries } = context.database;
  const hand = await seeAssessment(context, queries, { assessmentKey, act: "read-participation" });
  const { number } = roundNumbered(hand, input.round);
  const invited = new Set(
    (await invitationsOf(queries, assessmentKey)).map(({ seatId }) => seatId),
  );
  const finished = new Set(
    (await finishedIn(queries, assessmentKey, number)).map(({ seatId }) => seatId),
  );
  // In the order of the committees, which tells nothing of who answered first.
  return (await seatsOfRoadmap(queries, hand.roadmap.id))
    .filter(({ id }) => invited.has(id))
    .map(({ id, title }) => ({ seatId: id, title, answered: finished.has(id) }));
}
