import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PlacedProblem } from "#files/places.ts";
import { readRecord } from "#files/read-record.ts";
import type { RoadmapRecord } from "#record/roadmap-record.ts";
import { PHLOV_VERSION } from "#results/parameters.ts";
import type { ArchiveFiles } from "../archive/fixed-zip.ts";
import type { Computed } from "../computed.ts";
import { downloadsOf } from "../metadata/downloads-of.ts";
import { COMPUTED, editionFiles, SEALED, sealedFiles } from "./bundle-files.ts";
import type { NotRecomputed } from "./compare-computed.ts";
import { firstDifference, firstLine, type ValueDifference } from "./first-difference.ts";
import { MANIFEST, type Manifest, manifestOf, sha256 } from "./manifest.ts";
import { comparedNumbers } from "./published-numbers.ts";
import { type ReadBundle, readBundle } from "./read-bundle.ts";
import {
  type EarlierRounds,
  earlierRounds,
  type MadeOtherwise,
  madeOtherwise,
} from "./uncovered.ts";

/** Where a bundle does not hold. */
export interface BundleDifference extends ValueDifference {
  readonly file: string;
}

/** What came of verifying a bundle. */
export type Verified =
  | {
      readonly outcome: "agrees" | "differs";
      readonly manifest: Manifest;
      readonly difference: BundleDifference | null;
      /** Files printed again and compared byte for byte. */
      readonly recomputed: number;
      /** Files compared by their hash only: what a Chromium printed or drew. */
      readonly byHash: readonly string[];
      readonly notRecomputed: readonly NotRecomputed[];
      /** Rounds whose counts nothing that was computed again rests on. */
      readonly earlierRounds: readonly EarlierRounds[];
      readonly madeOtherwise: readonly MadeOtherwise[];
    }
  | { readonly outcome: "other-version"; readonly phlov: string }
  | { readonly outcome: "refused"; readonly sentence: string };

type Bundle = Extract<ReadBundle, { readonly ok: true }>;

/** Checks every hash of a bundle, then computes its numbers, pages, pictures and documents again and compares them. */
export async function verifyBundle(place: string): Promise<Verified> {
  const bundle = await readBundle(place);
  if (!bundle.ok) return { outcome: "refused", sentence: bundle.sentence };
  const { files, manifest } = bundle;
  if (manifest.phlov !== PHLOV_VERSION) return { outcome: "other-version", phlov: manifest.phlov };
  const nothing = { recomputed: 0, byHash: [], notRecomputed: [], earlierRounds: [] } as const;
  const report = { manifest, madeOtherwise: madeOtherwise(manifest), ...nothing };
  const changed = changedFile(files, manifest);
  if (changed !== null) return { ...report, outcome: "differs", difference: changed };
  const record = await recordIn(files, manifest.form === "sealed" ? SEALED : "record");
  if (!("roadmap" in record)) return { ...report, outcome: "differs", difference: record };
  const numbers = comparedNumbers(files, record);
  if (numbers === null) return { ...report, outcome: "differs", difference: noNumbers() };
  const { published, compared } = numbers;
  const told = { ...report, notRecomputed: compared.notRecomputed };
  if (compared.difference !== null)
    return { ...told, ...outcomeOf({ file: COMPUTED, ...compared.difference }) };
  const printed = await printedAgain(bundle, { ...published, record });
  if ("file" in printed) return { ...told, ...outcomeOf(printed) };
  return {
    ...told,
    ...outcomeOf(changedPage(files, printed.again) ?? strangeFile(printed) ?? relisted(bundle)),
    recomputed: printed.again.size,
    byHash: printed.byHash,
    earlierRounds: earlierRounds(record, published.results),
  };
}

function noNumbers(): BundleDifference {
  return {
    file: COMPUTED,
    path: "",
    published: "no numbers that Phlov wrote",
    recomputed: "the numbers",
  };
}

interface PrintedAgain {
  readonly again: ArchiveFiles;
  /** Files of the bundle that do not come out again here. */
  readonly byHash: readonly string[];
  /** Every file that an edition of this record has. */
  readonly known: ReadonlySet<string>;
}

/** What comes out of the record and its published numbers again. */
async function printedAgain(
  { files, manifest }: Bundle,
  computed: Computed,
): Promise<PrintedAgain | BundleDifference> {
  const { record } = computed;
  const hasPdfs = [...files.keys()].some((path) => path.endsWith(".pdf"));
  try {
    const all = await editionFiles(computed, { hasPdfs, browser: null });
    const sealed = manifest.form === "sealed" ? sealedFiles(record) : new Map();
    const again = new Map([...withoutDrawn(all, manifest), ...sealed]);
    const byHash = [...files.keys()].filter((path) => !again.has(path));
    return { again, byHash, known: new Set([...all.keys(), ...pdfsOf(record)]) };
  } catch (error) {
    // The numbers that need ballots were taken as they stand there, and pages cannot be printed from just anything.
    const why = error instanceof Error ? error.message : String(error);
    return { ...noNumbers(), published: `numbers that no page can be printed from (${why})` };
  }
}

function pdfsOf({ roadmap }: RoadmapRecord): readonly string[] {
  return downloadsOf(roadmap, { documents: false, pdf: true }).map(({ path }) => path);
}

/** A file that no edition of this record has: nobody could say where it comes from, whatever its hash is. */
function strangeFile({ byHash, known }: PrintedAgain): BundleDifference | null {
  const strange = byHash.find((path) => !known.has(path));
  return strange === undefined
    ? null
    : {
        file: strange,
        path: "",
        published: "a file that no edition of this record has",
        recomputed: "absent",
      };
}

/** Words or sizes that the manifest has beside what Phlov writes there. */
function relisted({ files, manifest, written }: Bundle): BundleDifference | null {
  const again = JSON.parse(manifestOf(files, manifest));
  const difference = firstDifference(JSON.parse(written), again);
  return difference === null ? null : { file: MANIFEST, ...difference };
}

/** What comes out again without a browser: the documents do not where one has drawn their pictures as points. */
function withoutDrawn(printed: ArchiveFiles, { madeWith }: Manifest): ArchiveFiles {
  if (madeWith.chromium === null) return printed;
  return new Map([...printed].filter(([path]) => !path.endsWith(".docx")));
}

function outcomeOf(difference: BundleDifference | null) {
  return { outcome: difference === null ? "agrees" : "differs", difference } as const;
}

/** A file that is missing, was added, or is not the one whose hash was written down. */
function changedFile(files: ArchiveFiles, { files: listed }: Manifest): BundleDifference | null {
  const known = new Set(listed.map(({ path }) => path));
  for (const { path, sha256: hash } of listed) {
    const bytes = files.get(path);
    const found = bytes === undefined ? "no file" : sha256(bytes);
    if (found !== hash) return { file: path, path: "SHA-256", published: found, recomputed: hash };
  }
  const added = [...files.keys()].find((path) => !known.has(path));
  return added === undefined
    ? null
    : {
        file: added,
        path: "",
        published: "a file that its manifest does not list",
        recomputed: "absent",
      };
}

/** The record that a bundle carries; what is wrong with it where it is none. */
export async function recordIn(
  files: ArchiveFiles,
  within: string,
): Promise<RoadmapRecord | BundleDifference> {
  const folder = await mkdtemp(join(tmpdir(), "phlov-verify-"));
  try {
    for (const [path, bytes] of files) {
      if (!path.startsWith(`${within}/`)) continue;
      const target = join(folder, path.slice(within.length + 1));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
    const read = await readRecord(folder);
    if (read.ok) return read.record;
    return differenceOf(read.problems[0], { folder, within });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is wrong with a record, at its place inside the bundle: the folder that it was unpacked to is gone by then. */
function differenceOf(
  problem: PlacedProblem | undefined,
  { folder, within }: { readonly folder: string; readonly within: string },
): BundleDifference {
  const inBundle = (text: string) => text.replaceAll(folder, within);
  return {
    file: `${within}/${inBundle(problem?.place.file ?? "")}`,
    path: `line ${problem?.place.line ?? 1}`,
    published: inBundle(problem?.found ?? "no record"),
    recomputed: inBundle(problem?.expected ?? "a record"),
  };
}

/** The first page, picture or document that comes out otherwise. */
function changedPage(files: ArchiveFiles, printed: ArchiveFiles): BundleDifference | null {
  for (const [path, again] of [...printed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const published = files.get(path);
    if (published === undefined)
      return { file: path, path: "", published: "no file", recomputed: "a file" };
    if (Buffer.compare(published, again) === 0) continue;
    return { file: path, ...placeOfChange(path, published, again) };
  }
  return null;
}

const TEXT = /\.(?:html|css|svg|json|ya?ml|csv|md|txt|xml|js)$/;

function placeOfChange(path: string, published: Uint8Array, again: Uint8Array): ValueDifference {
  const bySha = { path: "SHA-256", published: sha256(published), recomputed: sha256(again) };
  if (!TEXT.test(path)) return bySha;
  const [before, after] = [published, again].map((bytes) => new TextDecoder().decode(bytes));
  const inJson = path.endsWith(".json") ? firstInJson(before ?? "", after ?? "") : null;
  return inJson ?? firstLine(before ?? "", after ?? "") ?? bySha;
}

function firstInJson(published: string, recomputed: string): ValueDifference | null {
  try {
    return firstDifference(JSON.parse(published), JSON.parse(recomputed));
  } catch {
    // What was published is not JSON at all: the first line that differs says where.
    return null;
  }
}
