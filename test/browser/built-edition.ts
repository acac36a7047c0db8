import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
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

/** Addresses in a folder of pages that lead to no file or to no anchor, as "page → address". */
export function brokenLinks(folder: string): readonly string[] {
  const pages = filesIn(folder).filter((path) => path.endsWith(".html"));
  const html = new Map(pages.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const anchors = new Map(
    [...html].map(([path, text]) => [path, new Set(matches(text, /\sid="([^"]*)"/g))]),
  );
  return [...html].flatMap(([path, text]) =>
    matches(text, /\s(?:href|src)="([^"]*)"/g)
      .map((address) => address.replaceAll("&amp;", "&"))
      .filter((address) => !/^https?:/.test(address))
      .filter((address) => {
        const [file = "", anchor] = address.split("#");
        const target = file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file));
        if (!existsSync(join(folder, target))) return true;
        return anchor !== undefined && !anchors.get(target)?.has(anchor);
      })
      .map((address) => `${path} → ${address}`),
  );
}

/** What the first group of a pattern finds, each time. */
export function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
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
