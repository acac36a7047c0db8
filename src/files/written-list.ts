import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const HEADING =
  "Phlov wrote the files listed here and replaces them with the next edition; do not edit this list.";
/** What file browsers leave in folders that they show; nobody misses it. */
const LITTER = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Lists in a file of the folder every other file there, so that the next build knows what is its own. */
export async function writeWrittenList(folder: string, list: string): Promise<void> {
  const written = (await filesUnder(folder)).filter((path) => path !== list);
  await writeFile(join(folder, list), `${[HEADING, ...written].join("\n")}\n`);
}

/** The files that the last build wrote; null where the list is missing or not ours. */
export async function readWrittenList(
  folder: string,
  list: string,
): Promise<ReadonlySet<string> | null> {
  const text = await readFile(join(folder, list), "utf8").catch(() => "");
  const [heading, ...paths] = text.split("\n");
  return heading === HEADING ? new Set(paths) : null;
}

/** Every file in a folder and below by its path with forward slashes, sorted; a link is a file, wherever it leads. */
export async function filesUnder(folder: string, within = ""): Promise<string[]> {
  const entries = await readdir(join(folder, within), { withFileTypes: true });
  const found = entries
    .filter(({ name }) => !LITTER.has(name))
    .map((entry) => {
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(folder, path) : [path];
    });
  return (await Promise.all(found)).flat().sort();
}
