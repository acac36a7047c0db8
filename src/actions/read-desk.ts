import {
  type AssessmentRow,
  assessmentsOf,
  registeredItems,
} from "#database/queries/assessments.ts";
import { invitationsOf } from "#database/queries/invitations.ts";
import type { RoundRow } from "#database/queries/rounds.ts";
import type { Act } from "#domain/committee/permissions.ts";
import type { Text } from "#record/text.ts";
import { type AssessmentAtHand, seeAssessment } from "./assessment-at-hand.ts";
import type { Context } from "./context.ts";
import { readOpinions } from "./give-opinion.ts";
import { type NewestEdition, newestEdition } from "./newest-edition.ts";
import { isPermitted } from "./permit.ts";
import { type CommitteeAtDesk, readCommittees } from "./read-committees.ts";
import {
  type Progress,
  progressOf,
  readParticipation,
  type SeatParticipation,
} from "./read-progress.ts";
import { Refusal } from "./refusal.ts";
import { type RankedItem, releasedRanking } from "./released-ranking.ts";
import { type RoundReview, reviewOf } from "./review-round.ts";
import { readableRoadmaps } from "./roadmap-named.ts";
import { type RoundAtDesk, roundAtDesk } from "./round-at-desk.ts";

/** A roadmap on the first page of the desk, with where each assessment stands. */
export interface RoadmapAtDesk {
  readonly name: string;
  readonly title: Text;
  /** Id of the programme that it belongs to. */
  readonly programme: string | null;
  /** Null where nothing was published yet. */
  readonly published: NewestEdition | null;
  readonly assessments: readonly {
    readonly key: string;
    readonly title: Text;
    readonly state: string;
  }[];
}

/** Every roadmap that the actor may read. */
export async function readDesk(context: Context): Promise<readonly RoadmapAtDesk[]> {
  const { queries } = context.database;
  const found: RoadmapAtDesk[] = [];
  for (const { id, name, head } of await readableRoadmaps(context)) {
    const rows = await assessmentsOf(queries, id);
    const assessments = rows.map(({ key, questionnaire, state }) => ({
      key,
      title: questionnaire.title,
      state,
    }));
    const programme = head.programme?.id ?? null;
    const published = await newestEdition(context, { id, name });
    found.push({ name, title: head.title, programme, published, assessments });
  }
  return found;
}

/** All that the desk shows of an assessment to somebody; what they may not see is null. */
export interface AssessmentAtDesk extends RoundAtDesk {
  readonly assessment: Pick<AssessmentRow, "key" | "state" | "version" | "minimumResponse"> & {
    readonly title: Text;
    readonly secrecy: string;
    /** Since the first opening; also after that round was declared void. */
    readonly fixed: boolean;
  };
  readonly roadmap: {
    readonly name: string;
    readonly title: Text;
    readonly timeZone: string;
    readonly published: NewestEdition | null;
  };
  /** The latest one that was not declared void. */
  readonly round: RoundRow | null;
  readonly voided: readonly { readonly number: number; readonly reason: string }[];
  readonly items: readonly { readonly id: string; readonly title: Text }[];
  readonly seats: readonly {
    readonly id: string;
    readonly title: Text;
    /** Id of the committee. */
    readonly committee: string;
    /** Whether somebody sits there today. */
    readonly taken: boolean;
    readonly invited: boolean;
  }[];
  readonly committees: readonly Pick<CommitteeAtDesk, "id" | "title" | "reportsTo">[];
  readonly opinions: readonly {
    readonly stance: string;
    readonly remark: string | null;
    readonly seat: Text | null;
  }[];
  readonly progress: Progress;
  readonly participation: readonly SeatParticipation[] | null;
  /** Before a release: how many answered, and what will be held back; null also while the round is being counted. */
  readonly review: RoundReview | null;
  readonly ranking: readonly RankedItem[];
  may(act: Act): boolean;
}

/** @throws Refusal "not-found", "not-allowed" */
export async function readAssessmentAtDesk(
  context: Context,
  { assessmentKey }: { readonly assessmentKey: string },
): Promise<AssessmentAtDesk> {
  const { queries } = context.database;
  const hand = await seeAssessment(context, queries, { assessmentKey, act: "read-roadmap" });
  const { assessment, roadmap, rounds } = hand;
  const round = rounds.findLast(({ state }) => state !== "void") ?? null;
  const may = (act: Act) => isPermitted(context, act, roadmap.id);
  const { key, state, version, minimumResponse, questionnaire } = assessment;
  const { title, secrecy } = questionnaire;
  const fixed = assessment.frozen !== null;
  const items = await askedItems(context, hand);
  return {
    assessment: { key, state, version, minimumResponse, title, secrecy, fixed },
    roadmap: {
      name: roadmap.name,
      title: roadmap.head.title,
      timeZone: roadmap.timeZone,
      published: await newestEdition(context, roadmap),
    },
    round,
    voided: rounds.flatMap(({ number, state, voidReason }) =>
      state === "void" ? [{ number, reason: voidReason ?? "" }] : [],
    ),
    items,
    ...(await seatsAndOpinions(context, hand)),
    progress: await progressOf(context, key),
    participation:
      round !== null && may("read-participation")
        ? await readParticipation(context, { assessmentKey, round: round.number })
        : null,
    ...(await roundAtDesk(context, hand, round)),
    review: await reviewFor(context, hand, round),
    ranking:
      round?.state === "released" && may("read-results")
        ? await releasedRanking(context, { hand, round: round.number, items })
        : [],
    may,
  };
}

async function askedItems({ database }: Context, { assessment, roadmap }: AssessmentAtHand) {
  const titles = new Map(
    (await registeredItems(database.queries, roadmap.id)).map(({ content }) => [
      content.id,
      content.title,
    ]),
  );
  return assessment.questionnaire.items.map((id) => ({ id, title: titles.get(id) ?? { en: id } }));
}

async function seatsAndOpinions(context: Context, { assessment, roadmap }: AssessmentAtHand) {
  const { queries } = context.database;
  const committees = await readCommittees(context, roadmap);
  const seats = committees.flatMap((committee) => committee.seats);
  const invited = new Set((await invitationsOf(queries, assessment.key)).map((row) => row.seatId));
  const opinions = await readOpinions(context, { assessmentKey: assessment.key });
  return {
    committees: committees.map(({ id, title, reportsTo }) => ({ id, title, reportsTo })),
    seats: seats.map(({ id, title, committee, takenToday }) => ({
      id,
      title,
      committee,
      taken: takenToday,
      invited: invited.has(id),
    })),
    opinions: opinions.map(({ stance, remark, seatId }) => ({
      stance,
      remark,
      seat: seats.find(({ id }) => id === seatId)?.title ?? null,
    })),
  };
}

async function reviewFor(
  context: Context,
  hand: AssessmentAtHand,
  round: RoundRow | null,
): Promise<RoundReview | null> {
  const looks = (["review-round", "release-round"] as const).some((act) =>
    isPermitted(context, act, hand.roadmap.id),
  );
  if (round === null || !looks || hand.assessment.state !== "reviewed") return null;
  try {
    return await reviewOf(context.database.queries, hand, round.number);
  } catch (error) {
    // Still being counted.
    if (error instanceof Refusal && error.code === "wrong-state") return null;
    throw error;
  }
}
