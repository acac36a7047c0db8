import { unzipSync } from "fflate";
import { type ArchiveEntry, archiveEntries } from "./archive-entries.ts";
import type { ArchiveFiles } from "./fixed-zip.ts";
import { hidesBytes } from "./hides-bytes.ts";
import { whyUnsafePaths } from "./unsafe-paths.ts";

/** The files of an archive, or why it is not opened, as one sentence. */
export type OpenedArchive =
  | { readonly ok: true; readonly files: ArchiveFiles }
  | { readonly ok: false; readonly sentence: string };

/** More than a large edition holds; a file that unpacks to more is made to fill a disk. */
const MOST_FILES = 50_000;
const MOST_BYTES = 1_000_000_000;
/** Deflate packs a run of one byte a thousand times smaller; no page, table or picture comes near. */
const MOST_PACKED = 400;

/** Opens a zip archive that somebody sent: nothing is unpacked before every name and size has been looked at. */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  const directory = archiveEntries(bytes);
  if (directory === null) return refused("it is not a zip archive, or it is cut off");
  if (hidesBytes(bytes, directory)) return refused("it holds more than its list of files says");
  const why = whyUnsafe(directory.entries, bytes.length);
  if (why !== null) return refused(why);
  try {
    const files = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
    return { ok: true, files: new Map(files) };
  } catch (error) {
    return refused(`it cannot be unpacked (${error instanceof Error ? error.message : error})`);
  }
}

function refused(why: string): OpenedArchive {
  return { ok: false, sentence: `The archive was not opened: ${why}.` };
}

function whyUnsafe(entries: readonly ArchiveEntry[], packed: number): string | null {
  if (entries.length > MOST_FILES)
    return `it holds ${entries.length} files, more than ${MOST_FILES}`;
  const link = entries.find(({ isLink }) => isLink);
  if (link !== undefined) return `“${link.path}” is a link to another place`;
  const secret = entries.find(({ isEncrypted }) => isEncrypted);
  if (secret !== undefined) return `“${secret.path}” is encrypted`;
  const folder = entries.find((entry) => entry.path.endsWith("/") && entry.size > 0);
  if (folder !== undefined) return `“${folder.path}” is a folder with bytes of its own`;
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > MOST_BYTES || size > MOST_PACKED * packed)
    return `it would unpack to ${size} bytes, which no edition does`;
  return whyUnsafePaths(entries.map(({ path }) => path));
}
