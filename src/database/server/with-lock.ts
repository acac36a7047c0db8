import {
  closeSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";

/** A holder touches its lock every few seconds; one this old is left over, even if its process number lives again. */
const STALE_AFTER_MS = 60_000;
const TOUCH_EVERY_MS = 5_000;

/** Runs the work while holding a lock file: one process at a time, and a lock whose process is gone is taken over. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!take(path)) {
    if (isStale(path)) breakLock(path);
    else await wait(50);
  }
  const touch = setInterval(() => utimesSync(path, new Date(), new Date()), TOUCH_EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    writeFileSync(path, `${process.pid} ${hostname()}`);
    return true;
  } catch (error) {
    // On a full disk a lock without a name in it would be waited for until it is stale.
    rmSync(path, { force: true });
    throw error;
  }
}

function isStale(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const [pid = "", host] = readFileSync(path, "utf8").trim().split(" ");
    // A file just created may not hold its process number yet.
    if (pid === "") return age > STALE_AFTER_MS;
    return age > STALE_AFTER_MS || (host === hostname() && !isAlive(Number(pid)));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** Whether a process of this machine with that number runs; one of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Only the one whose rename succeeds removes the lock, and it looks once more at what it caught: it may be a successor's. */
function breakLock(path: string): void {
  const caught = `${path}-${process.pid}-broken`;
  try {
    renameSync(path, caught);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if (isStale(caught)) rmSync(caught, { force: true });
  else renameSync(caught, path);
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
