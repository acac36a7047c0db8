import { eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { keptTables } from "#database/backup/kept-tables.ts";
import { answer, ballotKey, invitation } from "#database/tables/ballots.ts";
import type { BallotRow } from "#record/scores.ts";
import { computeResults } from "#results/compute-results.ts";
import { useDatabase } from "../../test/database-for-tests.ts";
import { fillBallots, points } from "../../test/fill-ballots.ts";
import { type LiveExercise, liveExercise } from "../../test/live-fixture.ts";
import { addErratum } from "./add-erratum.ts";
import { closeRound } from "./close-round.ts";
import { editRoadmap } from "./edit-roadmap.ts";
import { exportRecord } from "./export-record.ts";
import type { Receipt } from "./hand-in.ts";
import { recordOfRoadmap } from "./record-of-roadmap.ts";
import type { Refusal } from "./refusal.ts";
import { releaseRound } from "./release-round.ts";
import { reviewRound } from "./review-round.ts";

const database = useDatabase();
const ITEMS = ["cybersecurity", "5g", "big-data", "cloud-computing", "blockchain"];
const given = (expert: number, item: string) => 1 + ((expert * 2 + ITEMS.indexOf(item)) % 5);

/** An exercise whose twelve experts scored everything once, and whose only round was released. */
async function released(name: string, secrecy: string): Promise<LiveExercise> {
  const questionnaire = { secrecy };
  const live = await liveExercise(database.open, { name, questionnaire, last: true });
  const receipts = await fillBallots(live, (expert, item) => points(given(expert, item)));
  traces.set(secrecy, await tracesOf(live, [...receipts.values()]));
  await asReal(live);
  const input = { assessmentKey: live.assessmentKey, round: 1 };
  await closeRound(live.as("secretariat"), input);
  await reviewRound(live.as("secretariat"), input);
  await releaseRound(live.as("chair"), { ...input, last: true });
  panels.set(secrecy, live);
  return live;
}

/** What points to a person, what points to a ballot, and what would open or join the two. */
interface Traces {
  readonly seats: readonly string[];
  readonly ballots: readonly string[];
  readonly keys: readonly string[];
}
const traces = new Map<string, Traces>();
const panels = new Map<string, LiveExercise>();

/** Taken while the working rows are still there. */
async function tracesOf(
  { assessmentKey, seats, codes, system }: LiveExercise,
  receipts: readonly Receipt[],
): Promise<Traces> {
  const { queries } = database.open;
  const invited = await queries
    .select()
    .from(invitation)
    .where(eq(invitation.assessmentKey, assessmentKey));
  const ballots = await queries
    .select()
    .from(ballotKey)
    .innerJoin(answer, eq(answer.ballotKeyId, ballotKey.id))
    .where(eq(ballotKey.assessmentKey, assessmentKey));
  return {
    seats: [...seats, ...invited].map(({ id }) => id),
    ballots: receipts.flatMap(({ commitment, printed }) => [commitment, printed]),
    keys: [
      ...codes,
      ...codes.map((code) => system.secret.hash("ballot", code)),
      ...ballots.flatMap((row) => [row.ballot_key.id, row.answer.saveId]),
    ],
  };
}

/** The ballots of an invented roadmap may be shown; these may not. */
async function asReal({ roadmapId, as }: LiveExercise): Promise<void> {
  const { roadmap } = await recordOfRoadmap(database.open.queries, roadmapId, "without-scores");
  const change = { head: { ...roadmap, fictional: false } };
  await editRoadmap(as("secretariat"), { roadmapId, version: 1, change });
}
const assessmentIn = async ({ roadmapId }: LiveExercise, form: "whole" | "public") => {
  const record = await recordOfRoadmap(database.open.queries, roadmapId, form);
  const [assessment] = record.assessments;
  if (assessment === undefined) throw new Error("an assessment is needed");
  return { record, assessment };
};
/** What the experts gave on one item, lowest first. */
const scoresOn = (item: string) =>
  [...Array(12).keys()].map((expert) => given(expert, item)).sort();
const ofItem = (ballots: readonly BallotRow[], item: string, criterion: string) =>
  ballots
    .filter((row) => row.item === item && row.criterion === criterion)
    .map(({ score }) => score)
    .sort();

let confidential: LiveExercise;
beforeAll(async () => {
  confidential = await released("confidential-panel", "confidential");
}, 120_000);

describe("the record of a released confidential panel", () => {
  it("holds what the experts gave, under names that say nothing", async () => {
    const { assessment } = await assessmentIn(confidential, "whole");
    const [criterion] = new Set(assessment.ballots.map((row) => row.criterion));
    for (const item of ITEMS)
      expect(ofItem(assessment.ballots, item, criterion ?? "")).toEqual(scoresOn(item));
    expect(new Set(assessment.ballots.map(({ expert }) => expert)).size).toBe(12);
    expect(assessment.rounds).toMatchObject([{ id: 1, closed: expect.any(String), asked: 12 }]);
  });

  it("tells what was found wrong with a round after it closed, on paper for everybody", async () => {
    const { assessmentKey, as } = confidential;
    const text = "5G was meant as 5G and 6G.";
    await addErratum(as("secretariat"), { assessmentKey, round: 1, text });
    for (const form of ["whole", "public"] as const) {
      const { assessment } = await assessmentIn(confidential, form);
      expect(assessment.rounds).toMatchObject([{ errata: [{ date: expect.any(String), text }] }]);
    }
  });

  it("gives the same places from the counts that are published as from the ballots", async () => {
    const [whole, shown] = [
      await assessmentIn(confidential, "whole"),
      await assessmentIn(confidential, "public"),
    ];
    expect(shown.assessment.ballots).toEqual([]);
    const places = ({ record }: typeof whole) =>
      computeResults(record).assessments[0]?.items.map(({ id, score, rank }) => [id, score, rank]);
    expect(places(shown)).toEqual(places(whole));
    expect(places(whole)).toHaveLength(5);
  });

  it("leaves the house without ballots, except for the auditor", async () => {
    const { roadmapId, as } = confidential;
    const pathsIn = (zip: Uint8Array) => Object.keys(unzipSync(zip));
    const ballots = "assessments/technologies/ballots.csv";
    const shown = await exportRecord(as("secretariat"), { roadmapId });
    expect(pathsIn(shown.zip)).toContain("assessments/technologies/histograms.csv");
    expect(pathsIn(shown.zip)).not.toContain(ballots);
    const sealed = await exportRecord(as("auditor"), { roadmapId, sealed: true });
    expect(pathsIn(sealed.zip)).toContain(ballots);
    const asked = exportRecord(as("secretariat"), { roadmapId, sealed: true });
    expect(await asked.catch((error: Refusal) => error)).toMatchObject({ code: "not-allowed" });
  });
});

it("the record of an anonymous panel pairs nobody's answers, not even for the auditor", async () => {
  const live = await released("anonymous-panel", "anonymous");
  const { assessment } = await assessmentIn(live, "whole");
  expect(assessment.ballots).toEqual([]);
  const counted = assessment.histograms.filter(({ item }) => item === "5g");
  const [criterion] = new Set(counted.map((row) => row.criterion));
  const scores = counted
    .filter((row) => row.criterion === criterion)
    .flatMap(({ score, count }) => Array<number>(count).fill(score));
  expect(scores).toEqual(scoresOn("5g"));
});

/** Every row of every table, the trail among them, as PostgreSQL prints it. */
async function everyRow(): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    const rows: string[] = [];
    for (const { name } of await keptTables(client))
      for (const { row } of (await client.query(`select t::text as row from ${name} t`)).rows)
        rows.push(`${name} ${row}`);
    return rows;
  } finally {
    await client.end();
  }
}

const namesOneOf = (names: readonly string[]) => (text: string) =>
  names.some((name) => text.includes(name));

it.each(["confidential", "anonymous"])(
  "after the last release of a panel that is %s no row of any table knows a seat and its ballot",
  async (secrecy) => {
    const { seats, ballots, keys } = traces.get(secrecy) ?? { seats: [], ballots: [], keys: [] };
    const rows = await everyRow();
    const ofSeats = rows.filter(namesOneOf(seats));
    expect([ofSeats.length > 0, keys.length]).toEqual([true, 12 + 12 + 2 * 12 * ITEMS.length]);
    expect(rows.filter(namesOneOf(keys))).toEqual([]);
    expect(ofSeats.filter(namesOneOf(ballots))).toEqual([]);
  },
);

it.each(["confidential", "anonymous"])(
  "the record of a panel that is %s names no seat's invitation and no ballot",
  async (secrecy) => {
    const { ballots, keys } = traces.get(secrecy) ?? { ballots: [], keys: [] };
    const { roadmapId, as } = panels.get(secrecy) as LiveExercise;
    const { zip } = await exportRecord(as("secretariat"), { roadmapId });
    const files = Object.entries(unzipSync(zip)).map(([path, bytes]) => path + strFromU8(bytes));
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter(namesOneOf([...ballots, ...keys]))).toEqual([]);
  },
);

it("while a round is open nothing of it stands in the record", async () => {
  const live = await liveExercise(database.open, { name: "open-panel" });
  await fillBallots(live, (expert, item) => points(given(expert, item)), { experts: [0, 1, 2] });
  const { assessment } = await assessmentIn(live, "whole");
  expect([assessment.ballots, assessment.histograms, assessment.rounds]).toEqual([
    [],
    [],
    [{ id: 1 }],
  ]);
});
