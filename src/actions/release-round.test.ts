import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { readTrail } from "#database/queries/trail.ts";
import { round, roundResults } from "#database/tables/assessments.ts";
import {
  answer,
  ballotKey,
  handedIn,
  invitation,
  participation,
  receipt,
  releasedReason,
  releasedScore,
} from "#database/tables/ballots.ts";
import { declaration, delegation } from "#database/tables/people.ts";
import { useDatabase } from "../../test/database-for-tests.ts";
import { fillBallots, points } from "../../test/fill-ballots.ts";
import { type LiveExercise, liveExercise } from "../../test/live-fixture.ts";
import { addErratum, readErrata } from "./add-erratum.ts";
import { checkBallot, checkReceipt } from "./check-receipt.ts";
import { closeDueRounds, closeRound } from "./close-round.ts";
import { recompute } from "./compute-round.ts";
import { declareLast } from "./declare-last.ts";
import { editQuestionnaire } from "./edit-questionnaire.ts";
import { extendRound } from "./extend-round.ts";
import { openRound } from "./open-round.ts";
import { ballotOf } from "./read-ballot.ts";
import { readAssessmentAtDesk } from "./read-desk.ts";
import { readParticipation, readProgress } from "./read-progress.ts";
import { readResults } from "./read-results.ts";
import { recordOfRoadmap } from "./record-of-roadmap.ts";
import { releaseRound } from "./release-round.ts";
import { reviewRound } from "./review-round.ts";
import { saveAnswer } from "./save-answers.ts";
import { verifyTrail } from "./verify-trail.ts";
import { voidRound } from "./void-round.ts";

const database = useDatabase();
beforeEach(() => database.open.queries.execute(sql`truncate roadmap cascade`));
const exercise = (options: Parameters<typeof liveExercise>[1] = {}) =>
  liveExercise(database.open, options);
const ITEMS = ["cybersecurity", "5g", "big-data", "cloud-computing", "blockchain"];
/** Of several minds on every item, so that no cell is unanimous. */
const mixed = (expert: number, item: string) => points(1 + ((expert + ITEMS.indexOf(item)) % 5));
const later = new Date("2026-12-15T10:00:00Z");

async function close({ as, assessmentKey }: LiveExercise, number = 1) {
  return closeRound(as("secretariat"), { assessmentKey, round: number });
}
async function release(live: LiveExercise, change: { round?: number; last?: boolean } = {}) {
  const input = { assessmentKey: live.assessmentKey, round: 1, ...change };
  await reviewRound(live.as("secretariat"), input);
  return releaseRound(live.as("chair"), input);
}
const count = async (table: typeof answer | typeof ballotKey | typeof handedIn) =>
  (await database.open.queries.select().from(table)).length;

describe("closing a round", () => {
  it("is done by one of several who close at once, and the others are told", async () => {
    const live = await exercise();
    await fillBallots(live, mixed, { experts: [0, 1, 2] });
    const closings = await Promise.allSettled([close(live), close(live), close(live)]);
    expect(closings.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const closing of closings)
      if (closing.status === "rejected")
        expect(closing.reason).toMatchObject({
          code: "round-closed",
          details: { closedAt: live.clock.now },
        });
  });

  it("happens by the clock five seconds after the time, once over two processes", async () => {
    const live = await exercise();
    await fillBallots(live, mixed);
    live.clock.now = new Date("2026-11-30T10:00:04Z");
    expect(await closeDueRounds(live.system)).toEqual([]);
    live.clock.forward(2_000);
    const both = await Promise.all([closeDueRounds(live.system), closeDueRounds(live.system)]);
    expect(both.flat()).toEqual([{ assessmentKey: live.assessmentKey, round: 1 }]);
  });

  it("misses no answer that was acknowledged while it came", async () => {
    const live = await exercise({ groups: Array(20).fill("academia") });
    const saves = live.codes.map((_, number) =>
      saveAnswer(live.expert(number), {
        item: "5g",
        round: 1,
        scores: points(3),
        notMyField: false,
        expertise: null,
        reason: null,
        basedOn: 0,
        saveId: randomUUID(),
      }),
    );
    await Promise.all([...saves.slice(0, 10), close(live), ...saves.slice(10)]);
    const outcomes = await Promise.all(saves);
    const saved = outcomes.filter(({ outcome }) => outcome === "saved").length;
    expect(outcomes.every(({ outcome }) => outcome === "saved" || outcome === "closed")).toBe(true);
    expect(await count(answer)).toBe(saved);
    const [row] = await database.open.queries.select().from(roundResults);
    const tallied = JSON.parse(JSON.stringify(row?.results)).assessments[0]?.experts ?? 0;
    expect(tallied).toBe(saved);
  });

  it("leaves answers that nobody can change, add or take away, not even in the database", async () => {
    const live = await exercise();
    await fillBallots(live, mixed);
    await close(live);
    const { queries } = database.open;
    const [row] = await queries.select().from(answer).limit(1);
    if (row === undefined) throw new Error("no answer was kept");
    for (const tampering of [
      queries.update(answer).set({ scores: points(5) }),
      queries.delete(answer),
      queries.insert(answer).values({ ...row, itemId: "more" }),
      queries.update(round).set({ state: "open" }),
      queries.update(round).set({ asked: 1 }),
    ])
      await expect(tampering).rejects.toMatchObject({ cause: { code: "23514" } });
  });

  it("writes down who answered, also where the process that knew died", async () => {
    const live = await exercise();
    await fillBallots(live, mixed, { experts: [1, 4] });
    await close(live);
    const seats = await readParticipation(live.as("secretariat"), {
      assessmentKey: live.assessmentKey,
      round: 1,
    });
    const answered = seats.filter((seat) => seat.answered).map(({ seatId }) => seatId);
    expect(answered.sort()).toEqual([live.seats[1]?.id, live.seats[4]?.id].sort());
    await expect(
      readParticipation(live.as("member"), { assessmentKey: live.assessmentKey, round: 1 }),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("computes what the record of the same ballots gives: totals, places and the cut", async () => {
    const live = await exercise({ last: true });
    const first = (expert: number, item: string) =>
      points(item === "5g" ? 5 : item === "big-data" ? 4 : 1 + (expert % 3));
    await fillBallots(live, first);
    await close(live);
    await release(live);
    const { results } = await readResults(live.as("member"), {
      assessmentKey: live.assessmentKey,
      round: 1,
    });
    const [of] = results.assessments;
    expect(of?.items.slice(0, 2)).toMatchObject([
      { id: "5g", totals: { importance: 60 }, rank: 1, selected: "yes" },
      { id: "big-data", totals: { importance: 48 }, rank: 2, selected: "yes" },
    ]);
    // 12 experts give the others 1, 2, 3 in turn: 24 on each criterion.
    expect(of?.items[2]).toMatchObject({ totals: { importance: 24 }, selected: "no" });
    expect(of?.experts).toBe(12);
  });
});

describe("between opening and release", () => {
  it("a round may be extended, not shortened, and says why", async () => {
    const live = await exercise();
    const { as, assessmentKey } = live;
    const extend = (closesAt: Date, reason = "Holiday") =>
      extendRound(as("secretariat"), { assessmentKey, round: 1, closesAt, reason });
    await extend(later);
    expect(await ballotOf(live.expert(0))).toMatchObject({ round: { closesAt: later } });
    for (const [at, reason] of [
      ["2026-12-01", "Shorter"],
      ["2027-01-01", " "],
    ] as const)
      await expect(extend(new Date(at), reason)).rejects.toMatchObject({ code: "invalid" });
  });

  it("a round declared void counts nowhere, and the codes open the next one", async () => {
    const live = await exercise();
    const { as, assessmentKey } = live;
    await fillBallots(live, () => points(1));
    await voidRound(as("secretariat"), { assessmentKey, round: 1, reason: "Wrong fact sheet" });
    expect(await ballotOf(live.expert(0))).toMatchObject({ state: "void" });
    expect(await readAssessmentAtDesk(as("secretariat"), { assessmentKey })).toMatchObject({
      assessment: { state: "put", fixed: true },
      voided: [{ number: 1, reason: "Wrong fact sheet" }],
    });
    const change = { assessmentKey, version: 1, rules: { notMyField: false } };
    await expect(editQuestionnaire(as("secretariat"), change)).rejects.toMatchObject({
      code: "wrong-state",
    });
    await openRound(as("secretariat"), { assessmentKey, closesAt: later, last: true });
    await fillBallots(live, mixed, { round: 2 });
    await close(live, 2);
    await release(live, { round: 2 });
    const { results } = await readResults(as("member"), { assessmentKey, round: 2 });
    expect(results.assessments[0]).toMatchObject({ round: 2, rounds: 1, experts: 12 });
  });

  it("an erratum stands beside a closed round, which stays", async () => {
    const live = await exercise();
    const input = {
      assessmentKey: live.assessmentKey,
      round: 1,
      text: "5G was meant as 5G and 6G.",
    };
    await expect(addErratum(live.as("secretariat"), input)).rejects.toMatchObject({
      code: "wrong-state",
    });
    await fillBallots(live, mixed);
    await close(live);
    await addErratum(live.as("secretariat"), input);
    expect(await readErrata(live.as("member"), input)).toMatchObject([{ text: input.text }]);
  });

  it("nobody sees a result, whatever the role", async () => {
    const live = await exercise();
    await fillBallots(live, mixed);
    await close(live);
    const input = { assessmentKey: live.assessmentKey, round: 1 };
    for (const role of ["administrator", "secretariat", "chair", "auditor"] as const)
      await expect(readResults(live.as(role), input)).rejects.toMatchObject({
        code: "wrong-state",
      });
    const review = await reviewRound(live.as("facilitator"), input);
    expect(review).toMatchObject({ asked: 12, answered: 12, enough: true });
    expect(Object.keys(review)).not.toContain("results");
  });

  it("progress counts ballots, by group only from five seats", async () => {
    const live = await exercise({
      groups: [...Array(5).fill("academia"), ...Array(4).fill("government")],
    });
    await fillBallots(live, mixed, { experts: [0, 1, 8] });
    const progress = await readProgress(live.as("member"), live);
    expect(progress).toMatchObject({ state: "open", asked: 9, answered: 3, round: 1 });
    expect(progress.byGroup).toEqual([{ group: "academia", asked: 5, answered: 2 }]);
  });
});

describe("the release", () => {
  it("is the chair's act, or the vice-chair's while the lead is delegated, after the review", async () => {
    const live = await exercise();
    await fillBallots(live, mixed);
    await close(live);
    const input = { assessmentKey: live.assessmentKey, round: 1 };
    await expect(releaseRound(live.as("chair"), input)).rejects.toMatchObject({
      code: "wrong-state",
    });
    await reviewRound(live.as("secretariat"), input);
    await expect(releaseRound(live.as("secretariat"), input)).rejects.toMatchObject({
      code: "not-allowed",
    });
    const vice = live.as("vice-chair", live.seats[1]?.id);
    await expect(releaseRound(vice, input)).rejects.toMatchObject({
      code: "not-allowed",
      details: { delegation: "none" },
    });
    await database.open.queries.insert(delegation).values({
      fromSeatId: live.seats[0]?.id ?? "",
      toSeatId: live.seats[1]?.id ?? "",
      fromDay: "2026-11-20",
    });
    await releaseRound(vice, input);
    expect(await readResults(live.as("member"), input)).toMatchObject({
      disclosure: { wholePanel: "shown" },
    });
  });

  it("needs as many ballots as were said at the opening", async () => {
    const live = await exercise({ rules: { minimumResponse: 8 } });
    await fillBallots(live, mixed, { experts: [0, 1, 2, 3, 4, 5, 6] });
    await close(live);
    await expect(release(live)).rejects.toMatchObject({
      code: "too-few-answered",
      details: { answered: 7, least: 8 },
    });
  });

  it("shows each expert the own answer, the group's middle and the reasons of those outside", async () => {
    const live = await exercise();
    const given = (expert: number) => points(expert < 10 ? 3 + (expert % 2) : 1);
    const reason = (expert: number, item: string) =>
      item === "5g" ? `because of ${expert}` : null;
    await fillBallots(live, given, { reason });
    await close(live);
    await release(live);
    const { as, assessmentKey } = live;
    await openRound(as("secretariat"), { assessmentKey, closesAt: later });
    const { feedback, round: open, answers } = await ballotOf(live.expert(0));
    expect(open).toMatchObject({ number: 2 });
    expect(answers).toEqual([]);
    const five = feedback?.items.find(({ item }) => item === "5g");
    expect(five?.own?.scores).toEqual(points(3));
    // 1 1 3 3 3 3 3 4 4 4 4 4: the quartiles are 3 and 4, the median 3.
    expect(five?.group[0]).toMatchObject({ median: 3, lowerQuartile: 3, upperQuartile: 4 });
    expect([...(five?.reasons ?? [])].sort()).toEqual(["because of 10", "because of 11"]);
  });

  it("of the last round destroys everything that a ballot was worked on with", async () => {
    const live = await exercise({ last: true });
    const receipts = await fillBallots(live, mixed, {
      reason: (expert, item) => (item === "5g" ? `reason ${expert}` : null),
    });
    await close(live);
    await release(live);
    const { queries } = database.open;
    expect([await count(answer), await count(ballotKey), await count(handedIn)]).toEqual([0, 0, 0]);
    const sealed = await queries.select().from(invitation);
    expect(sealed.every(({ sealedBallotKey }) => sealedBallotKey === null)).toBe(true);
    expect(await queries.select().from(releasedReason)).toHaveLength(12);
    expect(await queries.select().from(releasedScore)).toHaveLength(12 * 5 * 3);
    for (const one of receipts.values()) {
      expect(await checkReceipt(live.system, one)).toMatchObject({
        found: true,
        state: "released",
      });
      expect(await checkBallot(live.system, one)).toMatchObject({ found: true });
    }
    expect(verifyTrail(await readTrail(queries))).toMatchObject({ whole: true });
  });

  it("destroys the same once a round released earlier is said to have been the last, and not twice", async () => {
    const live = await exercise({ name: "said-later" });
    await fillBallots(live, mixed);
    await close(live);
    await release(live);
    const { assessmentKey, as } = live;
    const declare = (role: "chair" | "secretariat" = "chair") =>
      declareLast(as(role), { assessmentKey, round: 1 });
    await expect(declare("secretariat")).rejects.toMatchObject({ code: "not-allowed" });
    await declare();
    const { queries } = database.open;
    expect([await count(answer), await count(ballotKey), await count(handedIn)]).toEqual([0, 0, 0]);
    expect(await queries.select().from(releasedScore)).toHaveLength(12 * 5 * 3);
    const record = await recordOfRoadmap(queries, live.roadmapId, "whole");
    expect(record.assessments[0]?.rounds).toMatchObject([{ id: 1, asked: 12 }]);
    expect(record.assessments[0]?.ballots).toHaveLength(12 * 5 * 3);
    await expect(declare()).rejects.toMatchObject({ code: "wrong-state" });
    const last = (await readTrail(queries)).at(-1);
    expect(last).toMatchObject({ act: "release-round", details: { last: true } });
    expect(verifyTrail(await readTrail(queries))).toMatchObject({ whole: true });
  });

  it("leaves no table that joins a seat and a ballot, and no order that does", async () => {
    const live = await exercise({ groups: Array(30).fill("academia"), last: true });
    await fillBallots(live, mixed);
    await close(live);
    await release(live);
    const { queries } = database.open;
    const seatSide = [
      ...(await queries.select().from(invitation)),
      ...(await queries.select().from(participation)),
    ].flatMap((row) =>
      Object.values(row)
        .filter((value) => value !== null)
        .map(String),
    );
    const ballotSide = [
      ...(await queries.select().from(releasedScore)),
      ...(await queries.select().from(receipt)),
    ].flatMap((row) => Object.values(row).map(String));
    const shared = new Set(seatSide.filter((value) => ballotSide.includes(value)));
    shared.delete(live.assessmentKey);
    // Only small numbers, such as that of the round.
    expect([...shared].filter((value) => value.length > 2)).toEqual([]);
    const experts = await database.open.pool.query(
      "select expert, min(score) filter (where item_id = 'cybersecurity') as score from released_score group by expert order by min(ctid::text::point <-> point(0, 0))",
    );
    // In the order of the seats the scores would be 1, 2, 3, 4, 5, 1, 2, …
    const inOrder = experts.rows.filter(({ score }, place) => Number(score) === 1 + (place % 5));
    expect(inOrder.length).toBeLessThan(18);
  });

  it("pairs the rounds of one expert under one name, and none of an anonymous panel", async () => {
    const live = await exercise();
    const { as, assessmentKey } = live;
    const steady = (expert: number) => points(1 + (expert % 5));
    await fillBallots(live, steady);
    await close(live);
    await release(live);
    await openRound(as("secretariat"), { assessmentKey, closesAt: later, last: true });
    await fillBallots(live, steady, { round: 2 });
    await close(live, 2);
    await release(live, { round: 2 });
    const rows = await database.open.queries.select().from(releasedScore);
    const scoresOf = new Map<string, Set<number | null>>();
    for (const { expert, score } of rows)
      scoresOf.set(expert, new Set([...(scoresOf.get(expert) ?? []), score]));
    expect(scoresOf.size).toBe(12);
    expect([...scoresOf.values()].every(({ size }) => size === 1)).toBe(true);
  });
});

describe("what a release holds back", () => {
  it("a group of four stays within the whole, and no subtraction opens it", async () => {
    const live = await exercise({
      groups: [...Array(6).fill("academia"), ...Array(4).fill("government")],
    });
    await fillBallots(live, mixed);
    const { disclosure } = await close(live);
    // The four were never written as a group; the six shown apart would leave the four by subtraction.
    expect(disclosure.heldBack).toHaveLength(5 * 3);
    expect(
      disclosure.heldBack.every(
        ({ group, reason }) => group === "academia" && reason === "difference",
      ),
    ).toBe(true);
  });

  it("two members who put their scores together learn nobody else's", async () => {
    const live = await exercise();
    // Of six in academia, the two insiders gave 1 and 2: the other four would all be known to have given 4.
    const inAcademia = [1, 2, 4, 4, 4, 4];
    await fillBallots(live, (expert, item) =>
      expert < 6 ? mixed(expert, item) : points(inAcademia[expert - 6] ?? 4),
    );
    const { disclosure } = await close(live);
    const academia = disclosure.heldBack.filter(({ group }) => group === "academia");
    expect(academia).toHaveLength(5 * 3);
    expect(academia.every(({ reason }) => reason === "unanimous")).toBe(true);
  });

  it("a unanimous group is shown only where that was the rule at the opening", async () => {
    for (const unanimousCells of ["show", "withhold"] as const) {
      const live = await exercise({ name: unanimousCells, rules: { unanimousCells } });
      const given = (expert: number, item: string) =>
        expert >= 6 ? points(4) : mixed(expert, item);
      await fillBallots(live, given);
      const { disclosure } = await close(live);
      expect(disclosure.heldBack.length > 0).toBe(unanimousCells === "withhold");
    }
  });

  it("the difference of two rounds, where one person joined", async () => {
    const live = await exercise();
    const { as, assessmentKey } = live;
    await fillBallots(live, mixed, { experts: [0, 1, 2, 3, 4, 5, 6] });
    await close(live);
    await release(live);
    await openRound(as("secretariat"), { assessmentKey, closesAt: later });
    await fillBallots(live, mixed, { round: 2, experts: [0, 1, 2, 3, 4, 5, 6, 7] });
    const { disclosure } = await close(live, 2);
    expect(disclosure.differenceFromRoundBefore).toBe("withheld");
    await release(live, { round: 2 });
    const { results } = await readResults(as("member"), { assessmentKey, round: 2 });
    expect(results.record.fictional).toBe(true);
    expect(results.assessments[0]?.betweenRounds).toMatchObject([{ withheld: true, items: [] }]);
  });

  it("a recused score counts nowhere, and with fewer than three no reading shows it", async () => {
    for (const [name, recusedSeats] of [
      ["two", 2],
      ["three", 3],
    ] as const) {
      const live = await exercise({ name, last: true });
      for (const { id } of live.seats.slice(0, recusedSeats))
        await database.open.queries.insert(declaration).values({
          seatId: id,
          interest: "Owns a network",
          recusedItems: ["5g"],
          declaredOn: "2026-11-20",
        });
      await fillBallots(live, (expert) => points(expert < recusedSeats ? 5 : 1 + (expert % 2)));
      await close(live);
      await release(live);
      const input = { assessmentKey: live.assessmentKey, round: 1 };
      const { results, disclosure } = await readResults(live.as("member"), input);
      const histogram = results.assessments[0]?.items.find(({ id }) => id === "5g")?.histograms[0];
      expect(histogram?.counts.find(({ score }) => score === 5)?.count).toBe(0);
      expect(histogram?.abstained).toBe(recusedSeats);
      const beside = () => readResults(live.as("member"), { ...input, reading: "with-recused" });
      const kept = (await database.open.queries.select().from(releasedScore)).filter(
        ({ recused, assessmentKey }) => recused && assessmentKey === live.assessmentKey,
      );
      if (name === "two") {
        await expect(beside()).rejects.toMatchObject({ code: "withheld" });
        expect(disclosure.recusedWithheld).toEqual(["5g"]);
        expect(kept).toEqual([]);
      } else {
        const five = (await beside()).results.assessments[0]?.items.find(({ id }) => id === "5g");
        expect(five?.histograms[0]?.counts.find(({ score }) => score === 5)?.count).toBe(3);
        expect(new Set(kept.map(({ expert }) => expert)).size).toBe(3);
      }
      const names = new Set(kept.map(({ expert }) => expert));
      const others = await database.open.queries.select().from(releasedScore);
      expect(others.filter(({ expert, recused }) => !recused && names.has(expert))).toEqual([]);
    }
  });

  it("computing once more gives the same, under the lock of a closed round only", async () => {
    const live = await exercise();
    const input = { assessmentKey: live.assessmentKey, round: 1 };
    await fillBallots(live, mixed);
    await expect(recompute(live.system, input)).rejects.toMatchObject({ code: "wrong-state" });
    await close(live);
    const before = await database.open.queries.select().from(roundResults);
    await recompute(live.system, input);
    expect(await database.open.queries.select().from(roundResults)).toEqual(before);
  });
});
