import { parentPort, workerData } from "node:worker_threads";
import { readScoreSheet } from "#files/sheets/read-score-sheet.ts";
import type { SheetMessage, SheetTask } from "./read-sheet-apart.ts";

// Reads one score sheet in a thread of its own, whose memory has a limit: a hostile file ends the thread, not the program.
const { path, options } = workerData as SheetTask;
const tell = (message: SheetMessage) => parentPort?.postMessage(message);
const reading = await readScoreSheet(path, { ...options, onStep: (step) => tell({ step }) });
tell({ reading });
