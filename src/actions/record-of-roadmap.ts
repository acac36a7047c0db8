import type { Queries } from "#database/connect.ts";
import { type AssessmentRow, assessmentsOf, readRoadmap } from "#database/queries/assessments.ts";
import { chaptersOf, decisionsOf, itemsOf, linksOf } from "#database/queries/record-rows.ts";
import { errataOf, roundsOfAssessment } from "#database/queries/rounds.ts";
import {
  importedScoresOf,
  releasedBallots,
  releasedExpertise,
  releasedHistograms,
  type ScoreTables,
} from "#database/queries/scores.ts";
import { publishedRecord } from "#edition/bundle/public-record.ts";
import type { Round } from "#record/assessment.ts";
import type { Assessment, RoadmapRecord } from "#record/roadmap-record.ts";
import { dayInZone } from "./day-in-zone.ts";
import { Refusal } from "./refusal.ts";

/**
 * How much of the scores a record holds: "whole" has released ballots under their random names, where the secrecy level
 * knows them; "public" what an edition may show of what was scored here, and imported scores as they came;
 * "without-scores" none.
 */
export type RecordForm = "whole" | "public" | "without-scores";

const NO_SCORES: ScoreTables = { ballots: [], histograms: [], totals: [], published: [] };

/** A roadmap as a record: what everything else is computed from. @throws Refusal "not-found" */
export async function recordOfRoadmap(
  queries: Queries,
  roadmapId: string,
  form: RecordForm,
): Promise<RoadmapRecord> {
  const row = await readRoadmap(queries, roadmapId);
  if (row === undefined) throw new Refusal("not-found", { what: "roadmap" });
  const assessments: Assessment[] = [];
  const rows = await assessmentsOf(queries, roadmapId);
  for (const assessment of rows)
    assessments.push(await assessmentOf(queries, { assessment, timeZone: row.timeZone, form }));
  const record = {
    roadmap: row.head,
    items: await itemsOf(queries, roadmapId),
    links: await linksOf(queries, roadmapId),
    assessments,
    decisions: await decisionsOf(queries, roadmapId),
    chart: row.chart,
    evidence: row.evidence,
    chapters: await chaptersOf(queries, roadmapId),
  };
  if (form !== "public") return record;
  const scoredHere = new Set(rows.flatMap(({ id, frozenHash }) => (frozenHash ? [id] : [])));
  return withoutSecretBallots(record, scoredHere);
}

/** Whoever imported ballots has them; what was scored here goes out as an edition shows it. */
export function withoutSecretBallots(
  record: RoadmapRecord,
  scoredHere: ReadonlySet<string>,
): RoadmapRecord {
  const shown = publishedRecord(record).assessments;
  const assessments = record.assessments.map((each, at) =>
    scoredHere.has(each.id) ? (shown[at] ?? each) : each,
  );
  return { ...record, assessments };
}

interface AssessmentInForm {
  readonly assessment: AssessmentRow;
  readonly timeZone: string;
  readonly form: RecordForm;
}

async function assessmentOf(
  queries: Queries,
  { assessment, timeZone, form }: AssessmentInForm,
): Promise<Assessment> {
  const { id, questionnaire } = assessment;
  const rounds = await releasedRounds(queries, assessment, timeZone);
  const tables = form === "without-scores" ? NO_SCORES : await scoresOf(queries, assessment);
  return { ...questionnaire, ...(rounds.length === 0 ? {} : { rounds }), id, ...tables };
}

/** Rounds whose ballots were copied out, which the last release does; what is under way is nobody's business yet. */
async function releasedRounds(
  queries: Queries,
  { key, questionnaire }: AssessmentRow,
  timeZone: string,
) {
  const rounds = await roundsOfAssessment(queries, key);
  const released = rounds.filter(({ state }) => state === "released");
  if (!released.some(({ last }) => last)) return [];
  const told: Round[] = [];
  for (const { key: roundKey, number, closedAt, closesAt, asked } of released) {
    const errata = (await errataOf(queries, roundKey)).map(({ text, at }) => ({
      date: dayInZone(at, timeZone),
      text,
    }));
    told.push({
      ...questionnaire.rounds.find(({ id }) => id === number),
      id: number,
      closed: dayInZone(closedAt ?? closesAt, timeZone),
      ...(asked > 0 ? { asked } : {}),
      ...(errata.length > 0 ? { errata } : {}),
    });
  }
  return told;
}

async function scoresOf(
  queries: Queries,
  { key, questionnaire }: AssessmentRow,
): Promise<ScoreTables> {
  const imported = await importedScoresOf(queries, key);
  if (imported !== undefined) return imported;
  // Nobody's ballots of two rounds belong together at this level, so not even the whole record pairs them.
  if (questionnaire.secrecy === "anonymous")
    return { ...NO_SCORES, histograms: await releasedHistograms(queries, key) };
  const expertise = await releasedExpertise(queries, key);
  const ballots = await releasedBallots(queries, key);
  return { ...NO_SCORES, ballots, ...(expertise.length === 0 ? {} : { expertise }) };
}
