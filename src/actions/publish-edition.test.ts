import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { constraintOf } from "#database/sql-state.ts";
import { edition, editionFile } from "#database/tables/publications.ts";
import { roadmap } from "#database/tables/roadmaps.ts";
import { transaction } from "#database/transaction.ts";
import { openSide } from "#edition/bundle/open-side.ts";
import { initialRecord } from "#files/initial-record.ts";
import { writeRecord } from "#files/write-record.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { computeResults } from "#results/compute-results.ts";
import type { EditionSide } from "#results/difference/edition-side.ts";
import { editionSince } from "#results/difference/edition-since.ts";
import { publishedResults } from "#results/published-results.ts";
import { review } from "#results/review.ts";
import { useDatabase } from "../../test/database-for-tests.ts";
import { actingAs } from "../../test/secretariat-fixture.ts";
import { insertRecord } from "./insert-record.ts";
import { type Press, publishEdition } from "./publish-edition.ts";
import { listEditions, readEditionFile } from "./read-edition.ts";
import { recordOfRoadmap } from "./record-of-roadmap.ts";
import type { Refusal } from "./refusal.ts";

const database = useDatabase();
const secretariat = () => actingAs(database.open, "secretariat");
const record = initialRecord({ id: "safe-water", date: "2026-03-01" });
const refusalOf = (work: Promise<unknown>) => work.catch((error: Refusal) => error);

/** Prints one page, so that this test need not wait for all of them. */
const onePage: Press = async ({ record: printed, out }, { onProgress }) => {
  onProgress?.({ fraction: 0.5, step: "print" });
  await mkdir(join(out, "en"), { recursive: true });
  const { number, date } = printed.roadmap.edition;
  await writeFile(join(out, "index.html"), `Edition ${number} of ${date}. ${"long ".repeat(99)}`);
  await writeFile(join(out, "en/index.html"), "x");
  return { ok: true, files: 2, left: [] };
};
let roadmapId = "";
beforeAll(async () => {
  roadmapId = (await insertRecord(database.open.queries, record, { createdAt: new Date() })).id;
});
const read = async (number: number | "latest", path: string) =>
  readEditionFile(secretariat(), { roadmapName: "safe-water", number, path });
const textOf = async (number: number | "latest", path: string) =>
  (await read(number, path)).bytes.toString();

/** A gate that opens once so many wait before it. */
function barrier(count: number): () => Promise<void> {
  const { promise, resolve } = withResolvers();
  let waiting = 0;
  return () => {
    waiting += 1;
    if (waiting === count) resolve();
    return promise;
  };
}

/** As Promise.withResolvers, which Node 20 lacks. */
function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function sideOf(whole: RoadmapRecord): EditionSide {
  const results = computeResults(whole);
  return { record: whole, results, findings: review(whole, results) };
}

function sinceThat(opened: Awaited<ReturnType<typeof openSide>>, after: EditionSide) {
  return opened.ok ? editionSince(opened.side, after) : opened.sentence;
}

/** What an edition publishes for programs. */
async function writePublished(
  { record: printed, results, findings }: EditionSide,
  out: string,
): Promise<void> {
  await writeRecord(printed, join(out, "record"));
  for (const tag of ["en", "km"] as const) {
    const published = publishedResults(results, findings, tag);
    await writeFile(join(out, `results.${tag}.json`), JSON.stringify(published));
  }
}

describe("publishing", () => {
  it("makes editions one after the other; each keeps its address, and the newest has one of its own", async () => {
    const steps: number[] = [];
    const first = await publishEdition(
      secretariat(),
      { roadmapId, asDated: true },
      { press: onePage, onProgress: ({ fraction }) => steps.push(fraction) },
    );
    expect([first.number, first.day, steps]).toEqual([1, "2026-03-01", [0.5]]);
    const note = { en: "Second", km: "លើកទីពីរ" };
    await publishEdition(secretariat(), { roadmapId, note }, { press: onePage });
    expect(await textOf(1, "")).toContain("Edition 1 of 2026-03-01");
    expect(await textOf(2, "index.html")).toContain("Edition 2 of 2026-11-22");
    expect(await textOf("latest", "")).toContain("Edition 2");
    expect(await textOf("latest", "en/")).toBe("x");
    expect((await listEditions(secretariat(), "safe-water")).map(({ number }) => number)).toEqual([
      2, 1,
    ]);
    const { head } = await recordOfRoadmap(database.open.queries, roadmapId, "whole").then(
      ({ roadmap: head }) => ({ head }),
    );
    expect(head.edition).toEqual({ number: 2, date: "2026-11-22", note });
  });

  it("gives the second what the first published, so that it says what changed", async () => {
    const head = { ...record.roadmap, id: "second-says" };
    const at = { createdAt: new Date() };
    const row = await insertRecord(database.open.queries, { ...record, roadmap: head }, at);
    const said: unknown[] = [];
    const press: Press = async ({ record: printed, out, earlier }) => {
      const after = sideOf(printed);
      said.push(earlier === undefined ? null : sinceThat(await openSide(earlier), after));
      await writePublished(after, out);
      return { ok: true, files: 1, left: [] };
    };
    for (const _ of [1, 2]) await publishEdition(secretariat(), { roadmapId: row.id }, { press });
    const before = { number: 1, date: "2026-11-22" };
    expect(said).toEqual([null, { before, changes: [], identical: false }]);
  });

  it("keeps a file compressed only where that is shorter", async () => {
    const long = await read(1, "index.html");
    expect(gunzipSync(long.gzip ?? new Uint8Array())).toEqual(long.bytes);
    expect(long.mediaType).toBe("text/html; charset=utf-8");
    expect((await read(1, "en/index.html")).gzip).toBeNull();
  });

  it("gives the same hash to the same files", async () => {
    const hashes = [];
    for (const id of ["hash-one", "hash-two"]) {
      const head = { ...record.roadmap, id };
      const row = await insertRecord(
        database.open.queries,
        { ...record, roadmap: head },
        { createdAt: new Date() },
      );
      const asked = { roadmapId: row.id, asDated: true };
      hashes.push((await publishEdition(secretariat(), asked, { press: onePage })).hash);
    }
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it("of two people who publish at once, one is told", async () => {
    const head = { ...record.roadmap, id: "at-once" };
    const row = await insertRecord(
      database.open.queries,
      { ...record, roadmap: head },
      { createdAt: new Date() },
    );
    const asked = { roadmapId: row.id };
    const bothPrint = barrier(2);
    const press: Press = async (task, watch) => {
      await bothPrint();
      return onePage(task, watch);
    };
    const both = await Promise.all(
      [1, 2].map(() => refusalOf(publishEdition(secretariat(), asked, { press }))),
    );
    expect(both).toContainEqual(expect.objectContaining({ code: "already-exists" }));
    expect(await listEditions(secretariat(), "at-once")).toHaveLength(1);
  });

  it("is refused with the findings that stop it, and leaves nothing behind", async () => {
    const stopped: Press = async () => ({ ok: false, sentence: "Not published.", stopping: [] });
    const before = await listEditions(secretariat(), "safe-water");
    const refused = await refusalOf(
      publishEdition(secretariat(), { roadmapId }, { press: stopped }),
    );
    expect(refused).toMatchObject({ code: "invalid", details: { sentence: "Not published." } });
    expect(await listEditions(secretariat(), "safe-water")).toEqual(before);
  });

  it("is none of a member's business", async () => {
    const member = actingAs(database.open, "member");
    expect(
      await refusalOf(publishEdition(member, { roadmapId }, { press: onePage })),
    ).toMatchObject({ code: "not-allowed" });
  });
});

describe("a published edition", () => {
  it.each([
    ["file is changed", () => database.open.queries.update(editionFile).set({ mediaType: "x" })],
    ["file is removed", () => database.open.queries.delete(editionFile)],
    ["is renumbered", () => database.open.queries.update(edition).set({ number: 9 })],
    ["is taken back", () => database.open.queries.delete(edition)],
  ])("stays, whoever has the database in hand: no %s", async (_, work) => {
    const error = await work().then(
      () => null,
      (caught: unknown) => caught,
    );
    expect(constraintOf(error)).toBe("edition_stays");
  });

  it("outlives its roadmap", async () => {
    await transaction(database.open, async (queries) => {
      await queries.delete(roadmap).where(eq(roadmap.id, roadmapId));
    });
    expect(await textOf(1, "")).toContain("Edition 1");
  });

  it("that is not there is not found, and no path leads out of it", async () => {
    for (const path of ["../index.html", "en/none.html", "/etc/passwd"])
      expect(await refusalOf(read(1, path))).toMatchObject({ code: "not-found" });
    expect(await refusalOf(read(7, ""))).toMatchObject({ code: "not-found" });
  });
});
