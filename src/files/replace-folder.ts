import { randomUUID } from "node:crypto";
import { mkdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { whyNotWritten } from "./why-not-written.ts";

/** Which folder to write, what goes into it, and when what stands there may go. */
export interface ReplaceFolder {
  readonly target: string;
  /** Why a folder that holds something must stay as it is, as a sentence; null where it may be replaced. */
  readonly whyNotReplaced: (folder: string) => Promise<string | null>;
  /** Writes everything into the folder it is given, which is empty; what is kept of the old one is copied here too. */
  readonly fill: (fresh: string, old: string) => Promise<void>;
}

export type Written = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

/**
 * Writes a folder whole or not at all: it is filled beside its place and swapped in when complete.
 * What went wrong comes as one sentence.
 *
 * @throws whatever `fill` throws that is not the file system's doing, after clearing up
 */
export async function replaceFolder(options: ReplaceFolder): Promise<Written> {
  const target = await realpath(options.target).catch(() => resolve(options.target));
  try {
    const refusal = await refusalOf(target, options);
    if (refusal !== null) return { ok: false, sentence: refusal };
    await fillBeside(target, options.fill);
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: whyNotWritten(error, target) };
  }
}

async function refusalOf(target: string, options: ReplaceFolder): Promise<string | null> {
  const stats = await stat(target).catch(() => null);
  if (stats === null) return null;
  if (!stats.isDirectory())
    return `${target} is a file; name a folder that is new, empty or written by Phlov before.`;
  return options.whyNotReplaced(target);
}

/** Removes on failure what it made, parents of the target included. */
async function fillBeside(target: string, fill: ReplaceFolder["fill"]): Promise<void> {
  const parent = dirname(target);
  const made = await mkdir(parent, { recursive: true });
  const fresh = join(parent, `.${basename(target)}.${randomUUID()}`);
  try {
    await mkdir(fresh);
    await fill(fresh, target);
    await swap(fresh, target);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  }
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
