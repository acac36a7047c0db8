import { randomUUID } from "node:crypto";
import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { whyNotWritten } from "./why-not-written.ts";

/** Which folder to write, by which file it is known as ours, and what goes into it. */
export interface ReplaceFolder {
  readonly target: string;
  /** A file in the folder that says that we may replace all of it, such as `.phlov-edition`. */
  readonly marker: string;
  /** Writes everything into the folder it is given, which is empty. */
  readonly fill: (folder: string) => Promise<void>;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/**
 * Writes a folder whole or not at all: it is filled beside its place and swapped in when complete.
 * A folder that holds something else is left alone; what went wrong comes as one sentence.
 *
 * @throws whatever `fill` throws that is not the file system's doing, after clearing up
 */
export async function replaceFolder(options: ReplaceFolder): Promise<Written> {
  const target = await realpath(options.target).catch(() => resolve(options.target));
  try {
    const refusal = await whyNotReplaced(target, options.marker);
    if (refusal !== null) return { ok: false, sentence: refusal };
    await fillBeside(target, options);
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: whyNotWritten(error, target) };
  }
}

async function whyNotReplaced(target: string, marker: string): Promise<string | null> {
  const stats = await stat(target).catch(() => null);
  if (stats === null) return null;
  if (!stats.isDirectory())
    return `${target} is a file; name a folder that is new, empty or written by Phlov before.`;
  const names = await readdir(target);
  if (names.length === 0 || names.includes(marker)) return null;
  return `${target} holds something else (${names.sort()[0]}, and no ${marker}); nothing was written. Name a folder that is new, empty or written by Phlov before.`;
}

/** Removes on failure what it made, parents of the target included. */
async function fillBeside(target: string, { marker, fill }: ReplaceFolder): Promise<void> {
  const parent = dirname(target);
  const made = await mkdir(parent, { recursive: true });
  const fresh = join(parent, `.${basename(target)}.${randomUUID()}`);
  try {
    await mkdir(fresh);
    await fill(fresh);
    await mark(join(fresh, marker));
    await swap(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
}

async function mark(path: string): Promise<void> {
  if (await stat(path).catch(() => null)) return;
  await writeFile(path, "Phlov wrote this folder and may replace all of it.\n");
}

async function swap(fresh: string, target: string): Promise<void> {
  const old = `${fresh}.old`;
  const replaced = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaced) await rename(old, target);
    throw error;
  }
  if (replaced) await rm(old, { recursive: true, force: true });
}
