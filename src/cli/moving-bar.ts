import { Worker } from "node:worker_threads";
import { isWatched } from "./terminal.ts";

/** Cells that the two threads share: whether the work is over, and how far the bar is. */
export const CELL = { over: 0, bar: 1 } as const;
/** The bar's states: its thread has not begun, draws, or leaves the terminal alone from now on. */
export const BAR = { notBegun: 0, draws: 1, gone: 2 } as const;

/** What the thread is given. */
export interface MovingBarTask {
  readonly label: string;
  readonly cells: Int32Array;
}

/** A thread that has not answered by then is ended without a word. */
const PATIENCE_MS = 500;

/**
 * A bar without an end that keeps moving on a terminal while this thread is busy computing; it appears after a second.
 * It is drawn by a thread of its own, because a busy thread draws nothing.
 *
 * @returns what ends it and wipes it; calling it again does nothing
 */
export function movingBar(label: string): () => void {
  if (!isWatched) return () => {};
  const cells = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(new URL("./moving-bar-worker.mjs", import.meta.url), {
    workerData: { label, cells } satisfies MovingBarTask,
  });
  // No bar is better than no result.
  worker.on("error", () => {});
  worker.unref();
  return () => {
    Atomics.store(cells, CELL.over, 1);
    Atomics.notify(cells, CELL.over);
    const bar = Atomics.compareExchange(cells, CELL.bar, BAR.notBegun, BAR.gone);
    if (bar === BAR.draws) Atomics.wait(cells, CELL.bar, BAR.draws, PATIENCE_MS);
  };
}
