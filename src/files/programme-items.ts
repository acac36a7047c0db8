import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { listFolder } from "./list-folder.ts";
import { parseYaml } from "./parse-yaml.ts";
import { HEAD_FILE, type PlacedProblem, type Places } from "./places.ts";
import { readTextFile } from "./read-text-file.ts";

/**
 * Items whose id another roadmap of the same programme uses already, among the folders beside this one.
 * A neighbour that cannot be read is passed over: its own check says why.
 */
export async function checkProgrammeItems(
  folder: string,
  { record, places }: { readonly record: RoadmapRecord; readonly places: Places },
): Promise<PlacedProblem[]> {
  const programme = record.roadmap.programme?.id;
  if (programme === undefined) return [];
  const taken = await itemsBeside(folder, programme);
  const indexes = new Map<string, number>();
  return record.items.flatMap(({ id, layer }) => {
    const index = indexes.get(layer) ?? 0;
    indexes.set(layer, index + 1);
    const elsewhere = taken.get(id);
    if (elsewhere === undefined) return [];
    const path = ["items", layer, index, "id"];
    return [
      {
        path,
        found: `"${id}", which ${elsewhere} holds too`,
        expected: `an id of its own in the programme ${programme}`,
        place: places.find(path),
      },
    ];
  });
}

/** Ids of the items in all other roadmaps of the programme, each with its file as seen from ours. */
async function itemsBeside(folder: string, programme: string): Promise<Map<string, string>> {
  const parent = dirname(folder);
  const taken = new Map<string, string>();
  for (const name of await foldersIn(parent)) {
    const neighbour = join(parent, name);
    if (name === basename(folder) || (await programmeOf(neighbour)) !== programme) continue;
    const { files } = await listFolder(join(neighbour, "items"));
    for (const file of files)
      for (const id of await idsIn(neighbour, `items/${file}`))
        taken.set(id, `../${name}/items/${file}`);
  }
  return taken;
}

async function foldersIn(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
}

async function programmeOf(folder: string): Promise<unknown> {
  return step(step(await yamlIn(folder, HEAD_FILE), "programme"), "id");
}

async function idsIn(folder: string, file: string): Promise<string[]> {
  const items = await yamlIn(folder, file);
  return Array.isArray(items) ? items.map((item) => String(step(item, "id"))) : [];
}

async function yamlIn(folder: string, file: string): Promise<unknown> {
  const read = await readTextFile(folder, file);
  const parsed = read.ok ? parseYaml(read.text) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

function step(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
