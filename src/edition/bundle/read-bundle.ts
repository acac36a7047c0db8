import { lstat, readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { isKept } from "#files/hosting-files.ts";
import { filesUnder } from "#files/written-list.ts";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";
import { openArchive } from "../archive/open-archive.ts";
import { MANIFEST, type Manifest, parseManifest } from "./manifest.ts";

/** A bundle with what it says of itself, or why it is none, as one sentence. */
export type ReadBundle =
  | {
      readonly ok: true;
      readonly files: ArchiveFiles;
      readonly manifest: Manifest;
      /** The manifest as it was written. */
      readonly written: string;
    }
  | { readonly ok: false; readonly sentence: string };

/** Reads a bundle: an archive, or the folder that it was unpacked to. */
export async function readBundle(place: string): Promise<ReadBundle> {
  const stats = await stat(place).catch(() => null);
  if (stats === null) return { ok: false, sentence: `There is nothing at ${place}.` };
  const opened = stats.isDirectory() ? await readFolder(place) : openArchive(await readFile(place));
  if (!opened.ok) return opened;
  const bytes = opened.files.get(MANIFEST);
  const manifest = bytes === undefined ? null : parseManifest(bytes);
  if (bytes === undefined || manifest === null) {
    const sentence = `${place} is no bundle: it has no ${MANIFEST} that Phlov wrote.`;
    return { ok: false, sentence };
  }
  const files = new Map([...opened.files].filter(([path]) => path !== MANIFEST));
  return { ok: true, files, manifest, written: new TextDecoder().decode(bytes) };
}

/** Every file of a folder, without what its owner keeps at the top for a host. */
async function readFolder(
  folder: string,
): Promise<{ ok: true; files: ArchiveFiles } | { ok: false; sentence: string }> {
  const kept = (await readdir(folder)).filter(isKept);
  const paths = (await filesUnder(folder)).filter(
    (path) => !kept.includes(path.split("/")[0] ?? ""),
  );
  const files = new Map<string, Uint8Array>();
  for (const path of paths) {
    const stats = await lstat(join(folder, path));
    if (!stats.isFile())
      return {
        ok: false,
        sentence: `“${path}” in ${folder} is a link or no file; it was not read.`,
      };
    files.set(path, await readFile(join(folder, path)));
  }
  return { ok: true, files };
}
