import { createHash } from "node:crypto";
import { Refusal } from "./refusal.ts";

/** What a row looked like, in a few letters: for rows that count no versions. */
export function rowStamp(row: Readonly<Record<string, unknown>>): string {
  const columns = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(columns)).digest("hex").slice(0, LETTERS);
}

/** Two that somebody edited within a minute do not meet by chance in so many letters. */
const LETTERS = 16;

/** Lets a change pass that is based on the row as it is. @throws Refusal "stale" with the current row */
export function requireStamp(
  current: Readonly<Record<string, unknown>>,
  basedOn: string | undefined,
): void {
  if (basedOn !== undefined && basedOn !== rowStamp(current))
    throw new Refusal("stale", { current });
}
