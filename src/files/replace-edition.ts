import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { isKept, isPrepared } from "./hosting-files.ts";
import { replaceFolder, type Written } from "./replace-folder.ts";
import { filesUnder, readWrittenList, writeWrittenList } from "./written-list.ts";

/** The file by which a folder is known as an edition: it lists what the build wrote. */
export const EDITION_LIST = ".phlov-edition";

/** Names in a sentence; the rest are counted. */
const MOST_NAMED = 3;

/**
 * Writes an edition into a folder that is new, empty, prepared for a host, or holds an edition and nothing else.
 * Hidden files and what hosts ask for, at the top, are carried over; any other file that the last build did not write
 * is its owner's, and the folder is left alone.
 *
 * @param fill - writes everything into the empty folder it is given
 */
export function replaceEdition(
  target: string,
  fill: (folder: string) => Promise<void>,
): Promise<Written> {
  return replaceFolder({
    target,
    whyNotReplaced,
    fill: async (fresh, old) => {
      await fill(fresh);
      await writeWrittenList(fresh, EDITION_LIST);
      await carryOver(old, fresh);
    },
  });
}

async function whyNotReplaced(folder: string): Promise<string | null> {
  const names = (await readdir(folder)).sort();
  const written = await readWrittenList(folder, EDITION_LIST);
  if (written === null) {
    const other = names.find((name) => !isPrepared(name));
    return other === undefined ? null : notOurs(folder, names.includes(EDITION_LIST), other);
  }
  const others = (await filesUnder(folder)).filter((path) => !written.has(path) && !isOwners(path));
  return others.length === 0 ? null : holdsOthers(folder, others);
}

function isOwners(path: string): boolean {
  return isKept(path.split("/")[0] ?? "");
}

function notOurs(folder: string, hasList: boolean, other: string): string {
  const why = hasList
    ? `${EDITION_LIST}, which is not the list that Phlov writes`
    : `${other}, and no ${EDITION_LIST}`;
  return `${folder} holds something else (${why}); nothing was written. Name a folder that is new, empty or written by Phlov before.`;
}

function holdsOthers(folder: string, others: readonly string[]): string {
  const more = others.length - MOST_NAMED;
  const named = others.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `${folder} holds files that Phlov did not write (${named}); nothing was written. Move them elsewhere, or name another folder.`;
}

/** What the build itself wrote stands; only names at the top that are free are filled. */
async function carryOver(old: string, fresh: string): Promise<void> {
  const names = await readdir(old).catch((): string[] => []);
  const taken = await readdir(fresh);
  for (const name of names.filter((name) => isKept(name) && !taken.includes(name)))
    await cp(join(old, name), join(fresh, name), {
      recursive: true,
      preserveTimestamps: true,
      verbatimSymlinks: true,
    });
}
