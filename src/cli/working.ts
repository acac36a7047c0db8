import { isWatched } from "./terminal.ts";

/** Shows what is going on while the work runs, on a terminal only, and wipes it afterwards. */
export function whileShowing<T>(what: string, work: () => T): T {
  if (!isWatched) return work();
  process.stderr.write(`${what} …`);
  try {
    return work();
  } finally {
    process.stderr.write("\r\x1b[2K");
  }
}
