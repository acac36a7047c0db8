import { Worker } from "node:worker_threads";
import { READING_STEPS, type ReadingStep } from "#files/sheets/read-score-sheet.ts";
import type { ScoreSheetReading, SheetOptions } from "#files/sheets/score-sheet.ts";
import { ProgressBar } from "./progress-bar.ts";

/** What the thread is given. */
export interface SheetTask {
  readonly path: string;
  readonly options: SheetOptions;
}

/** What the thread says. */
export type SheetMessage = { readonly step: ReadingStep } | { readonly reading: ScoreSheetReading };

/** Beside the cells themselves; the scores of a whole country need half of it. */
const MEMORY_MB = 2_048;
/** A sheet that takes longer was made to take longer. */
const PATIENCE_MS = 120_000;
const STEPS: Readonly<Record<ReadingStep, string>> = {
  file: "opening the file",
  cells: "reading cells",
  scores: "reading scores",
};

/** Reads a score sheet in a thread with limits of memory and time, and shows how far it is. */
export function readSheetApart(path: string, options: SheetOptions): Promise<ScoreSheetReading> {
  const bar = new ProgressBar("Reading");
  const worker = new Worker(new URL("./sheet-worker.mjs", import.meta.url), {
    workerData: { path, options } satisfies SheetTask,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  let since: ReadingStep = "file";
  const show = () => bar.show(READING_STEPS.indexOf(since), READING_STEPS.length, STEPS[since]);
  const ticking = setInterval(show, 250);
  return new Promise<ScoreSheetReading>((resolve, reject) => {
    const patience = setTimeout(() => resolve(tooMuch("more than two minutes")), PATIENCE_MS);
    worker.on("message", (message: SheetMessage) => {
      if ("reading" in message) resolve(message.reading);
      else since = message.step;
    });
    worker.on("error", (error) => {
      const isFull = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (isFull) resolve(tooMuch(`more than ${MEMORY_MB} MB of memory`));
      else reject(error);
    });
    worker.on("exit", () => clearTimeout(patience));
  }).finally(async () => {
    clearInterval(ticking);
    bar.end();
    await worker.terminate();
  });
}

function tooMuch(need: string): ScoreSheetReading {
  const problem = {
    place: "1:1",
    found: `a file that needs ${need} to be read`,
    expected: "the scores alone, in a file of their own",
  };
  return { ok: false, problems: [problem], questions: [] };
}
