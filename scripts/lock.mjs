import {
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { setTimeout as wait } from "node:timers/promises";

/** A holder touches its lock every few seconds; one this old is left over, even if its process number lives again. */
const STALE_AFTER_MS = 60_000;

/**
 * Runs the work while holding a lock file, so that two set-ups at once do not write over each other.
 * A lock whose process is gone is taken over.
 */
export async function withLock(path, work, onWait = () => {}) {
  let waiting = false;
  while (!take(path)) {
    if (isStale(path)) breakLock(path);
    else {
      if (!waiting) onWait();
      waiting = true;
      await wait(250);
    }
  }
  const touch = setInterval(() => utimesSync(path, new Date(), new Date()), 5_000);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, `${process.pid} ${hostname()}`, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}

function isStale(path) {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const [pid = "", host] = readFileSync(path, "utf8").trim().split(" ");
    // A file just created may not hold its process number yet.
    if (pid === "") return age > STALE_AFTER_MS;
    return age > STALE_AFTER_MS || (host === hostname() && !isAlive(Number(pid)));
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** Only one process at a time may remove a stale lock, and only after looking again: else it could remove its successor's. */
function breakLock(path) {
  const breaking = `${path}-breaking`;
  try {
    mkdirSync(breaking);
  } catch {
    if (Date.now() - (statSync(breaking, { throwIfNoEntry: false })?.mtimeMs ?? 0) > STALE_AFTER_MS)
      rmSync(breaking, { recursive: true, force: true });
    return;
  }
  try {
    if (isStale(path)) rmSync(path, { force: true });
  } finally {
    rmdirSync(breaking);
  }
}
