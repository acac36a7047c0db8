import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { useDatabase } from "../../../test/database-for-tests.ts";
import type { Queries } from "../connect.ts";
import { assessment, round } from "../tables/assessments.ts";
import { answer, ballotKey, handedIn } from "../tables/ballots.ts";
import { roadmap } from "../tables/roadmaps.ts";
import { lockBallotAlone } from "./ballots.ts";
import { type AnswerToCast, type CastOutcome, castAnswer } from "./cast-answer.ts";
import { lockRoundAlone } from "./rounds.ts";

const database = useDatabase();
const CLOSES = new Date("2026-11-30T10:00:00Z");
let assessmentKey = "";
const pastClosing = (milliseconds: number) => new Date(CLOSES.getTime() + milliseconds);

beforeEach(async () => {
  const { queries } = database.open;
  await queries.execute(sql`truncate roadmap cascade`);
  const at = new Date("2026-11-01T00:00:00Z");
  const [made] = await queries
    .insert(roadmap)
    .values({
      name: "digital",
      head: {} as never,
      evidence: { indicators: [], trends: [], policies: [] },
      createdAt: at,
    })
    .returning();
  const [questionnaire] = await queries
    .insert(assessment)
    .values({
      roadmapId: made?.id ?? "",
      id: "technologies",
      position: 0,
      questionnaire: {} as never,
    })
    .returning();
  assessmentKey = questionnaire?.key ?? "";
  await queries.insert(ballotKey).values({ assessmentKey, codeHash: "hash-of-code" });
  await queries
    .insert(round)
    .values({ assessmentKey, number: 1, state: "open", opensAt: at, closesAt: CLOSES, asked: 1 });
});

const aSave = (change: Partial<AnswerToCast> = {}): AnswerToCast => ({
  assessmentKey,
  codeHash: "hash-of-code",
  round: 1,
  item: "iot",
  scores: { importance: 4 },
  notMyField: false,
  expertise: null,
  reason: null,
  basedOn: 0,
  saveId: randomUUID(),
  now: pastClosing(-60_000),
  origin: "screen",
  ...change,
});
const cast = (change: Partial<AnswerToCast> = {}) =>
  castAnswer(database.open.queries, aSave(change));
const kept = () => database.open.queries.select().from(answer);

describe("casting an answer", () => {
  it("keeps it and counts its versions", async () => {
    expect(await cast()).toEqual({ outcome: "saved", version: 1, late: false });
    expect(await cast({ basedOn: 1, scores: { importance: 5 } })).toMatchObject({ version: 2 });
    expect(await kept()).toMatchObject([{ scores: { importance: 5 }, version: 2 }]);
  });

  it("acknowledges the same save again without counting it twice", async () => {
    const save = aSave();
    await castAnswer(database.open.queries, save);
    expect(await castAnswer(database.open.queries, save)).toEqual({
      outcome: "repeated",
      version: 1,
      late: false,
    });
    expect(await kept()).toHaveLength(1);
  });

  it("shows the other device's answer instead of writing over it", async () => {
    await cast({ scores: { importance: 2 }, reason: "costly" });
    expect(await cast({ scores: { importance: 5 } })).toEqual({
      outcome: "conflict",
      version: 1,
      current: { scores: { importance: 2 }, notMyField: false, expertise: null, reason: "costly" },
    });
    expect(await kept()).toMatchObject([{ scores: { importance: 2 } }]);
  });

  it("takes a save in flight for five seconds after the closing, and says that it was late", async () => {
    expect(await cast({ now: pastClosing(4_999) })).toMatchObject({ outcome: "saved", late: true });
    expect(await cast({ now: pastClosing(5_001), item: "5g" })).toEqual({
      outcome: "closed",
      closedAt: CLOSES,
    });
    expect(await kept()).toHaveLength(1);
  });

  it("refuses a code that nobody holds and a round that is not there", async () => {
    expect(await cast({ codeHash: "guessed" })).toEqual({ outcome: "unknown" });
    expect(await cast({ round: 2 })).toEqual({ outcome: "unknown" });
    expect(await cast({ assessmentKey: randomUUID() })).toEqual({ outcome: "unknown" });
  });

  it("of twenty devices that save at once, one is kept and the others are told", async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => cast()));
    expect(outcomes.filter(({ outcome }) => outcome === "saved")).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === "conflict")).toHaveLength(19);
  });

  it("of ten arrivals of the same save, one is kept and the others are acknowledged again", async () => {
    const save = aSave();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => castAnswer(database.open.queries, save)),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array(9).fill("repeated"),
      "saved",
    ]);
    expect(await kept()).toMatchObject([{ version: 1 }]);
  });

  it("a save that waited while the round closed is refused, so that what was acknowledged was counted", async () => {
    const waiting = await castDuring(async (queries) => {
      await lockRoundAlone(queries, assessmentKey);
      return () => queries.update(round).set({ state: "closed" });
    });
    expect(waiting).toMatchObject({ outcome: "closed" });
    expect(await kept()).toEqual([]);
  });

  it("a save that waited while the ballot was handed in takes it back, so that no receipt speaks of another ballot", async () => {
    await cast();
    const [key] = await database.open.queries.select().from(ballotKey);
    const [asked] = await database.open.queries.select().from(round);
    const ballot = { ballotKeyId: key?.id ?? "", roundKey: asked?.key ?? "" };
    const waiting = await castDuring(
      async (queries) => {
        await lockBallotAlone(queries, ballot.ballotKeyId);
        return () => queries.insert(handedIn).values({ ...ballot, commitment: "0", printed: "1" });
      },
      { item: "5g" },
    );
    expect(waiting).toMatchObject({ outcome: "saved" });
    expect(await database.open.queries.select().from(handedIn)).toEqual([]);
  });

  it("a save under a code that was replaced while it waited is nobody's", async () => {
    const [key] = await database.open.queries.select().from(ballotKey);
    const waiting = await castDuring(async (queries) => {
      await lockBallotAlone(queries, key?.id ?? "");
      return () => queries.update(ballotKey).set({ codeHash: "hash-of-new-code" });
    });
    expect(waiting).toEqual({ outcome: "unknown" });
    expect(await cast({ codeHash: "hash-of-new-code" })).toMatchObject({ outcome: "saved" });
  });
});

describe("without foreign keys, which would lock the round at every save", () => {
  const orphans = () =>
    database.open.queries.execute(sql`
      select from answer a left join ballot_key k on k.id = a.ballot_key_id left join round r on r.key = a.round_key
       where k.id is null or r.key is null`);

  it("an answer is written by nobody to a round that is not open, or to a ballot that is not asked", async () => {
    await cast();
    const { queries } = database.open;
    const [row] = await kept();
    if (row === undefined) throw new Error("nothing was kept");
    const elsewhere = [{ roundKey: randomUUID() }, { ballotKeyId: randomUUID() }];
    for (const change of elsewhere)
      await expect(queries.insert(answer).values({ ...row, ...change })).rejects.toThrow();
    await queries.insert(answer).values({ ...row, itemId: "5g" });
    await queries.update(round).set({ state: "closed" });
    await expect(queries.insert(answer).values({ ...row, itemId: "iot-2" })).rejects.toThrow();
    await expect(queries.update(answer).set({ version: 9 })).rejects.toThrow();
    expect(await kept()).toHaveLength(2);
  });

  it("answers go with their ballot, their round, their roadmap, and with tables that are emptied", async () => {
    const { queries } = database.open;
    const another = async (number: number) => {
      const codeHash = `hash-${number}`;
      await queries.insert(ballotKey).values({ assessmentKey, codeHash });
      await cast({ codeHash });
      await cast();
    };
    await another(1);
    await queries.delete(ballotKey).where(eq(ballotKey.codeHash, "hash-1"));
    expect(await kept()).toHaveLength(1);
    for (const gone of [round, roadmap]) {
      expect((await kept()).length).toBeGreaterThan(0);
      await queries
        .transaction(async (inside) => {
          await inside.delete(gone);
          expect(await inside.select().from(answer)).toEqual([]);
          return inside.rollback();
        })
        .catch((error: unknown) => expect(String(error)).toContain("Rollback"));
    }
    await queries.execute(sql`truncate round cascade`);
    expect(await kept()).toEqual([]);
  });

  it("a save that waited while its roadmap was deleted leaves nothing behind", async () => {
    await cast();
    const waiting = await castDuring(
      async (queries) => {
        await queries.delete(roadmap);
        return async () => {};
      },
      { item: "5g" },
    );
    expect(waiting).toEqual({ outcome: "unknown" });
    expect((await orphans()).rows).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});

/** Casts in the middle of somebody else's transaction, which then does the last of its work and commits. */
async function castDuring(
  begin: (queries: Queries) => Promise<() => PromiseLike<unknown>>,
  change: Partial<AnswerToCast> = {},
): Promise<CastOutcome> {
  let waiting: Promise<CastOutcome> | undefined;
  await database.open.queries.transaction(async (queries) => {
    const end = await begin(queries);
    waiting = cast(change);
    await untilSomebodyWaits();
    await end();
  });
  if (waiting === undefined) throw new Error("nothing was cast");
  return waiting;
}

async function untilSomebodyWaits(): Promise<void> {
  const { queries } = database.open;
  for (let isWaiting = false; !isWaiting; ) {
    const { rows } = await queries.execute(
      sql`select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`,
    );
    isWaiting = rows.length > 0;
  }
}
