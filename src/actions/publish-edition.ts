import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRoadmap } from "#database/queries/assessments.ts";
import { type EditionRow, editionsOf, insertEdition } from "#database/queries/editions.ts";
import { changeRoadmap, lockRoadmap, type RoadmapRow } from "#database/queries/roadmaps.ts";
import { constraintOf } from "#database/sql-state.ts";
import { transaction } from "#database/transaction.ts";
import type { Built } from "#edition/build-edition.ts";
import { pressEdition } from "#jobs/press-edition.ts";
import type { JobProgress } from "#jobs/run-job.ts";
import type { Roadmap } from "#record/roadmap.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import type { Text } from "#record/text.ts";
import { PHLOV_VERSION } from "#results/parameters.ts";
import type { Context } from "./context.ts";
import { dayInZone } from "./day-in-zone.ts";
import { editionFilesIn, hashOfFiles } from "./edition-files.ts";
import { layOutEarlier } from "./lay-out-earlier.ts";
import { permit } from "./permit.ts";
import { recordOfRoadmap } from "./record-of-roadmap.ts";
import { Refusal } from "./refusal.ts";
import { writeTrail } from "./write-trail.ts";

/** Prints a record into an empty folder. */
export type Press = (
  task: {
    readonly record: RoadmapRecord;
    readonly out: string;
    readonly pdf: boolean;
    /** A folder with what the edition before published. */
    readonly earlier?: string | undefined;
  },
  watch: Watch,
) => Promise<Built>;

interface Watch {
  readonly onProgress?: ((progress: JobProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

interface Publishing {
  readonly roadmapId: string;
  /** What is new in this edition. */
  readonly note?: Text | undefined;
  /** With the number and the day that the record itself gives, as for one that was published elsewhere before. */
  readonly asDated?: boolean | undefined;
  /** Whether the whole edition is printed as PDF too, where there is a Chromium; it takes minutes on a small machine. */
  readonly pdf?: boolean | undefined;
}

/**
 * Publishes the roadmap as it stands as an edition of its own, which nobody ever changes: one number more than the last.
 * Takes as long as printing does, in a thread of its own.
 *
 * @throws Refusal "invalid" with the findings that stop it, "already-exists" where somebody else published meanwhile
 */
export async function publishEdition(
  context: Context,
  { roadmapId, note, asDated = false, pdf = true }: Publishing,
  { press = pressApart, ...watch }: Watch & { readonly press?: Press } = {},
): Promise<EditionRow> {
  permit(context, "publish-edition", roadmapId);
  const { queries } = context.database;
  const row = await readRoadmap(queries, roadmapId);
  if (row === undefined) throw new Refusal("not-found", { what: "roadmap" });
  const whole = await recordOfRoadmap(queries, roadmapId, "whole");
  const edition = asDated
    ? whole.roadmap.edition
    : await nextEdition(context, { row, edition: whole.roadmap.edition, note });
  const record = { ...whole, roadmap: { ...whole.roadmap, edition } };
  const home = await mkdtemp(join(tmpdir(), "phlov-edition-"));
  try {
    const out = join(home, "out");
    await mkdir(out);
    const before = { roadmapName: row.name, number: edition.number, folder: join(home, "before") };
    const earlier = await layOutEarlier(queries, before);
    const built = await press({ record, out, pdf, earlier }, watch);
    if (!built.ok)
      throw new Refusal("invalid", { sentence: built.sentence, findings: built.stopping });
    if (built.left.length > 0) context.log("edition-lacks", { name: row.name, left: built.left });
    return await keepEdition(context, { row, edition, folder: out });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function nextEdition(
  { database, clock }: Context,
  from: {
    readonly row: RoadmapRow;
    readonly edition: Roadmap["edition"];
    readonly note: Text | undefined;
  },
): Promise<Roadmap["edition"]> {
  const { row, edition, note } = from;
  const [last] = await editionsOf(database.queries, row.name);
  return {
    number: last === undefined ? edition.number : last.number + 1,
    date: dayInZone(clock(), row.timeZone),
    ...(note === undefined ? {} : { note }),
  };
}

async function pressApart(task: Parameters<Press>[0], watch: Watch): Promise<Built> {
  const ended = await pressEdition(task, watch);
  if (ended.end === "done") return ended.answer;
  if (ended.end === "cancelled") throw new Refusal("wrong-state", { state: "cancelled" });
  throw new Refusal("too-large", { ...ended });
}

async function keepEdition(
  context: Context,
  printed: {
    readonly row: RoadmapRow;
    readonly edition: Roadmap["edition"];
    readonly folder: string;
  },
): Promise<EditionRow> {
  const { row, edition, folder } = printed;
  const files = await editionFilesIn(folder);
  const kept = {
    roadmapId: row.id,
    roadmapName: row.name,
    number: edition.number,
    title: row.head.title,
    languages: row.head.languages,
    madeBy: `Phlov ${PHLOV_VERSION}`,
    day: edition.date,
    publishedAt: context.clock(),
    hash: hashOfFiles(files),
  };
  return transaction(context.database, async (queries) => {
    const current = await lockRoadmap(queries, row.id);
    if (current === undefined) throw new Refusal("not-found", { what: "roadmap" });
    await changeRoadmap(queries, current, { head: { ...current.head, edition } });
    const made = await insertEdition(queries, kept, files).catch(refuseSecond);
    await writeTrail(queries, context, {
      roadmapId: row.id,
      act: "publish-edition",
      subject: `editions/${row.name}/${edition.number}`,
      details: { hash: kept.hash, files: files.length, madeBy: kept.madeBy },
    });
    return made;
  });
}

function refuseSecond(error: unknown): never {
  if (constraintOf(error) === "edition_number_once")
    throw new Refusal("already-exists", { what: "edition" });
  throw error;
}
