import type { Built } from "#edition/build-edition.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { type PackedRecord, packRecord } from "./compute-record.ts";
import { type Job, type JobEnd, runJob } from "./run-job.ts";

/** An edition to be printed into a folder. */
export interface PressTask {
  readonly packed: PackedRecord;
  readonly out: string;
  /** Whether the whole edition is printed as PDF too, where there is a Chromium. */
  readonly pdf: boolean;
  /** A folder with what the edition before published, for a page that says what changed since. */
  readonly earlier?: string | undefined;
}

/** Pictures, fonts and documents beside the ballots of a national panel. */
const MEMORY_MB = 4_096;

/** Prints an edition in a thread, so that a server goes on answering meanwhile; the bytes are those of buildEdition. */
export function pressEdition(
  { record, ...how }: Omit<PressTask, "packed"> & { readonly record: RoadmapRecord },
  { signal, onProgress }: Pick<Job<PressTask>, "signal" | "onProgress"> = {},
): Promise<JobEnd<Built>> {
  const worker = new URL("./press-edition-worker.mjs", import.meta.url);
  const task: PressTask = { packed: packRecord(record), ...how };
  return runJob({ worker, task, memoryMb: MEMORY_MB, signal, onProgress });
}
