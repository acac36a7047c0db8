import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What stands in a folder; hidden files and READMEs are nobody's business and left out. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Lists a folder by name, in the order of the characters' codes; a folder that is not there is empty. */
export async function listFolder(folder: string): Promise<FolderListing> {
  const entries = (await entriesOf(folder))
    .filter(({ name }) => !name.startsWith(".") && !/^README(?:\.|$)/i.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  const folders: string[] = [];
  for (const entry of entries) ((await isFolder(folder, entry)) ? folders : files).push(entry.name);
  return { files, folders };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    throw error;
  }
}

/** A link to a folder counts as one; whether its files may be read is decided file by file. */
async function isFolder(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return (await stat(join(folder, entry.name))).isDirectory();
  } catch {
    return false;
  }
}
