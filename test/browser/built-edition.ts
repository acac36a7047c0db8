import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildEdition } from "#edition/build-edition.ts";
import { readRecord } from "#files/read-record.ts";

export const EXAMPLES = ["cambodia-digitaltech-2023", "fictional-agritech"] as const;
export type Example = (typeof EXAMPLES)[number];

/** Editions built into a temporary folder, and how to clear them away. */
export interface BuiltEditions {
  readonly folderOf: (example: Example) => string;
  readonly remove: () => Promise<void>;
}

/** Builds both examples. */
export async function buildExamples(): Promise<BuiltEditions> {
  const home = await mkdtemp(join(tmpdir(), "phlov-editions-"));
  for (const example of EXAMPLES) {
    const read = await readRecord(join("examples", example));
    if (!read.ok) throw new Error(`${example}: ${JSON.stringify(read.problems[0])}`);
    const built = await buildEdition({ record: read.record, out: join(home, example) });
    if (!built.ok) throw new Error(built.sentence);
  }
  return {
    folderOf: (example) => join(home, example),
    remove: () => rm(home, { recursive: true, force: true }),
  };
}

/** Paths of all files in a folder, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

/** Every file of a folder with the hash of its bytes. */
export function fingerprints(folder: string): readonly string[] {
  return filesIn(folder).map((path) => {
    const hash = createHash("sha256").update(readFileSync(join(folder, path)));
    return `${path} ${hash.digest("hex")}`;
  });
}
