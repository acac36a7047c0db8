import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { BAR, CELL, type MovingBarTask } from "./moving-bar.ts";

// Draws a bar that moves to and fro until the main thread says that its work is over.
const { label, cells } = workerData as MovingBarTask;
const STANDARD_ERROR = 2;
const SHOW_AFTER_MS = 1_000;
const STEP_MS = 120;
const WIDTH = 24;
const BLOCK = 6;

function draw(step: number): void {
  const way = WIDTH - BLOCK;
  const at = way - Math.abs((step % (2 * way)) - way);
  const bar = "░".repeat(at) + "█".repeat(BLOCK) + "░".repeat(way - at);
  writeSync(STANDARD_ERROR, `\r\x1b[2K${label} ${bar}`);
}

/** Waits; false when the work ended meanwhile. */
const goesOn = (ms: number) => Atomics.wait(cells, CELL.over, 0, ms) === "timed-out";

if (Atomics.compareExchange(cells, CELL.bar, BAR.notBegun, BAR.draws) === BAR.notBegun) {
  let step = 0;
  for (let ms = SHOW_AFTER_MS; goesOn(ms); ms = STEP_MS) {
    draw(step);
    step += 1;
  }
  if (step > 0) writeSync(STANDARD_ERROR, "\r\x1b[2K");
  Atomics.store(cells, CELL.bar, BAR.gone);
  Atomics.notify(cells, CELL.bar);
}
